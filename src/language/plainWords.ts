import { isDoneToIt } from './besideNames'
import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import type { Match } from './findMeasures'
import { mayName } from './mayName'
import type { Reading } from './reading'
import { range } from './span'
import { AUXILIARY, BESIDE_A_MEASURE, WORK } from './tables/besideMeasure'
import { PLAIN_WORDS, SIZES } from './tables/plainWords'
import type { Token } from './token'
import { isVerbOfSide } from './verbBeside'

/**
 * Whether the word at a place may be left out of what is asked, to be named beside the answer. A word that the council
 * writes in a name is never plain, nor is one in capitals where no sentence begins, which may be somebody's name, nor
 * one that a "not" turns.
 */
export function isPlainWord({ tokens, spans }: Reading, place: number, lexicon: Lexicon): boolean {
  const token = tokens[place]
  if (token?.kind !== 'word' || !isSure(token) || !(PLAIN_WORDS.has(token.fold) || isSaidInNumbers(token, spans))) return false // prettier-ignore
  if (lexicon.known.has(token.fold) || lexicon.measures.postings.has(stem(token.fold))) return false
  if (spans.some(({ to, tags }) => to === place && tags.some(({ kind }) => kind === 'negate' || kind === 'exclude')))
    return false
  return place === 0 || token.breakBefore || !isCapitalised(token.text)
}

/** "Tiny, by less than 1 %", "the worst, massive failure": how great it is, where that is said in numbers or an order too. */
const isSaidInNumbers = ({ fold: word }: Token, spans: Reading['spans']): boolean =>
  SIZES.has(word) && spans.some(({ tags }) => tags.some(({ kind }) => kind === 'threshold' || kind === 'rank'))

/** As it was typed, or mistyped where no name is near. */
const isSure = ({ sure, mended }: Token): boolean => sure || mended?.english === true

/** Of how many of its words a measure must be named, unless it is by a name as it stands, before words beside it are idle. */
const WELL_NAMED = 2

/** Whether a measure is named so that what else is said can hardly mean another, or something else of the same name. */
export function isWellNamed({ tokens, spans }: Reading, { used, entry }: Match): boolean {
  const sure = [...used].filter((place) => tokens[place]?.sure === true && tokens[place].kind === 'word')
  const whole = spans.some(
    ({ from, to, tags }) =>
      range(from, to).every((place) => used.has(place)) &&
      tags.some((tag) => tag.kind === 'measure' && tag.codes.includes(entry.measure.code)),
  )
  return whole || sure.length >= WELL_NAMED
}

/**
 * Whether the word at a place only says how something is said of a measure that is surely named ("how is … tracking").
 * A word that stands beside the name, as part of another name might ("council tax scores"), or where a place or a group
 * would, is not.
 */
export function isBesideMeasure(reading: Reading, place: number, match: Match, lexicon: Lexicon): boolean {
  const { used } = match
  const token = reading.tokens[place]
  if (isWorkOn(reading, place, used, lexicon) || isLeftSo(reading, place, used) || isDoneToIt(reading, place, match, lexicon) || isVerbOfSide(reading, place, match, lexicon) || isOwnWay(reading, place, match)) return true // prettier-ignore
  if (token?.kind !== 'word' || !isSure(token) || !BESIDE_A_MEASURE.has(token.fold) || mayName(reading, place))
    return false
  if (lexicon.known.has(token.fold) || lexicon.measures.postings.has(stem(token.fold))) return false
  return !(used.has(place - 1) && used.has(place + 1))
}

/** "our fleet diesel work": what is done about it, where no other measure has that word beside the name's own. */
function isWorkOn({ tokens }: Reading, place: number, used: ReadonlySet<number>, { measures }: Lexicon): boolean {
  const token = tokens[place]
  if (token?.sure !== true || !WORK.has(token.fold) || token.breakBefore || !used.has(place - 1)) return false
  const name = [...used].map((each) => stem(tokens[each]?.fold ?? ''))
  return (measures.postings.get(stem(token.fold)) ?? []).every((other) => !name.some((word) => measures.measures[other]?.words.has(word))) // prettier-ignore
}

const LESS = new Set(['less', 'fewer', 'lower'].map(fold))

const LESSENS = ['reduction', 'reduce', 'decrease', 'saving', 'cut'].map(stem)

/** "how much less diesel", of a measure whose own title says that it is to lessen. */
const isOwnWay = ({ tokens }: Reading, place: number, { entry }: Match): boolean =>
  LESS.has(tokens[place]?.fold ?? '') &&
  ['much', 'many'].includes(tokens[place - 1]?.fold ?? '') &&
  tokens[place - 2]?.fold === 'how' &&
  LESSENS.some((word) => entry.words.has(word))

/** "were left unresolved", "tickets left unresolved" */
const isLeftSo = ({ tokens }: Reading, place: number, used: ReadonlySet<number>): boolean =>
  ['left', 'found', 'kept', 'remaining', 'going', 'still'].includes(tokens[place]?.fold ?? '') &&
  (AUXILIARY.has(tokens[place - 1]?.fold ?? '') || used.has(place - 1)) &&
  used.has(place + 1)

/** "Hope", and not "HOPE": who shouts writes everything so. */
const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)
