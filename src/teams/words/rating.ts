import { exact } from '../../domain/decimal'
import type { Measure } from '../../domain/measure'
import { printNumber, withUnit } from '../../domain/printNumber'
import type { RatedFigure } from '../../domain/ratedFigure'
import type { Colour, Miss, Rated, Rating, RatingBand } from '../../domain/rating'
import { sentence } from './count'
import { notRatedPhrase, whyNotRated } from './notRated'

/** Teams' name of the colour beside a rating's word; the word always stands there too. */
export type ShownColour = Colour | 'accent' | 'default'

export const colourOf = (rating: Rating): ShownColour => (rating.kind === 'rated' ? rating.colour : 'default')

/** "● Red", "○ Not rated" */
export const ratingWord = (rating: Rating): string =>
  rating.kind === 'rated' ? `● ${sentence(rating.rating)}` : '○ Not rated'

/** The reason in a few words, for a line of a list: "missed by 9.7 % of target". */
export function ratingInShort(rating: Rating, measure: Measure): string {
  if (rating.kind === 'not rated') return notRatedPhrase(rating.why.kind)
  const profile = profileWords(rating, measure)
  if (rating.met) return `target met${profile}`
  return `${missed(rating, measure, 1)}${profile}`
}

/** "beaten by 40.0 % of target": by how much, where what was met is ranked by it. */
export function beatenInShort(beat: Miss, { rating, measure }: Pick<RatedFigure, 'rating' | 'measure'>): string {
  const profile = rating.kind === 'rated' ? profileWords(rating, measure) : ''
  const exactly = exact(beat.difference).isZero()
  return `${exactly ? 'met exactly' : `beaten by ${sayMiss(beat, measure, 1)}`}${profile}`
}

const profileWords = ({ against }: Rated, measure: Measure): string =>
  against.kind === 'profile' ? `, against ${level(against.level, measure)} for this quarter` : ''

/** The rating with everything it rests on, as sentences. */
export function ratingInFull(rating: Rating, measure: Measure): string {
  if (rating.kind === 'not rated') return `Not rated. ${whyNotRated(rating.why)}`
  const { against, band } = rating
  const bands = rating.bands ?? (band === null ? [] : [{ rating: 'amber', ...band }])
  const parts = [
    rating.met ? 'Target met' : sentence(missed(rating, measure, 2)),
    !rating.met && !rating.exception ? `Its scale does not count ${rating.rating} as an exception` : '',
    against.kind === 'profile' ? `Held against the level for this quarter, ${level(against.level, measure)}` : '',
    against.kind === 'profile' && against.share === 'even share' ? "That is an even share of the year's target" : '',
    rating.lastYear === undefined ? '' : LAST_YEAR[rating.lastYear],
    sentence(bands.map((one, index) => sayBand(one, measure, index > 0)).join('; ')),
    `Scale: ${rating.scale}`,
    rating.inferred ? 'Its cut-offs are inferred from published ratings' : '',
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

const LAST_YEAR: Readonly<Record<NonNullable<Rated['lastYear']>, string>> = {
  improved: 'Better than the same period last year',
  'not improved': 'Not better than the same period last year',
  'nothing comparable': 'No figure for the same period last year to compare it with',
}

/** "amber from 93.1 % to 98 %", "Strong to 9.5 days", "Action above 11 days": the last of several begins past its level. */
function sayBand({ rating, from, to }: RatingBand, measure: Measure, past: boolean): string {
  if (from !== null && to !== null) return `${rating} from ${level(from, measure)} to ${level(to, measure)}`
  if (from !== null) return `${rating} ${past ? 'above' : 'from'} ${level(from, measure)}`
  return to === null ? rating : `${rating} ${past ? 'below' : 'to'} ${level(to, measure)}`
}

const missed = (rating: Rated, measure: Measure, places: number): string =>
  rating.miss === null ? 'target missed' : `missed by ${sayMiss(rating.miss, measure, places)}`

/**
 * "9.7 % of target"; for percentages, and wherever there is room, both: "12.5 points, 19.2 % of target" (PRODUCT.md,
 * rating). A deadline and a target of zero have no share.
 */
export function sayMiss(miss: Miss, measure: Measure, places: number): string {
  const difference = sayDifference(miss, measure)
  if (miss.share === null) return difference
  const share = `${roundedShare(miss.share, places)}\u00a0% of target`
  const both = places > 1 || measure.unit === 'percent' || measure.unit === 'percent reduction'
  return both ? `${difference}, ${share}` : share
}

function sayDifference(miss: Miss, measure: Measure): string {
  const value = exact(miss.difference)
  const one = value.eq(1)
  if (measure.unit === 'percent' || measure.unit === 'percent reduction' || measure.unit === 'percentage points')
    return `${printNumber(value)} ${one ? 'point' : 'points'}`
  if (measure.unit === 'working day') return `${printNumber(value)} working ${one ? 'day' : 'days'}`
  return withUnit(value, measure.unit)
}

/** Rounded, with as many places more as a miss needs not to look like none. */
function roundedShare(share: string, places: number): string {
  const value = exact(share)
  for (let more = places; more < places + 6; more++) {
    const rounded = value.toDecimalPlaces(more)
    if (!rounded.isZero()) return places === 1 ? rounded.toFixed(more) : printNumber(rounded)
  }
  return printNumber(value)
}

const level = (text: string, measure: Measure): string => withUnit(exact(text), measure.unit)
