import type { InTurn } from '../domain/inTurn'
import type { MeasureCode } from '../domain/measure'
import type { Filter, Question } from '../domain/question'
import type { Offer, Understanding } from './intention'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { offerQuestion, unclear } from './offers'
import type { Sentence } from './sentence'
import { liveTags } from './sentence'
import type { Token } from './token'
import { wordUses } from './wordUses'

/** What was asked last, and the measures that the answer showed, in order. */
export interface LastAsked {
  readonly question: Question
  readonly shown: readonly MeasureCode[]
  /** the measures asked about one after the other, the last one last */
  readonly inTurn?: InTurn
}

/** A follow-up in the making. */
export interface Following {
  readonly sentence: Sentence
  readonly limits: Limits
  readonly last: LastAsked
  readonly lexicon: Lexicon
}

export const answer = ({ sentence }: Following, question: Question): Understanding => ({
  kind: 'question',
  question,
  words: wordUses(sentence),
})

export const periodOfLast = ({ question }: LastAsked) => ('period' in question ? question.period : null)

/** Whether the words change what the last question was about, or narrow it. "Apart from Finance" narrows. */
export const cue = (sentence: Sentence, how: 'shift' | 'narrow'): boolean =>
  liveTags(sentence.live, 'follow').some((tag) => tag.how === how) ||
  (how === 'shift'
    ? opensWith(sentence, /^(?:and|what about|how about|now|same)\b/)
    : opensWith(sentence, /^(?:only|just|not|but)\b/) || opensWithExclusion(sentence))

const opensWithExclusion = ({ live, reading: { tokens } }: Sentence): boolean => {
  const lead = leadLength(tokens)
  return live.find(({ from }) => from >= lead)?.tags.some((tag) => tag.kind === 'exclude') === true
}

const openingOf = (tokens: readonly Token[]): readonly Token[] => {
  const lead = leadLength(tokens)
  return tokens.slice(lead, lead + 3)
}

const opensWith = (sentence: Sentence, words: RegExp): boolean =>
  words.test(openingOf(sentence.reading.tokens).map((token) => token.fold).join(' ')) // prettier-ignore

export function settle(following: Following, questions: readonly Question[]): Understanding | null {
  const [only] = questions
  if (only && questions.length === 1) return answer(following, only)
  const offers: readonly Offer[] = questions.flatMap((question) => offerQuestion(question, following.lexicon))
  return unclear({ kind: 'several readings' }, offers, wordUses(following.sentence))
}

const PLACES = ['serviceAreas', 'priorities', 'keyAims', 'outcomes'] as const

/**
 * The last filter with what was named put in. Naming a service after a priority is two fair readings: that service
 * within the priority, or that service instead of it. "only" says the first.
 */
export function mergers(before: Filter, named: Filter, narrow: boolean): readonly Filter[] {
  // "of those, which are rated Good": what was asked before is narrowed, and not asked again of all that is rated.
  const onlyRated = narrow && named.ratings.length > 0 && named.verdicts.join() === 'met,missed'
  const judged = {
    verdicts:
      onlyRated && before.verdicts.length > 0
        ? before.verdicts
        : named.verdicts.length > 0
          ? named.verdicts
          : named.ratings.length > 0 && !narrow
            ? []
            : before.verdicts,
    ratings: named.ratings.length > 0 ? named.ratings : named.verdicts.length > 0 && !narrow ? [] : before.ratings,
    provisional: named.provisional ?? before.provisional,
    missedBy: named.missedBy ?? (named.verdicts.length > 0 && !narrow ? null : before.missedBy),
    exceptMeasures: before.exceptMeasures,
    ...(named.directorates !== undefined && { directorates: named.directorates }),
    ...editionOf(named, before),
    ...(named.partOfYear !== undefined && { partOfYear: named.partOfYear }),
  }
  const namedPlaces = PLACES.filter((place) => named[place].length > 0)
  const placed = namedPlaces.length > 0 || named.exceptServiceAreas.length > 0
  if (!placed) return [{ ...before, ...judged, measures: named.measures.length > 0 ? named.measures : before.measures }]
  // "likewise for ICT" after some measures that were shown asks of all that are there.
  const measures = narrow || namedPlaces.length === 0 ? before.measures : named.measures
  const within = { ...before, ...judged, ...pick(named, namedPlaces), measures, exceptServiceAreas: [...(namedPlaces.includes('serviceAreas') ? [] : before.exceptServiceAreas), ...named.exceptServiceAreas] } // prettier-ignore
  const instead = { ...named, ...judged }
  // "and ICT?" after Finance within a priority takes the place of Finance.
  const replaced = namedPlaces.every((place) => before[place].length > 0)
  const elsewhere = !replaced && PLACES.some((place) => before[place].length > 0 && !namedPlaces.includes(place))
  return narrow || replaced || !elsewhere || namedPlaces.length === 0 ? [within] : [instead, within]
}

/** What was asked for as it was reported stays so. */
function editionOf(named: Filter, before: Filter): Pick<Filter, 'asReported'> {
  const asReported = named.asReported ?? before.asReported
  return asReported === undefined ? {} : { asReported }
}

const pick = (from: Filter, places: readonly (typeof PLACES)[number][]): Partial<Filter> =>
  Object.fromEntries(places.map((place) => [place, from[place]]))
