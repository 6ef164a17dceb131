import { stem } from './fold'
import type { Lexicon } from './lexicon'
import type { Match } from './findMeasures'
import type { Reading } from './reading'
import { range, tagsOf } from './span'
import type { Token } from './token'

/**
 * Whether the word at a place is only the verb by which a side of the named measure is asked for: "what outcome is the
 * collection rate meant to evidence", "which caveat attaches to …". Whatever the verb, the side that is asked for is the same.
 * Without a side a verb limits what is counted ("how many claims did we reject"), and is not left out.
 */
export function isVerbOfSide(reading: Reading, place: number, { used }: Match, lexicon: Lexicon): boolean {
  const token = reading.tokens[place]
  if (token?.sure !== true || token.kind !== 'word' || token.breakBefore || !/^[a-z]{3,}$/.test(token.text))
    return false
  if (lexicon.known.has(token.fold) || lexicon.measures.postings.has(stem(token.fold))) return false
  return asksSide(reading, used) && (isLed(reading.tokens, place) || leads(reading.tokens, place) || endsAfter(reading.tokens, place, used)) // prettier-ignore
}

/** A side by which nothing is counted or limited: its place in the plan, its owner, its note, its target. */
const asksSide = ({ spans }: Reading, used: ReadonlySet<number>): boolean =>
  spans.some(
    (span) =>
      !range(span.from, span.to).some((place) => used.has(place)) &&
      tagsOf(span).some(
        (tag) => (tag.kind === 'aspect' && tag.of !== null && tag.of !== 'figure') || (tag.kind === 'group' && tag.of !== null), // prettier-ignore
      ),
  )

const PRONOUNS = new Set(['we', 'they', 'you', 'it'])

const TENDING = new Set('meant supposed intended designed there expected needed trying helping helps'.split(' '))

/** "Meant to evidence", "what target do we hanker after". Not what "does" stands before, which may be whom it is asked of. */
function isLed(tokens: readonly Token[], place: number): boolean {
  const [before, led] = [1, 2].map((back) => tokens[place - back]?.text.toLowerCase() ?? '')
  return PRONOUNS.has(before ?? '') || (before === 'to' && TENDING.has(led ?? ''))
}

const AFTER_A_VERB = new Set('to into towards toward onto'.split(' '))

/** "attaches to", "feeding into": a form that only a verb has, before where it leads. */
const leads = (tokens: readonly Token[], place: number): boolean =>
  /(?:s|ed|ing)$/.test(tokens[place]?.text ?? '') &&
  AFTER_A_VERB.has(tokens[place + 1]?.text.toLowerCase() ?? '') &&
  tokens[place + 1]?.breakBefore === false

const AUXILIARY = new Set(['does', 'do', 'did'])

/** "which outcome does the collection rate underpin", "… gravitate towards": the last word, or the last but one, just after the name. */
function endsAfter(tokens: readonly Token[], place: number, used: ReadonlySet<number>): boolean {
  const asked = tokens.slice(0, place).some(({ text }) => AUXILIARY.has(text.toLowerCase()))
  return asked && [place - 1, place - 2].some((each) => used.has(each)) && tokens.length - place <= 2
}
