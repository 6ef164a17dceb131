import type { Delivery } from '../../../src/operations/ports'
import type { UndeliveredLine } from '../../../src/domain/undelivered'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { deliveries } from '../../../src/teams/views/duty/deliveries'
import { facts, open, people, q1 } from './demo'

const delivery = (personId: number, more: Partial<Delivery>): Delivery => ({
  ...{
    id: personId,
    personId,
    kind: 'opening',
    period: q1,
    wave: 'opening',
    facts: {},
    at: '2021-07-05T09:00:00.000Z',
  },
  ...{ state: 'failed for good', why: 'blocked by the person', tries: 1, nextTryAt: null, activityId: null },
  ...{ conversationId: null, settledAt: '2021-07-05T09:00:01.000Z' },
  ...more,
})

const line = (index: number, more: Partial<Delivery>, trouble: UndeliveredLine['trouble']): UndeliveredLine[] => {
  const person = people[index]
  if (!person) return []
  const row = delivery(person.id, more)
  return [{ person, trouble, why: row.why, row, messages: 1, owes: [facts('SD-027')] }]
}

const lines = [
  ...line(1, { why: 'refused' }, 'failed'),
  ...line(2, { state: 'not known', why: 'connection lost', kind: 'reminder' }, 'not known'),
  ...line(3, {}, 'out of reach').map((one) => ({ ...one, messages: 3 })),
  ...line(4, { state: 'failed for now', why: 'busy' }, 'waiting'),
]
const counts = { sent: 1240, held: 2, 'failed for good': 4, 'not known': 1, 'failed for now': 1 }
const many = Array.from({ length: 6 }, () => lines).flat()

/** About messages that did not arrive, and about whose duty a figure is. */
export const DUTY_CARDS: Readonly<Record<string, CardMessage>> = {
  deliveries: deliveries({ lines, counts, open: [open] }, { page: 1, told: 'It goes to Ruth Adeyemi again now.' }),
  'deliveries, a page of three': deliveries({ lines: many, counts, open: [open] }, { page: 2 }),
  'deliveries, all arrived': deliveries({ lines: [], counts: { sent: 11 }, open: [open] }, { page: 1 }),
}
