import { councilTime } from '../../src/domain/waves/calendar'
import { daysAfter } from '../../src/domain/day'
import type { Day, Instant } from '../../src/domain/day'
import { printPeriod, quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { Person } from '../../src/domain/person'
import { isPermitted } from '../../src/domain/waves/wavesDue'
import { closePeriod } from '../../src/operations/closePeriod'
import { moveDueDate } from '../../src/operations/moveDueDate'
import { openPeriod } from '../../src/operations/openPeriod'
import type { Delivery, Deps } from '../../src/operations/ports'
import { sendWaves } from '../../src/operations/sendWaves'
import { demoCouncil } from '../builders/demoCouncil'
import { aMeasure, aPerson } from '../store/samples'
import { openTestDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { randomFrom } from '../torture/random'

/**
 * A whole year and a fortnight, 22 March 2021 to 4 April 2022, by the clocks of London, which change three times in it,
 * with Easter, Christmas and the bank holidays, and with nobody ever replying: two instances on one database, each asking
 * the calendar at moments of its own. Expected days were counted by hand on a calendar.
 */
const BEGIN = '2021-03-22'
const END = '2022-04-04'

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // moved from 15 January across the spring clock change and Easter (2 and 5 April)
  'Q3 2020/21': ['opening on 2021-03-22', 'coming due 2021-03-30 on 2021-03-26', 'overdue 2021-03-30 on 2021-03-31', 'head of service 2021-03-30 on 2021-04-06'], // prettier-ignore
  'Q4 2020/21': ['opening on 2021-04-01', 'coming due 2021-04-16 on 2021-04-14', 'overdue 2021-04-16 on 2021-04-19', 'head of service 2021-04-16 on 2021-04-21'], // prettier-ignore
  '2020/21': ['opening on 2021-04-01', 'coming due 2021-04-16 on 2021-04-14', 'overdue 2021-04-16 on 2021-04-19', 'head of service 2021-04-16 on 2021-04-21'], // prettier-ignore
  // everything was down from Friday 9 July to Monday 12 July, half past eleven
  'Q1 2021/22': ['opening on 2021-07-01', 'coming due 2021-07-14 on 2021-07-12', 'overdue 2021-07-14 on 2021-07-15', 'head of service 2021-07-14 on 2021-07-19'], // prettier-ignore
  // moved on 15 October, after the first two waves, across the autumn clock change (31 October)
  'Q2 2021/22': ['opening on 2021-10-01', 'coming due 2021-10-14 on 2021-10-12', 'overdue 2021-10-14 on 2021-10-15', 'coming due 2021-11-02 on 2021-10-29', 'overdue 2021-11-02 on 2021-11-03', 'head of service 2021-11-02 on 2021-11-05'], // prettier-ignore
  // Christmas and New Year; then everything was down from 13 January, before nine, to 25 January
  'Q3 2021/22': ['opening on 2022-01-04', 'coming due 2022-01-17 passed over on 2022-01-25', 'overdue 2022-01-17 passed over on 2022-01-25', 'head of service 2022-01-17 on 2022-01-25'], // prettier-ignore
  // the year ends, and the clocks have gone forward again (27 March)
  'Q4 2021/22': ['opening on 2022-04-01'],
  '2021/22': ['opening on 2022-04-01'],
}

const DOWN = [
  { from: '2021-07-09 15:00', to: '2021-07-12 11:30' },
  { from: '2022-01-13 07:00', to: '2022-01-25 10:00' },
]

let database: TestDatabase
let now: Instant = ''
const today = (): Day => councilTime(now, 'Europe/London').day
const deps = (): Deps => ({ store: database.store, council: demoCouncil, clock: { today, instant: () => now } })

beforeAll(async () => {
  database = await openTestDatabase('PostgreSQL')
  await database.store.transaction((tx) =>
    tx.write([
      ...['asha', 'ben'].map((name) => ({ kind: 'person kept' as const, person: aPerson(`${name}@council.example`) })),
      { kind: 'person kept', person: aPerson('head@council.example', { roles: ['head of service'] }) },
      { kind: 'person kept', person: aPerson('team@council.example', { roles: ['performance team'] }) },
      { kind: 'measure kept', measure: aMeasure('SD-001') },
      { kind: 'measure kept', measure: aMeasure('SD-002', { owner: 'ben@council.example' }) },
    ]),
  )
}, 60_000)
afterAll(() => database.close())

async function team(): Promise<Person> {
  const people = await database.store.read((tx) => tx.people())
  const found = people.find(({ roles }) => roles.includes('performance team'))
  if (!found) throw new Error('no performance team')
  return found
}

type Doing = readonly ['open' | 'close', Period] | readonly ['move', Period, Day]

/** What the performance team does, on which day. */
const ACTS: Readonly<Record<Day, readonly Doing[]>> = {
  [BEGIN]: [
    ['open', quarter(2020, 3)],
    ['move', quarter(2020, 3), '2021-03-30'],
  ],
  '2021-04-06': [['open', quarter(2020, 4)]],
  '2021-05-04': [quarter(2020, 3), quarter(2020, 4), year(2020)].map((period) => ['close', period]),
  '2021-07-02': [['open', quarter(2021, 1)]],
  '2021-08-31': [['close', quarter(2021, 1)]],
  '2021-10-01': [['open', quarter(2021, 2)]],
  '2021-10-15': [['move', quarter(2021, 2), '2021-11-02']],
  '2021-12-01': [['close', quarter(2021, 2)]],
  '2022-01-05': [['open', quarter(2021, 3)]],
  '2022-03-01': [['close', quarter(2021, 3)]],
}

async function acts(day: Day): Promise<void> {
  const by = await team()
  for (const [what, period, dueOn = ''] of ACTS[day] ?? []) {
    if (what === 'open') await openPeriod(deps(), { period, by, door: 'typed' })
    if (what === 'close') await closePeriod(deps(), { period, by, door: 'typed' })
    const moving = { period, dueOn, by, reason: 'the system was down', door: 'typed' as const }
    if (what === 'move') await moveDueDate(deps(), moving)
  }
}

const isDown = (moment: Instant): boolean => {
  const { day, time } = councilTime(moment, 'Europe/London')
  return DOWN.some(({ from, to }) => `${day} ${time}` >= from && `${day} ${time}` < to)
}

/** The calendar is asked by both instances at once, at nine sharp UTC and BST and at moments of chance. */
async function askAllDay(day: Day, random: () => number): Promise<void> {
  const minutes = [Math.floor(random() * 24 * 60), 8 * 60, 9 * 60, 10 * 60 + 45]
  for (const minute of minutes.sort((one, other) => one - other)) {
    now = new Date(Date.parse(`${day}T00:00:00.000Z`) + minute * 60_000).toISOString()
    if (isDown(now)) continue
    await Promise.all([sendWaves(deps()), sendWaves(deps())])
  }
}

test('a year of waves: each exactly once, on its day, in working hours, and one message a person a day', async () => {
  const random = randomFrom(20_211_031)
  for (let day: Day = BEGIN; day <= END; day = daysAfter(day, 1)) {
    await askAllDay(day, random)
    now = `${day}T16:00:00.000Z`
    await acts(day)
  }
  const [waves, ledger] = await database.store.read(async (tx) => [await tx.waves(), await tx.deliveries({})])
  const written = (period: string) =>
    waves
      .filter((one) => printPeriod(one.period) === period && one.became !== 'opened')
      .map(({ name, became, on }) => `${name}${became === 'passed over' ? ' passed over' : ''} on ${on}`)
  expect(Object.fromEntries(Object.keys(EXPECTED).map((name) => [name, written(name).sort()]))).toEqual(
    Object.fromEntries(Object.entries(EXPECTED).map(([name, all]) => [name, [...all].sort()])),
  )

  const said = ledger.filter(({ kind }) => kind !== 'opening')
  expect(said.length).toBeGreaterThan(30)
  expect(said.map(({ at }) => at).filter((at) => !isPermitted(demoCouncil, councilTime(at, 'Europe/London')))).toEqual(
    [],
  )
  const toDay = said.map(({ personId, at }) => `${personId} ${at.slice(0, 10)}`)
  expect(toDay.filter((one, index) => toDay.indexOf(one) !== index)).toEqual([])
  expect(new Set(said.map(toldOn))).toEqual(new Set(expectedOf()))
}, 120_000)

const toldOn = ({ at, personId, kind }: Delivery): string => `${at.slice(0, 10)} ${personId} ${kind}`

/** Owners are 1 and 2; heads of service hear of what is late, and owners with them; the team is asked to open. */
function expectedOf(): readonly string[] {
  const waves = Object.values(EXPECTED).flat().filter((one) => !one.includes('passed over')) // prettier-ignore
  return waves.flatMap((wave) => {
    const day = wave.slice(-10)
    if (wave.startsWith('opening')) return [`${day} 4 notice`]
    // and the team, how far that has come
    const owners = [`${day} 1 reminder`, `${day} 2 reminder`, `${day} 4 wave sent`]
    return wave.startsWith('head') ? [...owners, `${day} 3 escalation`] : owners
  })
}
