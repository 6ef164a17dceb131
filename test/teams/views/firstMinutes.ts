import type { CardMessage } from '../../../src/teams/views/cardMessage'
import type { SetUp } from '../../../src/domain/setUp'
import { typedOf } from '../../../src/domain/setting/fields'
import type { Typed } from '../../../src/domain/setting/fields'
import { readSetting } from '../../../src/domain/setting/readSetting'
import type { WelcomeFacts } from '../../../src/domain/welcome'
import { councilForm, scalePreview } from '../../../src/teams/views/councilForm'
import { noAccess } from '../../../src/teams/views/noAccess'
import { returnCard } from '../../../src/teams/views/returnCard'
import { setUp } from '../../../src/teams/views/setUp'
import { welcome } from '../../../src/teams/views/welcome'
import { notice } from '../../../src/teams/views/notice'
import { trialDone, trialHeading } from '../../../src/teams/words/setUp'
import { called, council, lastYear, measures, open, owedBy, people, q1, today } from './demo'

const isTheirs = (email: string) => measures.filter((measure) => measure.owner === email).map((one) => one.shortName)

const quiet: WelcomeFacts = { own: [], owed: null, collecting: null, toOpen: q1, latest: lastYear }
const during: WelcomeFacts = {
  ...quiet,
  toOpen: null,
  collecting: { period: q1, all: { submitted: 5, returns: 38 }, services: { submitted: 3, returns: 15 } },
}
const manager = called('Customer Services Manager')
const head = called('Head of Customer Services')
const team = called('Imogen Castle')
const auditor = people.find((person) => person.roles.includes('auditor')) ?? { ...team, roles: ['auditor' as const] }
const reader = { ...manager, roles: ['reader' as const], jobTitle: null, serviceAreas: [] }

const begun: SetUp = {
  ...{
    council,
    set: [],
    measures: 49,
    services: 6,
    people: 22,
    notMet: 3,
    ownerless: 0,
    team: [team],
    open: [],
    ended: q1,
  },
}
const asked = owedBy(manager).map((facts) => ({ facts, state: { kind: 'asked' } as const }))
const trial = { period: open, today, person: team, rows: asked.slice(0, 4), saved: 0, heldFor: null, trial: true }

const SET_AT = '2021-07-05T09:12:00.000Z'
const allWrong = {
  ...{ due: 'ten', hour: 'nine', from: '08:00 sharp', to: '25:00', comingDue: 'two', overdue: '0' },
  ...{ headOfService: 'a week' },
}
function faultsIn(typed: Typed) {
  const read = readSetting('calendar', typed, council)
  return read.kind === 'unread' ? read.faults : []
}

/** What people meet first: by role, before there is a plan, and on trial. */
export const firstMinutes: Readonly<Record<string, CardMessage>> = {
  welcome: welcome(manager, {
    ...during,
    own: isTheirs(manager.email),
    owed: { count: 7, period: q1, dueOn: '2021-07-14' },
  }),
  'welcome, nothing owed': welcome(manager, { ...quiet, own: isTheirs(manager.email).slice(0, 1) }),
  'welcome, head of service': welcome(head, { ...during, own: isTheirs(head.email) }),
  'welcome, leadership': welcome(called('Chief Executive'), during),
  'welcome, performance team': welcome(team, during),
  'welcome, performance team with nothing open': welcome(team, quiet),
  'welcome, auditor': welcome(auditor, quiet),
  'welcome, reader': welcome(reader, quiet),
  'welcome, not on the list': noAccess('Alex Rowe', { local: false }),
  setUp: setUp({ ...begun, measures: 0, services: 0, people: 1, notMet: 0 }, team, { first: true }),
  'setUp, with a plan': setUp({ ...begun, people: 1, notMet: 0, ownerless: 49 }, team, { first: false }),
  'setUp, ready to open': setUp(begun, team, { first: false }),
  'setUp, measures without an owner': setUp({ ...begun, ownerless: 2 }, team, { first: false }),
  'setUp, with parts set here': setUp(
    { ...begun, measures: 0, services: 0, people: 1, set: [{ part: 'scale', byName: team.name, at: SET_AT }] },
    team,
    { first: false, said: 'The rating scale is set. Closed periods keep theirs.' },
  ),
  'councilForm, the council': councilForm('council', typedOf(council), { council, faults: [] }),
  councilForm: councilForm('scale', typedOf(council), { council, faults: [] }),
  'councilForm, the calendar': councilForm('calendar', typedOf(council), { council, faults: [] }),
  'councilForm, an error at every field': councilForm('calendar', allWrong, { council, faults: faultsIn(allWrong) }),
  'confirmDuty, a scale that rates anew': scalePreview(
    typedOf(council),
    [{ period: q1, changed: 4, rated: 12 }],
    council,
  ),
  'setUp, done': setUp({ ...begun, open: [q1] }, team, { first: false }),
  'returnCard, a trial': returnCard({ ...trial, heading: trialHeading() }),
  'notice, a trial done': notice(trialDone(3)),
}
