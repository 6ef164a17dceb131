import type { Delivery } from '../../../src/operations/ports'
import type { UndeliveredLine } from '../../../src/domain/undelivered'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { confirmDuty } from '../../../src/teams/views/duty/confirmDuty'
import { deliveries } from '../../../src/teams/views/duty/deliveries'
import { notice } from '../../../src/teams/views/notice'
import { leaveAsked, leaveTaken, snoozed } from '../../../src/teams/words/duty/away'
import { chaseAsked, chased, dueDateAsked } from '../../../src/teams/words/duty/chasing'
import { delegateAsked, delegated, nobodyIsCalled, whichPerson } from '../../../src/teams/words/duty/delegating'
import { noLongerNeeded } from '../../../src/teams/words/duty/noLonger'
import { planEscalation } from '../../../src/domain/escalation'
import { called, facts, open, people, q1 } from './demo'

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

const priya = called('Priya Raman')
const handed = { measure: facts('SD-027').measure, owner: priya, to: called('Leah Fenwick') }
const away = {
  absence: { personId: priya.id, kind: 'on leave' as const, from: '2021-07-05', until: '2021-07-19' },
  ...{ deputy: called('Joanne Pickering'), named: called('Joanne Pickering'), owes: 4, today: '2021-07-05' },
}
const chase = planEscalation({
  open: [{ state: open, returns: ['SD-027', 'SD-010', 'SD-012'].map((code) => facts(code)) }],
  ...{ people, absences: [], today: '2021-07-19', sent: [], key: 'k' },
})

/** About messages that did not arrive, and about whose duty a figure is. */
export const DUTY_CARDS: Readonly<Record<string, CardMessage>> = {
  confirmDuty: confirmDuty({
    ...dueDateAsked({ period: q1, from: '2021-07-14', to: '2021-07-30', ahead: [] }),
    ...{ reason: '', error: 'Say why the due date is moved.', button: 'Move the due date', verb: 'moveDueDate' },
    act: { period: '2021Q1', dueOn: '2021-07-30' },
  }),
  'confirmDuty, leave with a deputy': confirmDuty({
    ...{ eyebrow: called('Priya Raman').name, ...leaveAsked(away), button: 'I’m away', verb: 'takeLeave' },
    act: { from: '2021-07-05', until: '2021-07-19' },
  }),
  'confirmDuty, a measure delegated': confirmDuty({
    ...delegateAsked({ ...handed, until: '2021-07-30' }),
    ...{ button: 'Delegate it', verb: 'delegateMeasure', act: { measure: 'SD-027', person: 3, until: '2021-07-30' } },
  }),
  'confirmDuty, heads of service to tell': confirmDuty({
    ...{ ...chaseAsked(chase), button: 'Send', verb: 'chaseOverdue', act: {} },
  }),
  'notice, leave taken': notice(leaveTaken(away)),
  'notice, snoozed': notice(snoozed({ ...away, absence: { ...away.absence, kind: 'snoozed' } })),
  'notice, delegated': notice(delegated({ ...handed, until: null })),
  'notice, which person': notice(whichPerson('Priya', people.slice(0, 3), (name) => `delegate debtor days to ${name}`)),
  'notice, nobody of that name': notice(nobodyIsCalled('Preya', [priya], (name) => `delegate debtor days to ${name}`)),
  'notice, heads of service told': notice(chased(chase)),
  'notice, a card no longer needed': notice(
    noLongerNeeded({ kind: 'given', by: 'George Abara' }, { kind: 'opening', period: q1 }, 'Priya Raman'),
  ),
  'notice, a card no longer needed on leave': notice(
    noLongerNeeded(
      { kind: 'on leave', until: '2021-07-19', deputy: 'Joanne Pickering' },
      { kind: 'opening', period: q1 },
      'Priya Raman',
    ),
  ),
  deliveries: deliveries({ lines, counts, open: [open] }, { page: 1, told: 'It goes to Ruth Adeyemi again now.' }),
  'deliveries, a page of three': deliveries({ lines: many, counts, open: [open] }, { page: 2 }),
  'deliveries, all arrived': deliveries({ lines: [], counts: { sent: 11 }, open: [open] }, { page: 1 }),
}
