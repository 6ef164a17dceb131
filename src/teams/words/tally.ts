import type { Tally } from '../../domain/answer'
import { hasHave, isAre, printCount } from './count'
import { notRatedPhrase } from './notRated'

/** "3 of 6 rated measures missed their target. 13 are not rated." */
export function missedOf(tally: Tally): string {
  const rated = tally.met + tally.missed
  if (tally.measures === 0) return 'No measures fit.'
  if (rated === 0) return `None of the ${tally.measures} is rated.`
  const measures = rated === 1 ? 'rated measure' : 'rated measures'
  const their = tally.missed === 1 ? 'its' : 'their'
  const head =
    tally.missed === 0
      ? `${rated === 1 ? 'The one' : `All ${rated}`} ${measures} met ${rated === 1 ? 'its' : 'their'} target.`
      : `${tally.missed} of ${rated} ${measures} missed ${their} target.`
  return `${head}${tally.notRated === 0 ? '' : ` ${printCount(tally.notRated)} ${isAre(tally.notRated)} not rated.`}`
}

/** "13 are not rated: no target by design (6), target suspended (4) …"; '' when all are rated. */
export function whyRestNotRated(tally: Tally): string {
  if (tally.notRated === 0) return ''
  const reasons = [...tally.notRatedWhy].sort((one, other) => other.count - one.count)
  const listed = reasons.map((one) => `${notRatedPhrase(one.why)} (${one.count})`).join(', ')
  return `${printCount(tally.notRated)} not rated: ${listed}.`
}

/** "3 met their target." */
export function metWords(tally: Tally): string {
  if (tally.met === 0) return tally.missed === 0 ? '' : 'None met its target.'
  return `${printCount(tally.met)} met ${tally.met === 1 ? 'its' : 'their'} target.`
}

/** "2 of these figures are provisional." */
export const provisionalWords = (number: number): string =>
  number === 0 ? '' : `${printCount(number)} of these ${hasHave(number)} a provisional figure.`
