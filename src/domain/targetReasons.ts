import type { Target } from './figure'
import type { NotRatedReason } from './rating'

/** Why a year has no target; null when it has one. */
export function noTarget(target: Target | null): NotRatedReason | null {
  if (target === null) return { kind: 'target left blank' }
  const { reading, written: words } = target
  if (reading.kind !== 'none') return null
  switch (reading.why) {
    case 'no target by design':
    case 'baseline year':
    case 'new measure':
      return { kind: reading.why }
    case 'deferred':
      return { kind: 'target deferred', until: reading.until ?? words }
    case 'suspended':
      return { kind: 'target suspended', words }
    case 'not available':
    case 'not applicable':
      return { kind: 'target not available', words }
    case 'to be confirmed':
      return { kind: 'target to be confirmed', words }
    case 'not carried forward':
    case 'moved elsewhere':
      return { kind: 'discontinued', words }
    case 'left blank':
      return { kind: 'target left blank' }
  }
}

/** Why a target cannot be held against an outturn yet: unread, unconfirmed, conditional, or only a direction. */
export function targetUnsettled(target: Target | null): NotRatedReason | null {
  if (target === null) return null
  const { reading, standing, condition, written: words } = target
  if (standing.kind === 'proposed') return { kind: 'reading unconfirmed', words }
  if (reading.kind === 'narrative') return { kind: 'narrative only', words }
  if (reading.kind === 'expected') return { kind: 'expected later', when: reading.when }
  if (condition !== null && !condition.met) return { kind: 'condition not met', condition: condition.words }
  if (reading.kind === 'trend') return { kind: 'trend with nothing before it' }
  const unclear = reading.kind === 'number' && reading.reduction?.extent === null && standing.kind !== 'confirmed'
  return unclear ? { kind: 'reduction unclear', words } : null
}
