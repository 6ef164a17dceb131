import type { LockException } from '../../../src/domain/lockException'
import type { Return } from '../../../src/domain/return'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { exceptionForm, exceptionPreview, exceptions, reopenForm } from '../../../src/teams/views/corrections'
import { called, open, people, plan, q1, today } from './demo'

const { measure } = plan('SD-027')
const closed = { ...open, state: 'closed' as const, closedAt: '2021-07-05T09:00:00.000Z' }
const choices = { periods: [closed], measures: [measure, plan('SD-011').measure], people }
const carried = { scope: 'measure:SD-027', period: '2021Q1', until: '**Friday** ${x}', reason: 'The ledger was late.' }
const named = { kind: 'measure', measure: 'SD-027' } as const
const returned: Return = { id: 1, measure, period: q1, state: 'approved', current: null }
const planned = {
  ...{ period: q1, scope: named, until: '2021-07-09', reason: 'The ledger was late.', today },
  ...{ returns: [returned], owners: [{ person: called('Priya Raman'), returns: [returned] }] },
}
const exception: LockException = {
  ...{ id: 1, period: q1, scope: named, until: '2021-07-09', reason: 'The ledger was late.' },
  ...{ byName: 'Imogen Castle', at: '2021-07-05T09:00:00.000Z', ended: null },
}
const ended = { ...exception, id: 2, ended: { byName: 'Imogen Castle', at: '2021-07-06T09:00:00.000Z' } }
const listed = [
  { exception, holds: true, whose: 'Debtor days' },
  { exception: ended, holds: false, whose: 'Finance' },
]
const reopening = { state: closed, edition: { edition: 1, at: '2021-07-05T09:00:00.000Z', byName: 'Imogen Castle' }, given: 36 } // prettier-ignore

/** Correcting a closed period: the form, what it would allow, what has been allowed, and opening it again. */
export const correctionCards: Readonly<Record<string, CardMessage>> = {
  exceptionForm: exceptionForm(choices, { ...carried, named }, [
    { at: 'until', kind: 'no day' },
    { at: 'reason', kind: 'missing' },
  ]),
  exceptionPreview: exceptionPreview(planned, 'Debtor days', carried),
  exceptions: exceptions(listed, { mayEnd: true, offers: [{ label: 'Measures off target', say: 'off target' }] }),
  reopenForm: reopenForm(reopening, { reason: '', error: 'Say why.' }),
}
