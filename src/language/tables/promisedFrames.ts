import type { Aspect } from '../../domain/question'

const GAVE =
  '(give|gave|given|provide|provided|deliver|delivered|run|ran|hold|held|do|did|done|make|made|offer|offered|achieve|achieved|get|got|manage|managed|collect|collected|pay|paid|process|processed|complete|completed|answer|answered|build|built|approve|approved|issue|issued)' // prettier-ignore

const PROMISED =
  '(said|promised|planned|agreed|undertook|undertaken|committed|pledged|intended|meant|set out|aimed|vowed|swore|signed up|told everyone|told people|had said|had promised|had planned)'

/** Whether what was promised was done: written as the other sentences with a hole are. */
export const PROMISED_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  figure: [
    `(whether|if|did|have)? (we|they|council|service) (have|had|did)? @ (that|which|as|like)? (we|they|council|service) ${PROMISED} (that)? (we|they|it)? (would|will|to|wed|theyd|could|should)? (to)?$`,
    `(whether|if|did|have)? (we|they|council|service) (have|had|did)? ${GAVE} (people|staff|everyone|everybody|employee|resident|customer|member|worker|officer|us|them)? (with|all of|all)? @ (that|which|as|like)? (we|they|council|service) ${PROMISED} (that)? (we|they|it)? (would|will|to|wed|theyd|could|should)? (to)? (give|deliver|do|provide|hold|be|get|make|run|pay|collect|manage|offer)?$`,
  ],
}
