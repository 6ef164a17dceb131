import type { Instant } from '../domain/day'
import type { OwnerAskedFacts } from './askOwner'
import type { Change, Delivery, DeliveryOutcome } from './ports'

/** A question that did not reach its owner, or may not have: the asker waits for nothing, and is told so. */
export function toldToAsker(delivery: Delivery, outcome: DeliveryOutcome, at: Instant): readonly Change[] {
  const { kind, facts, period, wave } = delivery
  if (kind !== 'owner asked' || !isOfAnAsker(facts)) return []
  if (outcome.state !== 'failed for good' && outcome.state !== 'not known') return []
  const told = { key: facts.key, askerId: facts.askerId, undelivered: outcome.state }
  const back = { personId: facts.askerId, kind: 'owner replied', period, wave: `${wave} undelivered`, facts: told, at } as const // prettier-ignore
  return [{ kind: 'to deliver', delivery: back }]
}

const isOfAnAsker = (facts: unknown): facts is OwnerAskedFacts =>
  typeof facts === 'object' && facts !== null && 'askerId' in facts && typeof facts.askerId === 'number'
