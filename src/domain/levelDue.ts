import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Profile } from './figure'
import type { Growth, Measure } from './measure'
import type { Period, Quarter } from './period'
import type { NotRatedReason, Rated } from './rating'
import type { Basis } from './span'

/** What a period's figure is held against; `value` is null where that is the target itself. */
export type LevelDue =
  | { readonly kind: 'due'; readonly value: Decimal | null; readonly against: Rated['against'] }
  | { readonly kind: 'not due'; readonly why: NotRatedReason }

const TARGET: LevelDue = { kind: 'due', value: null, against: { kind: 'target' } }
const notDue = (kind: 'basis unconfirmed' | 'no profile' | 'not due until Q4'): LevelDue => ({
  kind: 'not due',
  why: { kind },
})

/**
 * The level that a period's figure is rated against. A year, and a level in any quarter: the year's target. What adds
 * up or builds towards a whole: its profile; without one, the target once the figure covers the whole year.
 */
export function levelDue(measure: Measure, period: Period, profile: Profile | null): LevelDue {
  const basis = measure.basis?.confirmed ? measure.basis.is : null
  if (basis === null) return notDue('basis unconfirmed')
  if (period.kind === 'year') return TARGET
  const growth = measure.growth?.confirmed ? measure.growth.is : null
  if (growth === null) return notDue('basis unconfirmed')
  if (growth === 'level' || (growth === 'adds up' && basis === 'rolling year')) return TARGET
  if (basis !== 'quarter' && period.quarter === 4) return TARGET
  return profile === null ? withoutProfile(growth, period) : profiled(profile, basis, period)
}

const withoutProfile = (growth: Growth, period: Quarter): LevelDue =>
  notDue(growth === 'builds towards a whole' && period.quarter < 4 ? 'not due until Q4' : 'no profile')

/** A profile runs on through the year; a figure of the quarter alone answers for that quarter's part of it. */
function profiled(profile: Profile, basis: Basis, { quarter }: Quarter): LevelDue {
  const reached = (number: number): Decimal => exact(profile.byQuarter[number - 1] ?? '0')
  const value = basis === 'quarter' && quarter > 1 ? reached(quarter).minus(reached(quarter - 1)) : reached(quarter)
  return { kind: 'due', value, against: { kind: 'profile', level: value.toFixed(), share: profile.kind } }
}
