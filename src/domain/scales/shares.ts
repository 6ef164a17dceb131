import type { Limit } from '../aim'
import { exact } from '../decimal'
import type { Decimal } from '../decimal'
import type { ShareScale } from '../rating'
import { bandsOf, distance, shownLimit, worseBy } from './graded'
import type { Graded, Standing } from './graded'

/**
 * Strong, Good, Review or Action by the share of the target that was achieved. A cut-off is turned into the level at
 * which it lies, so that nothing is divided and nothing rounded: 2 − outturn ÷ target is at least 1.05 where the
 * outturn is at most 0.95 of the target.
 */
export function gradeShares(standing: Standing, scale: ShareScale): Graded {
  const { outturn, missed, deadline, limits } = standing
  const shown = shownLimit(standing)
  // Inside a range nothing better is possible. A deadline has no share of the month to be early or late by.
  if (shown === null || deadline) return { rating: missed === null ? 'Strong' : 'Action', band: null }
  if (shown.value.isZero()) return { rating: gradeAtZero(standing, shown, scale), band: null }
  const levels = levelsOf(shown, standing, scale)
  const [strong, good, review] = levels
  const reaches = (level: Decimal) => (shown.side === 'at least' ? outturn.gte(level) : outturn.lte(level))
  const bands = limits.length > 1 ? {} : { bands: bandsOf(shown.side, ['Strong', 'Good', 'Review', 'Action'], levels) }
  // A strict target is missed by standing exactly at it, and what is missed is not strong.
  if (missed === null && reaches(strong)) return { rating: 'Strong', band: null, ...bands }
  return { rating: reaches(good) ? 'Good' : reaches(review) ? 'Review' : 'Action', band: null, ...bands }
}

/** Where the top cut-off lies beyond what is possible, meeting the target is the top rating; so it is within a range. */
function levelsOf(shown: Limit, { most, limits }: Standing, { cutOffs }: ShareScale): [Decimal, Decimal, Decimal] {
  const at = (percent: string): Decimal =>
    worseBy(
      shown,
      shown.value
        .abs()
        .times(exact(100).minus(exact(percent)))
        .div(100),
    )
  const strong = at(cutOffs.strong)
  const beyond = limits.length > 1 || (shown.side === 'at least' && most !== null && strong.gt(most))
  return [beyond ? shown.value : strong, at(cutOffs.good), at(cutOffs.review)]
}

/** A target of zero has no share: it is met, or missed within an amount, or missed. */
function gradeAtZero({ outturn, missed }: Standing, shown: Limit, { toleranceAtZero }: ShareScale): string {
  if (missed === null) return 'Strong'
  const within = exact(toleranceAtZero)
  return !within.isZero() && distance(outturn, shown).lte(within) ? 'Review' : 'Action'
}
