import { comparePeriods, samePeriod } from '../period'
import type { Period } from '../period'
import type { Over, Question } from '../question'
import type { RatedFigure } from '../ratedFigure'
import { seriesChange } from '../series'
import { directionOfTravel } from '../travel'
import type { TrendAnswer } from './answers'
import { pastOf, ratedOver } from './facts'
import type { OverTimeFacts } from './facts'

/** One measure's figures over its periods, earliest first; null when there is no return of it that may be seen. */
export function answerTrend(
  { measure: code, over: named }: Question & { readonly kind: 'measure' },
  facts: OverTimeFacts,
): TrendAnswer | null {
  const over = named ?? null
  const own = ratedOver(facts).filter((row) => row.measure.code === code)
  const held = own.filter(isFigure)
  const rows = asked(held, over)
  const latest = rows.at(-1) ?? held.at(-1) ?? own.at(-1)
  if (latest === undefined) return null
  const past = held
    .filter((row) => !samePeriod(row.period, latest.period) && seriesChange(row.measure, latest.measure) === null)
    .flatMap(pastOf)
  const first = rows[0]
  return {
    ...{ kind: 'trend', measure: latest.measure, period: latest.period, rows, over },
    earlier: first === undefined ? 0 : held.filter((row) => comparePeriods(row.period, first.period) < 0).length,
    notShown: facts.notShown,
    ...directionOfTravel({ ...latest, past }),
    heldAgainst: over?.against == null || held.some((row) => isOf(row.period, over.against)),
    later: facts.later,
  }
}

/** Words that say there is no figure are no figure. */
const isFigure = ({ outturn }: RatedFigure): boolean => outturn !== null && outturn.reading.kind !== 'none'

const isOf = (period: Period, named: Period | null): boolean => named !== null && samePeriod(period, named)

/** "the last four quarters", "Q1 to Q3": of those held. */
function asked(held: readonly RatedFigure[], over: Over | null): readonly RatedFigure[] {
  if (over === null) return held
  const { last, from, to } = over
  const within = held.filter(
    ({ period }) =>
      (from === null || comparePeriods(period, from) >= 0) &&
      (to === null || comparePeriods(period, to) <= 0) &&
      (from === null || to === null || period.kind === from.kind) &&
      (last?.of == null || period.kind === last.of),
  )
  return last === null ? within : within.slice(-last.count)
}
