import type { LastAsked } from '../following'
import { isJudged } from '../askedFor'
import { limitsOf } from '../limits'
import type { Sentence } from '../sentence'
import { chosen } from '../sentence'
import { NUMBERS } from '../tables/amounts'
import { placesOf, saidIn, withMarked } from './marking'

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|pair|both|couple|trio|[2-9])'

/** "of the two", "of that pair of measures": those that were shown, by their number. */
const OF_SO_MANY = new RegExp(`(?:^| )((?:out )?(?:of|from|between|among) (?:(?:the|those|these|that|this|all|them) )*${NUMBER}(?: of (?:them|those|these))?)(?= |$)(?! (?:service|area|priority|aim|key|outcome|team|department|directorate|year|quarter|period|percent|per|time|month|target))`) // prettier-ignore

/** "who owns those two", "did either miss": the pointing alone, where nothing is taken from them. */
const THOSE_SO_MANY = new RegExp(`(?:^| )((?:those|these|that) ${NUMBER}|(?:the )?${NUMBER} of (?:them|those|these)|(?:either|both)(?: of (?:them|those|these))?|(?:them|they|these|those) both)(?= |$)(?! (?:service|area|priority|aim|key|outcome|team|department|directorate|year|quarter|period|percent|per|time|month|target|way|side|worst|best))`) // prettier-ignore

/** "which two have gone red", "the two reds": how many there are is not asked, and limits nothing. */
const SO_MANY_THAT = new RegExp(`^(?:(?:and|so|then|ok|now) )*(?:which|what|who|name|list|show me|give me|tell me|remind me)(?: (?:is|are|were|was))?(?: (?:the|those|these))? (${NUMBER})(?: (?:measure|one|kpi|indicator|of (?:them|those|these)))?(?= )`) // prettier-ignore

const RANKS = /\b(?:worst|furthest|farthest|biggest|largest|greatest|most|least|narrowest|closest|nearest|smallest|best|top|bottom|worse|further|lowest|highest|first|last|next)\b/ // prettier-ignore

/** How many are spoken of; null where no number is said, or one that counts nothing in particular. */
export function saidOfSoMany(said: string): number | null {
  const piece = OF_SO_MANY.exec(said)?.[1]
  return piece === undefined ? null : manyIn(piece)
}

/** The number among these words. */
function manyIn(piece: string): number | null {
  const word = piece.split(' ').find((each) => new RegExp(`^(?:${NUMBER}|either)$`).test(each))
  if (word === undefined) return null
  return ['pair', 'both', 'either', 'couple'].includes(word)
    ? 2
    : word === 'trio'
      ? 3
      : (NUMBERS.get(word) ?? Number(word))
}

/** Those words point at what was shown; where some are part of a way of asking ("who owns those"), their number limits nothing. */
function pointing(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): Sentence {
  const asks = sentence.live.some((span) => span.from < from && span.to > from)
  if (asks) return withMarked(sentence, { from: to - 1, to, tag: { kind: 'filler' } })
  const pointed = withMarked(sentence, { from, to, tag: { kind: 'pronoun', many: true } })
  // "either" is no name, so nothing is asked of the measure whose title holds it.
  return chosen(sentence).length > 0 && chosen(pointed).length === 0 ? { ...pointed, frame: null } : pointed
}

/** The sentence as it is meant of those that were shown, by their number; unchanged where another number is said. */
export function ofSoMany(sentence: Sentence, { question, shown }: LastAsked): Sentence {
  if (!('filter' in question)) return sentence
  const said = saidIn(sentence)
  const of = OF_SO_MANY.exec(said)
  const [piece, number] = [of?.[1], saidOfSoMany(said)]
  if (of && piece !== undefined && (number === null || number === shown.length))
    return withMarked(sentence, { ...placesOf(sentence, of.index + of[0].indexOf(piece), piece.length), tag: { kind: 'follow', how: 'narrow' } }) // prettier-ignore
  const those = THOSE_SO_MANY.exec(said)?.[1]
  if (those !== undefined && manyIn(those) === shown.length && shown.length > 1)
    return pointing(sentence, placesOf(sentence, said.indexOf(those), those.length))
  const that = SO_MANY_THAT.exec(said)
  const many = that?.[1]
  if (!that || many === undefined || RANKS.test(said) || !isJudged(limitsOf(sentence.reading, sentence.live))) return sentence // prettier-ignore
  return withMarked(sentence, { ...placesOf(sentence, that[0].lastIndexOf(` ${many}`) + 1, many.length), tag: { kind: 'filler' } }) // prettier-ignore
}
