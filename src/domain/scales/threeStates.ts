import { decimalText } from '../decimal'
import type { ThreeStateScale } from '../rating'
import { allowed, isNear } from '../tolerance'
import { distance, shownLimit } from './graded'
import type { Graded, Standing } from './graded'

/** Better than, on or worse than target, 'on' being as near as the tolerance on either side. Inside a range is on it. */
export function gradeThreeStates(standing: Standing, scale: ThreeStateScale): Graded {
  const { outturn, missed, deadline, measure, limits } = standing
  const shown = shownLimit(standing)
  const within = shown === null || deadline ? null : allowed(shown, measure, scale)
  // A range has no better side, and a tolerance of nothing has no band.
  const bands =
    shown === null || within === null || within.isZero() || limits.length > 1
      ? {}
      : {
          bands: [
            {
              rating: 'on target',
              from: decimalText(shown.value.minus(within)),
              to: decimalText(shown.value.plus(within)),
            },
          ],
        }
  if (missed !== null) {
    return { rating: isNear(outturn, missed, within) ? 'on target' : 'worse than target', band: null, ...bands }
  }
  const surplus = shown === null ? null : distance(outturn, shown)
  const better = surplus !== null && surplus.gt(within ?? 0)
  return { rating: better ? 'better than target' : 'on target', band: null, ...bands }
}
