import type { Filter } from '../../domain/question'
import { isJudged } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

const LEAD =
  '(?:(?:and|now|ok|then|but|so|do|please|could|can|you|for|same|the same|thing|again|list|what about|how about|go|to|back|back to|return to|widen|widen it|widen that|wide it|wide that|widen out|broaden|broaden it|expand|expand it|extend|extend it|open|open it|up|out|switch|zoom out|step back|across|if we look at|look at|show me|give me|see|would like|id like|i would like|what (?:is|was) the (?:position|situation|answer|equivalent)|whats the (?:position|situation|answer|equivalent)|this|it|that) )*' // prettier-ignore

const WHOLE =
  '(?:(?:the )?(?:whole|entire|full|complete) (?:council|authority|organisation|lot|shop|shebang|plan|place|picture|thing|borough|district|county|city)|(?:council|authority|organisation|organization|borough|district|county|city|corporate|company) ?wide|everywhere|every where|overall|the lot|everyone|everybody|all of (?:us|it|them together)|all (?:the )?(?:area|service|department|directorate|section|division|team)|(?:each and )?every (?:single )?(?:area|service area|service|department|directorate|section|division|team)|all round|across the (?:board|piece|council|authority|organisation)|corporately|(?:the )?(?:council|authority|organisation) as a whole|as a whole|zoom(?:ed|ing)? out|step back)'

const TAIL =
  '(?: (?:please|pls|then|too|as well|instead|now|again|together|not just (?:that|them|this|(?:the |that |this |my |our )?(?:one|single)? ?(?:service area|area|service|department|directorate|team|patch))))*'

const SAYS = new RegExp(`^${LEAD}${WHOLE}${TAIL}$`)

const UNFILTERED =
  /^(?:(?:and|now|ok|can you|could you|please) )*(?:(?:take|clear|remove|drop|lose|undo|ditch|without|turn) (?:off )?(?:the |that |any )?(?!(?:lower|upper|bottom|top|minimum|maximum|percentage|percent) )(?:\S+ )?(?:filter|limit|restriction)(?: off)?|take (?:the )?filter off)(?: please| pls)?$/

/** "not just Finance": more than the place that was asked about. */
const MORE_THAN = /^(?:(?:and|ok|but|so|now|no) )*not (?:just|only|merely|simply)\b/

/** The last question asked again of the whole council, however that is said. */
export function wholeAgain(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  if (!('filter' in question) || isJudged(limits) || chosen(sentence).length > 0) return null
  if (liveTags(sentence.live, 'period').length > 0) return null
  const said = saidIn(sentence)
  const named = [...Object.values(limits.within), ...Object.values(limits.outside)].flat()
  const wider = named.length === 0 ? SAYS.test(said) || UNFILTERED.test(said) : MORE_THAN.test(said) && areOf(question.filter, named) // prettier-ignore
  if (!wider) return null
  const filter = everywhere(question.filter)
  return answer(following, isOwnKind(question) ? { ...question, filter } : { ...question, filter })
}

const areOf = ({ serviceAreas, priorities, keyAims, outcomes }: Filter, named: readonly string[]): boolean => {
  const there = new Set([...serviceAreas, ...priorities, ...keyAims, ...outcomes])
  return named.every((name) => there.has(name))
}

/** The same without its places. */
export const everywhere = (filter: Filter): Filter => ({
  ...filter,
  ...{ serviceAreas: [], exceptServiceAreas: [], priorities: [], keyAims: [], outcomes: [], measures: [] },
})
