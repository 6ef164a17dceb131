import { printYear } from '../../domain/period'
import type { Target } from '../../domain/figure'
import type { Growth } from '../../domain/measure'
import { profileFrom } from '../profile'
import type { Assumed, Assumption } from './assumption'
import { figureAssumption } from './proposal'

/** How the latest target falls over the year, where it grows. Nothing in a plan says, so it is never more than asked. */
export function profileAssumptions(key: string, target: Target | null, growth: Growth | null): readonly Assumption[] {
  if (target?.reading.kind !== 'number' || growth === null || growth === 'level') return []
  const even = profileFrom('even share', target.reading)
  if (even === null || typeof even === 'string') return []
  const about = { of: 'target', startYear: target.startYear, written: target.written } as const
  const share: Assumed = { kind: 'profile', is: even }
  const none: Assumed = { kind: 'profile', is: null }
  const adds = growth === 'adds up'
  const evidence = `Nothing says how much of the ${printYear(target.startYear)} target is due by the end of each quarter.`
  const without = adds ? '' : ' Without a profile it is not rated before Q4.'
  const basis = { evidence: `${evidence}${without}`, confidence: 'unsure' } as const
  return [figureAssumption(key, about, adds ? share : none, basis, [share, none], 'profile')]
}
