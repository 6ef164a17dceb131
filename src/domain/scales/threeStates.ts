import { decimalText } from '../decimal'
import type { ThreeStateScale } from '../rating'
import { isNear } from '../tolerance'
import { banded, distance, nearShown, shownLimit } from './graded'
import type { Graded, Standing } from './graded'

/** Better than, on or worse than target, 'on' being as near as the tolerance on either side. Inside a range is on it. */
export function gradeThreeStates(standing: Standing, scale: ThreeStateScale): Graded {
  const { outturn, missed } = standing
  const [shown, within, band] = [shownLimit(standing), nearShown(standing, scale), banded(standing, scale)]
  const bands = band && {
    bands: [
      {
        rating: 'on target',
        from: decimalText(band.shown.value.minus(band.within)),
        to: decimalText(band.shown.value.plus(band.within)),
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
