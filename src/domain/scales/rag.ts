import type { RagScale } from '../rating'
import { bandOf, isNear } from '../tolerance'
import { nearShown, shownLimit } from './graded'
import type { Graded, Standing } from './graded'

/** Green when met, amber when missed by no more than the tolerance, red beyond it. */
export function gradeRag(standing: Standing, scale: RagScale): Graded {
  const { outturn, missed } = standing
  const shown = shownLimit(standing)
  const within = nearShown(standing, scale)
  const band = shown === null ? null : bandOf(shown, within)
  if (missed === null) return { rating: 'green', band }
  return { rating: isNear(outturn, missed, within) ? 'amber' : 'red', band }
}
