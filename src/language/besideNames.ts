import type { Match } from './findMeasures'
import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import { mayName } from './mayName'
import { isGeneric } from './measureIndex'
import type { Reading } from './reading'
import { AGENTS, DONE_TO_MEASURES } from './tables/doneToMeasures'

/**
 * Whether the word at a place, though other measures' names hold it, only says what was done with the measure that is named
 * ("what sum was reported for the apprenticeship levy"), or who did it ("online payments that customers made"). What leads to a
 * group of people limits ("payments by residents"), and is never left out.
 */
export function isDoneToIt(reading: Reading, place: number, match: Match, lexicon: Lexicon): boolean {
  const token = reading.tokens[place]
  if (token?.kind !== 'word') return false
  if (AGENTS.has(token.fold)) return isAgent(reading, place, match, lexicon)
  if (!DONE_TO_MEASURES.has(fold(token.text))) return false
  // "debtor days reports": a noun after the name may make another name of it.
  if (match.used.has(place - 1) && !/(?:ed|ing)$/.test(token.fold)) return false
  return !isInNameWithIt(reading, place, match, lexicon)
}

/** "The customers made", "a claimant's circumstances". */
const isAgent = (reading: Reading, place: number, match: Match, lexicon: Lexicon): boolean =>
  (match.used.has(place + 1) && /['’]s?$/.test(reading.tokens[place]?.text ?? '')) ||
  (!isLed(reading, place) && (isNamedAlone(reading, match, lexicon) || !isInNameWithIt(reading, place, match, lexicon)))

/** Two words that stand side by side in its name, and in no other measure's; or a name as it stands. */
function isNamedAlone({ tokens, spans }: Reading, { used, entry }: Match, { measures }: Lexicon): boolean {
  const own = measures.places.get(entry.measure.code)
  const pair = [...used].some((place) => {
    const held = used.has(place + 1)
      ? measures.pairs.get(`${stemAt(tokens, place)} ${stemAt(tokens, place + 1)}`)
      : undefined
    return held?.length === 1 && held[0] === own
  })
  return pair || spans.some(({ from, to, tags }) => to > from + 1 && used.has(from) && tags.some((tag) => tag.kind === 'measure' && tag.codes.join() === entry.measure.code)) // prettier-ignore
}

const stemAt = (tokens: Reading['tokens'], place: number): string => stem(tokens[place]?.fold ?? '')

/** "for residents", "payments per household" */
const isLed = (reading: Reading, place: number): boolean =>
  mayName(reading, place) || LEADING.has(reading.tokens[place - 1]?.fold ?? '')

const LEADING = new Set(['of', 'per', 'each', 'to', 'only', 'not', 'new', 'old', 'other', 'young', 'older'])

/** Another measure's name has the word, and a telling word of this one's. */
function isInNameWithIt({ tokens }: Reading, place: number, { used, entry }: Match, { measures }: Lexicon): boolean {
  const own = measures.places.get(entry.measure.code)
  const said = [...used].filter((each) => tokens[each]?.kind === 'word').map((each) => stemAt(tokens, each)).filter((word) => !isGeneric(measures, word)) // prettier-ignore
  return (measures.postings.get(stemAt(tokens, place)) ?? []).some((other) => other !== own && said.some((word) => measures.measures[other]?.words.has(word))) // prettier-ignore
}
