import { pino } from 'pino'
import { compose } from '../../src/compose'
import type { Outturn } from '../../src/compose'
import { quarter } from '../../src/domain/period'
import { AT_ONCE } from '../../src/operations/dispatch'
import type { Delivery } from '../../src/operations/ports'
import { readSettings } from '../../src/settings'
import { aLargeCouncil } from '../builders/largeCouncil'
import type { LargeCouncil } from '../builders/largeCouncil'
import { Person, personIdOf } from '../connector/client'
import { Connector, personalConversation } from '../connector/connector'
import type { ConnectorRequest } from '../connector/faults'
import { openTestDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { Issuer, OwnCredentials, tokenOf } from '../support/issuer'

const Q1 = quarter(2021, 1)
const DEADLINE_MS = 700

interface Place {
  readonly council: LargeCouncil
  readonly connector: Connector
  readonly database: TestDatabase
  readonly outturn: Outturn
  readonly officer: Person
}

let issuer: Issuer
let place: Place

beforeAll(async () => {
  issuer = await Issuer.start()
})
afterAll(() => issuer.close())
afterEach(async () => {
  await place.outturn.stop()
  await Promise.all([place.connector.close(), place.database.close()])
})

/** A bot with sign-in, at the pace of real time, for so many people, none of whom it has met. */
async function aCouncilOf(people: number): Promise<void> {
  const council = aLargeCouncil(people)
  const [connector, database] = await Promise.all([Connector.start({ limited: true }), openTestDatabase('PostgreSQL')])
  const clock = { today: () => '2021-07-05', instant: () => new Date().toISOString() }
  const key = 'the key of the tests, which everybody may know'
  const settings = readSettings({ ...issuer.environment, OUTTURN_COUNCIL: council.path, OUTTURN_RECORD_KEY: key })
  const outturn = await compose(
    { ...settings, port: 0 },
    {
      ...{ store: database.store, clock, credentials: new OwnCredentials(), deadlineMs: DEADLINE_MS },
      log: pino({ level: 'silent' }),
    },
  )
  const token = tokenOf(issuer.claims(`${connector.url}/`), issuer.rightly)
  const officer = new Person(council.officer, { bot: `http://127.0.0.1:${outturn.port}`, connector, token })
  place = { council, connector, database, outturn, officer }
  await officer.installs()
}

const cards = () =>
  place.connector.recorded.filter(
    ({ kind, conversationId }) => kind === 'send' && conversationId !== place.officer.conversationId,
  )

test('opening a quarter for two thousand people is answered before more than a handful have their card', async () => {
  await aCouncilOf(2_000)
  const { value } = await place.officer.invokes('openPeriod', { period: '2021Q1' })
  expect(cards().length).toBeLessThanOrEqual(AT_ONCE)
  expect(JSON.stringify(value)).toContain('is open')
  const [opening] = await place.database.store.read((tx) => tx.campaigns({ period: Q1, kind: 'opening' }))
  expect(Object.values(opening?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(2_000)
}, 120_000)

test('a request without an answer in time is given up, and neither the SDK nor we send it again', async () => {
  await aCouncilOf(4)
  const [slow = '', lost = '', first = ''] = place.council.managers.map((one) => personalConversation(personIdOf(one)))
  const to = (conversation: string) => (asked: ConnectorRequest) =>
    asked.method === 'POST' && asked.path[0] === conversation
  place.connector.failNext({ matches: to(slow), delayMs: 2 * DEADLINE_MS })
  place.connector.failNext({ matches: to(lost), answer: 'drop', times: 4 })
  place.connector.failNext({ matches: to(first), answer: { status: 503 } })
  await place.officer.invokes('openPeriod', { period: '2021Q1' })
  await place.outturn.delivered()
  const rows = await place.database.store.read((tx) => tx.deliveries({ period: Q1, kind: 'opening' }))
  const outcomes = rows.map(({ state, why }: Delivery) => [state, why])
  expect(outcomes).toEqual([
    ['not known', 'no answer'],
    ['not known', 'connection lost'],
    ['failed for now', 'unavailable'],
    ['sent', null],
  ])
  // The officer's own welcome, a chat made for each of the four, and one message to each.
  expect(place.connector.arrivals).toHaveLength(1 + 4 + 4)
})
