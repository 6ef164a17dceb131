import type { LastAsked } from '../following'
import { isJudged } from '../askedFor'
import { limitsOf } from '../limits'
import type { Sentence } from '../sentence'
import { NUMBERS } from '../tables/amounts'
import { placesOf, saidIn, withMarked } from './marking'

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|pair|both|couple|trio|[2-9])'

/** "of the two", "of that pair of measures": those that were shown, by their number. */
const OF_SO_MANY = new RegExp(`(?:^| )((?:out )?(?:of|from|between|among) (?:(?:the|those|these|that|this|all|them) )*${NUMBER}(?: of (?:them|those|these))?)(?= |$)(?! (?:service|area|priority|aim|key|outcome|team|department|directorate|year|quarter|period|percent|per|time|month|target))`) // prettier-ignore

/** "which two have gone red", "the two reds": how many there are is not asked, and limits nothing. */
const SO_MANY_THAT = new RegExp(`^(?:(?:and|so|then|ok|now) )*(?:which|what|who|name|list|show me|give me|tell me|remind me)(?: (?:is|are|were|was))?(?: (?:the|those|these))? (${NUMBER})(?: (?:measure|one|kpi|indicator|of (?:them|those|these)))?(?= )`) // prettier-ignore

const RANKS = /\b(?:worst|furthest|farthest|biggest|largest|greatest|most|least|narrowest|closest|nearest|smallest|best|top|bottom|worse|further|lowest|highest|first|last|next)\b/ // prettier-ignore

/** How many are spoken of; null where no number is said, or one that counts nothing in particular. */
export function saidOfSoMany(said: string): number | null {
  const word = OF_SO_MANY.exec(said)?.[1]?.split(' ').find((each) => new RegExp(`^${NUMBER}$`).test(each)) // prettier-ignore
  if (word === undefined) return null
  return word === 'pair' || word === 'both' ? 2 : word === 'trio' ? 3 : (NUMBERS.get(word) ?? Number(word))
}

/** The sentence as it is meant of those that were shown, by their number; unchanged where another number is said. */
export function ofSoMany(sentence: Sentence, { question, shown }: LastAsked): Sentence {
  if (!('filter' in question)) return sentence
  const said = saidIn(sentence)
  const of = OF_SO_MANY.exec(said)
  const [piece, number] = [of?.[1], saidOfSoMany(said)]
  if (of && piece !== undefined && (number === null || number === shown.length))
    return withMarked(sentence, { ...placesOf(sentence, of.index + of[0].indexOf(piece), piece.length), tag: { kind: 'follow', how: 'narrow' } }) // prettier-ignore
  const that = SO_MANY_THAT.exec(said)
  const many = that?.[1]
  if (!that || many === undefined || RANKS.test(said) || !isJudged(limitsOf(sentence.reading, sentence.live))) return sentence // prettier-ignore
  return withMarked(sentence, { ...placesOf(sentence, that[0].lastIndexOf(` ${many}`) + 1, many.length), tag: { kind: 'filler' } }) // prettier-ignore
}
