import { isOwner } from '../../src/domain/access'
import { quarter } from '../../src/domain/period'
import type { Delivery } from '../../src/operations/ports'
import type { Person } from '../connector/client'
import { errorBody } from '../connector/connector'
import type { ConnectorRequest, Fault } from '../connector/faults'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)

const refused = (status: number, code: string): Fault => ({ answer: { status, body: errorBody(code) } })

/** What Teams does to one card, and what the ledger is to say of it. */
const CASES: readonly (readonly [Fault, Partial<Delivery>])[] = [
  [refused(403, 'ConversationBlockedByUser'), { state: 'failed for good', why: 'blocked by the person' }],
  [refused(403, 'BotDisabledByAdmin'), { state: 'failed for good', why: 'disabled by an administrator' }],
  [refused(403, 'BotNotInConversationRoster'), { state: 'failed for good', why: 'not in the conversation' }],
  [refused(404, 'ConversationNotFound'), { state: 'failed for good', why: 'conversation gone' }],
  [{ answer: { status: 403, body: 'no reason' } }, { state: 'failed for good', why: 'refused' }],
  [
    { answer: { status: 429, headers: { 'retry-after': '60' }, body: errorBody('Throttled') } },
    { state: 'failed for now', why: 'busy' },
  ],
  [refused(412, 'PreconditionFailed'), { state: 'failed for now', why: 'clash' }],
  [refused(502, 'ServiceError'), { state: 'not known', why: 'answer was a fault' }],
  [{ answer: { status: 504 } }, { state: 'not known', why: 'no answer' }],
  [
    { answer: 'drop', arrives: true },
    { state: 'not known', why: 'connection lost' },
  ],
]

let world: World
let team: Person
let managers: Person[]

beforeAll(async () => {
  world = await aWorld()
  team = await world.person('Performance Officer')
  const { people, measures } = await world.outturn.deps.store.read(async (tx) => ({
    people: await tx.people(),
    measures: await tx.measures(),
  }))
  const owners = people.filter((one) => measures.some((measure) => isOwner(one, measure)))
  managers = await Promise.all(owners.map((one) => world.person(one.name)))
  await Promise.all(managers.map((one) => one.installs()))
})
afterAll(() => world.end())

const to =
  (person: Person) =>
  ({ method, path }: ConnectorRequest) =>
    method === 'POST' && path[0] === person.conversationId
const managerOf = (index: number): Person => managers[index] ?? managers[0] ?? team
const sentTo = (person: Person, from = 0) =>
  world.connector.in(person.conversationId, from).filter(({ kind }) => kind === 'send').length

async function deliveryOf(person: Person): Promise<Delivery> {
  const people = await world.database.store.read((tx) => tx.people())
  const personId = people.find((one) => person.id.endsWith(one.objectId ?? 'nobody'))?.id ?? 0
  const ledger = await world.database.store.read((tx) => tx.deliveries({ period: Q1, personId }))
  const latest = ledger.at(-1)
  if (latest === undefined) throw new Error('nothing was owed to them')
  return latest
}

async function nameThem(ids: readonly number[]): Promise<readonly string[]> {
  const people = await world.database.store.read((tx) => tx.people())
  return ids.map((id) => people.find((one) => one.id === id)?.name ?? '?')
}

test('every answer of Teams to a card leaves its own mark in the ledger, and no card is asked for twice', async () => {
  const asked = Date.now()
  for (const [index, [fault]] of CASES.entries()) {
    world.connector.failNext({ matches: to(managerOf(index)), ...fault })
  }
  const from = world.connector.recorded.length
  await team.invokes('openPeriod', { period: '2021Q1' })
  await world.outturn.delivered()
  expect(managers.length).toBeGreaterThan(CASES.length)
  for (const [index, [fault, mark]] of CASES.entries()) {
    expect(await deliveryOf(managerOf(index))).toMatchObject({ ...mark, tries: 1 })
    expect(sentTo(managerOf(index), from)).toBe(fault.arrives === true ? 1 : 0)
  }
  expect(await deliveryOf(managerOf(CASES.length))).toMatchObject({ state: 'sent', tries: 1 })
  const { nextTryAt } = await deliveryOf(managerOf(5))
  expect(Date.parse(nextTryAt ?? '')).toBeGreaterThan(asked + 60_000)
})

test('the performance team sees who may not have it, why and what to do, each person once', async () => {
  const said = allRead(await team.says('deliveries'))
  const names = await Promise.all(managers.map(async (one) => (await deliveryOf(one)).personId)).then(nameThem)
  expect(said).toMatch(/8 people may not have what Outturn sent/)
  expect(said).toMatch(/They have blocked Outturn in Teams\.[^]*Ask them to unblock Outturn/)
  expect(said).toMatch(/The connection was lost before Teams answered\.[^]*If not, send it again\./)
  expect(said.split(names[0] ?? '?')).toHaveLength(2)
  const sheet = allRead(await team.says('deliveries as a spreadsheet'))
  expect(sheet).toMatch(/Who has to be told another way/)
})

test('what may be sent again goes with a press, and the list says so', async () => {
  const unknown = managerOf(8)
  const { id } = await deliveryOf(unknown)
  const from = world.connector.recorded.length
  expect(await pressedAndRead(world, team, { verb: 'sendAgain', data: { delivery: id, page: 1 } })).toMatch(
    /It goes to .* again now\./,
  )
  await world.outturn.delivered()
  expect(sentTo(unknown, from)).toBe(1)
  expect(await deliveryOf(unknown)).toMatchObject({ state: 'sent' })
})

test('whoever blocked it is tried again after saying a word, and not before', async () => {
  const from = world.connector.recorded.length
  await team.says('remind again')
  await world.outturn.delivered()
  expect(sentTo(managerOf(0), from)).toBe(0)
  await managerOf(0).says('help')
  await team.says('remind again')
  await world.outturn.delivered()
  expect(sentTo(managerOf(0), from)).toBe(2)
})

test('whoever removes Outturn is not tried', async () => {
  const leaver = managerOf(CASES.length)
  await leaver.installs('remove')
  const from = world.connector.recorded.length
  await team.says('remind again')
  await world.outturn.delivered()
  expect(await deliveryOf(leaver)).toMatchObject({ state: 'failed for good', why: 'removed by the person' })
  expect(sentTo(leaver, from)).toBe(0)
})

test('a card that Teams was too busy for goes by itself a few seconds later', async () => {
  const manager = managerOf(7)
  world.connector.failNext({ matches: to(manager), answer: { status: 503 } })
  const from = world.connector.recorded.length
  await team.says('remind again')
  await world.outturn.delivered()
  expect(await deliveryOf(manager)).toMatchObject({ state: 'failed for now', why: 'unavailable' })
  await world.connector.waitFor((entry) => world.connector.in(manager.conversationId, from).includes(entry), 10_000)
  await world.outturn.delivered()
  expect(await deliveryOf(manager)).toMatchObject({ state: 'sent', tries: 2 })
})
