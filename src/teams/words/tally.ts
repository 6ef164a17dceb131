import type { Tally } from '../../domain/answer'
import { figures, hasHave, isAre, printCount } from './count'
import { notRatedPhrase } from './notRated'
import { sayShare } from './share'

/**
 * "3 of 6 rated measures missed their target. 13 are not rated."; with the share where how many was asked, and without
 * its second sentence where why they are not rated follows.
 */
export function missedOf(tally: Tally, { share = false, whole = true } = {}): string {
  const rated = tally.met + tally.missed
  if (tally.measures === 0) return 'No measures fit.'
  if (rated === 0) return `None of the ${tally.measures} is rated.`
  const measures = rated === 1 ? 'rated measure' : 'rated measures'
  const their = tally.missed === 1 ? 'its' : 'their'
  const head =
    tally.missed === 0
      ? `${rated === 1 ? 'The one' : `All ${rated}`} ${measures} met ${rated === 1 ? 'its' : 'their'} target.`
      : `${tally.missed} of ${rated} ${measures} missed ${their} target${share ? ` (${sayShare(tally.missed, rated)})` : ''}.`
  return `${head}${whole ? alsoNotRated(tally) : ''}`
}

/** "3 of 6 rated measures met their target (50 %). 13 are not rated." A share is of the rated. */
export function metOf(tally: Tally): string {
  const rated = tally.met + tally.missed
  if (tally.measures === 0) return 'No measures fit.'
  if (rated === 0) return `None of the ${printCount(tally.measures)} is rated.`
  const measures = rated === 1 ? 'rated measure' : 'rated measures'
  const their = tally.met === 1 || rated === 1 ? 'its' : 'their'
  const share = sayShare(tally.met, rated)
  return `${printCount(tally.met)} of ${printCount(rated)} ${measures} met ${their} target (${share}).${alsoNotRated(tally)}`
}

/** "13 not rated", "all rated" */
export const notRatedWords = ({ notRated }: Tally): string =>
  notRated === 0 ? 'all rated' : `${printCount(notRated)} not rated`

/** "4 green, 1 amber, 2 red, 3 not rated, 1 provisional": a count and its word stay on one line. */
export function ratingCounts(tally: Tally): string {
  if (tally.measures === 0) return 'no measures'
  const ratings = tally.byRating.map(({ rating, count }) => `${printCount(count)} ${rating}`)
  const provisional = tally.provisional === 0 ? [] : [`${printCount(tally.provisional)} provisional`]
  return [...ratings, notRatedWords(tally), ...provisional].map((one) => one.replaceAll(' ', '\u00a0')).join(', ')
}

const alsoNotRated = ({ notRated }: Tally): string =>
  notRated === 0 ? '' : ` ${printCount(notRated)} ${isAre(notRated)} not rated.`

/** Misses that no share can be said of are counted aloud: deadlines, and targets of zero. */
export const withoutShare = (number: number): string =>
  number === 0
    ? ''
    : `${printCount(number)} more missed ${number === 1 ? 'its' : 'their'} target and ${hasHave(number)} no share of it to miss by (a deadline, or a target of zero).`

/** "13 are not rated: no target by design (6), target suspended (4) …"; '' when all are rated. */
export function whyRestNotRated(tally: Tally): string {
  if (tally.notRated === 0) return ''
  const reasons = [...tally.notRatedWhy].sort((one, other) => other.count - one.count)
  const listed = reasons.map((one) => `${notRatedPhrase(one.why)} (${one.count})`).join(', ')
  return `${printCount(tally.notRated)} not rated: ${listed}.`
}

/** "3 met their target."; where nothing missed, that has been said already. */
export function metWords(tally: Tally): string {
  if (tally.missed === 0) return ''
  if (tally.met === 0) return 'None met its target.'
  return `${printCount(tally.met)} met ${tally.met === 1 ? 'its' : 'their'} target.`
}

/** "2 of the figures listed are provisional." */
export const provisionalWords = (number: number): string =>
  number === 0 ? '' : `${printCount(number)} of the figures listed ${isAre(number)} provisional.`

/** "3 of these figures are not signed off." */
export const unsignedWords = ({ unsigned = 0 }: Tally): string =>
  unsigned === 0 ? '' : `${figures(unsigned)} ${isAre(unsigned)} not signed off.`
