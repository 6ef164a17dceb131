import { headsOf } from './approver'
import type { Approval } from './return'
import { lacksAction, sign } from './decideSignOff'
import type { Person } from './person'
import type { SignOffRule } from './signOffRule'
import type { EntryOutcome, Submission } from './submission'

/**
 * The signature that an approver's own figure carries from the start, unless the council asks for another person; null
 * for everybody else's, and for a miss of which nothing is said yet.
 */
export function ownSignOff(
  { facts, version, rating }: EntryOutcome & { readonly kind: 'saved' },
  { by, onBehalfOf, door }: Submission,
  people: readonly Person[],
  rule: SignOffRule,
): Approval | null {
  if (rule.steps === 0 || rule.ownFigures === 'need another person' || onBehalfOf !== null) return null
  const [approver] = headsOf(facts.measure.serviceArea, people)
  if (approver?.id !== by.id || lacksAction(rating, version)) return null
  return { ...sign({ by, door, at: version.at, step: 1 }), own: true }
}
