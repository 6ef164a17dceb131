import { printDayOfYear } from '../../domain/day'
import type { NilReason, Reply } from '../../domain/return'

const NIL: Record<NilReason, string> = {
  'not available yet': 'not available yet',
  'nothing to measure': 'nothing to measure this period',
  'still suspended': 'still suspended',
  'source failed': 'the source failed',
  'no longer collected': 'no longer collected',
  'not mine': 'said not to be theirs',
}

/** Why a return has no figure: "not available yet, expected on 20 July". */
export function sayNil(reply: Reply & { readonly kind: 'nil' }): string {
  const expected = reply.expectedOn === null ? '' : `, expected on ${printDayOfYear(reply.expectedOn)}`
  return `${NIL[reply.reason]}${expected}`
}
