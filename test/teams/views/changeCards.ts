import { decideChange } from '../../../src/domain/change/decideChange'
import type { ChangeRequest } from '../../../src/domain/change/change'
import { firstPeriods } from '../../../src/domain/change/firstPeriods'
import type { MeasureHistory } from '../../../src/domain/measureHistory'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import {
  changeDone,
  changeForm,
  changeMeasureCard,
  changePreview,
  changeUnread,
} from '../../../src/teams/views/changeMeasure'
import { called, open, people, plan, q1, today } from './demo'

const { measure, targets } = plan('SD-011')
const history: MeasureHistory = {
  measures: [{ version: 1, from: null, measure, reason: null }],
  targets: targets.map((target) => ({ from: null, target, reason: null })),
}
const target = targets.find((one) => one.startYear === 2021) ?? null
const standing = { history, from: q1, subject: { measure, target }, periods: firstPeriods([open], today), people }
const request: ChangeRequest = {
  ...{ measure: measure.code, aspect: 'unit', typed: 'days', from: q1, reason: 'Agreed with the director.' },
}
const decided = decideChange(request, { history, periods: [open], people, by: called('Imogen Castle'), today })
if (decided.kind !== 'decided') throw new Error('not decided')
const notRated = { kind: 'not rated', why: { kind: 'no profile' }, provisional: false } as const
const row = { measure, period: q1, target, returned: null, outturn: null }
const affected = [
  { period: q1, written: '95.1%', before: notRated, after: notRated, row },
  { period: { ...q1, quarter: 2 as const }, written: null, before: notRated, after: notRated, row },
]
const changed = { kind: 'changed', decided, affected, people } as const
const why = { at: 'value', kind: 'not a tolerance' } as const

/** `change <measure>`: how it stands, the form with an error and with a list, before and after, and what was done. */
export const changeCards: Readonly<Record<string, CardMessage>> = {
  changeMeasure: changeMeasureCard(standing),
  changeForm: changeForm(standing, 'tolerance'),
  'changeForm, with a list': changeForm(standing, 'owner'),
  'changeForm, with an error': changeUnread({
    ...{ kind: 'unread', why, standing },
    request: { ...request, aspect: 'tolerance', typed: '**a** ${bit}' },
  }),
  changePreview: changePreview(changed),
  'notice of a change': changeDone(changed),
}
