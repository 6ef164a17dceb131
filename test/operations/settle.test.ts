import type { DeliveryState } from '../../src/domain/delivery'
import { MOST_TRIES } from '../../src/domain/sendOutcome'
import type { Failure } from '../../src/domain/sendOutcome'
import { Refusal } from '../../src/operations/errors'
import type { Change, Deps } from '../../src/operations/ports'
import { sendAgain } from '../../src/operations/sendAgain'
import { settle } from '../../src/operations/settle'
import type { Sending, Way } from '../../src/operations/settle'
import { demoCouncil } from '../builders/demoCouncil'
import { inPerformance, aPerson as someone } from '../builders/person'
import { openTestDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { aPerson, AT, opened, Q1 } from '../store/samples'

const NOW = '2021-07-05T10:00:00.000Z'
const SENDER = { name: 'one', random: () => 0 }

let at: TestDatabase
let deps: Deps

beforeAll(async () => {
  at = await openTestDatabase('PostgreSQL')
  deps = { store: at.store, council: demoCouncil, clock: { today: () => '2021-07-05', instant: () => NOW } }
})
afterAll(() => at.close())

const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))

beforeEach(async () => {
  await at.empty()
  await write(
    { kind: 'person kept', person: aPerson('asha@council.example', { objectId: 'asha' }) },
    { kind: 'person kept', person: aPerson('ben@council.example', { objectId: 'ben' }) },
    { kind: 'person kept', person: aPerson('cleo@council.example') },
    ...opened(Q1),
  )
})

const owes = (personId: number) => {
  const delivery = { personId, kind: 'opening', period: Q1, wave: 'opening', facts: {}, at: AT } as const
  return write({ kind: 'to deliver', delivery })
}
const hasAChat = (personId: number) =>
  write({
    kind: 'conversation kept',
    reference: { personId, conversationId: `chat of ${personId}`, reference: {}, at: AT },
  })

/** Claims what is due and sends each; the courier answers the same to all. Answers the ways that were tried. */
async function sends(answer: Sending, { holds = false } = {}): Promise<readonly Way[]> {
  const ways: Way[] = []
  const courier = {
    holds,
    send: (_: unknown, way: Way) => {
      ways.push(way)
      return Promise.resolve(answer)
    },
  }
  const claim = { limit: 20, by: SENDER.name, at: '2031-01-01T00:00:00.000Z' }
  for (const delivery of await at.store.transaction((tx) => tx.claimDeliveries(claim))) {
    const addresses = await at.store.read((tx) => tx.addressesOf([delivery.personId]))
    const address = addresses.get(delivery.personId)
    if (address) await write(...(await settle(deps, courier, SENDER, { delivery, address })))
  }
  return ways
}

const fails = (failure: Failure): Sending => ({ kind: 'failed', failure })
const SENT: Sending = { kind: 'sent', activityId: 'a1', conversationId: 'chat of 1' }
const BLOCKED = fails({ kind: 'for good', why: 'blocked by the person' })
const BUSY = fails({ kind: 'for now', why: 'busy', retryAfterMs: 4_000 })
const LOST = fails({ kind: 'not known', why: 'connection lost' })

const stands = async () =>
  (await at.store.read((tx) => tx.deliveries({}))).map(({ state, why, tries, nextTryAt }) => ({
    ...{ state, why, tries, nextTryAt },
  }))

test('what Teams took is sent, with the ids to write over it later', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  expect(await sends(SENT)).toMatchObject([{ kind: 'conversation', reference: { conversationId: 'chat of 1' } }])
  expect(await at.store.read((tx) => tx.deliveries({}))).toMatchObject([
    { state: 'sent', activityId: 'a1', conversationId: 'chat of 1', settledAt: NOW },
  ])
})

test('what proves that nothing was sent is tried again, not before Teams asked for, and in the end given up', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  await sends(BUSY)
  const first = { state: 'failed for now', why: 'busy', tries: 1, nextTryAt: '2021-07-05T10:00:05.000Z' }
  expect(await stands()).toEqual([first])
  for (let tries = 2; tries <= MOST_TRIES; tries += 1) await sends(BUSY)
  expect(await stands()).toEqual([
    { state: 'failed for good', why: 'tried too often', tries: MOST_TRIES, nextTryAt: null },
  ])
  expect(await sends(SENT)).toEqual([])
})

test('what may have arrived is never sent again by itself', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  await sends(LOST)
  expect(await stands()).toEqual([{ state: 'not known', why: 'connection lost', tries: 1, nextTryAt: null }])
  expect(await sends(SENT)).toEqual([])
})

test('a person who blocked it is remembered: the next message is not tried', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  expect(await sends(BLOCKED)).toHaveLength(1)
  await write({
    kind: 'to deliver',
    delivery: { personId: 1, kind: 'reminder', period: Q1, wave: 'r', facts: {}, at: AT },
  })
  expect(await sends(SENT)).toEqual([])
  expect((await stands()).map(({ state, why }) => [state, why])).toEqual([
    ['failed for good', 'blocked by the person'],
    ['failed for good', 'blocked by the person'],
  ])
})

test('a message that Teams found too large says nothing about the person', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  await sends(fails({ kind: 'for good', why: 'too large' }))
  expect(await at.store.read((tx) => tx.outOfReach())).toEqual(new Map())
})

test('when there is nothing left to say, nothing is sent', async () => {
  await Promise.all([hasAChat(1), owes(1)])
  await sends({ kind: 'nothing to say' })
  expect(await stands()).toEqual([{ state: 'not needed', why: null, tries: 0, nextTryAt: null }])
})

describe('someone without a conversation of their own', () => {
  test('has it held in local use', async () => {
    await Promise.all([hasAChat(1), owes(2)])
    expect(await sends(SENT, { holds: true })).toEqual([])
    expect((await stands()).map(({ state }) => state)).toEqual(['held'])
  })

  test('is reached by their account, the way others are; the conversation is kept even when the message fails', async () => {
    await Promise.all([hasAChat(1), owes(2)])
    const made = { personId: 2, conversationId: 'chat of 2', reference: { new: true }, at: NOW }
    expect(await sends({ ...BUSY, made })).toMatchObject([{ kind: 'account', objectId: 'ben', like: { personId: 1 } }])
    expect(await at.store.read((tx) => tx.conversationOf(2))).toEqual(made)
    expect(await sends(SENT)).toMatchObject([{ kind: 'conversation', reference: made }])
  })

  test.each([
    ['whose account is not known', 3, 'no account'],
    ['while nobody has been met who could show the way', 2, 'no way in'],
  ])('%s cannot be reached', async (_, person, why) => {
    await Promise.all([person === 3 ? hasAChat(1) : null, owes(person)])
    expect(await sends(SENT)).toEqual([])
    expect(await stands()).toMatchObject([{ state: 'failed for good', why }])
  })
})

describe('sending again', () => {
  const imogen = inPerformance('Imogen Castle', { id: 2 })
  const again = (by = imogen, deliveryId = 1) => sendAgain(deps, { deliveryId, by, door: 'card' })

  test('one whose outcome is not known goes again when the performance team says so, and the record says who', async () => {
    await Promise.all([hasAChat(1), owes(1)])
    await sends(LOST)
    await again()
    expect(await stands()).toEqual([{ state: 'waiting', why: null, tries: 0, nextTryAt: NOW }])
    expect(await sends(SENT)).toHaveLength(1)
    expect(await at.store.read((tx) => tx.record({ period: Q1 }))).toMatchObject([
      { act: 'sent again', actorName: 'Imogen Castle', before: { state: 'not known', why: 'connection lost' } },
    ])
  })

  test('one that was given up is really tried, whatever was remembered of the person', async () => {
    await Promise.all([hasAChat(1), owes(1)])
    await sends(BLOCKED)
    await again()
    expect(await sends(SENT)).toHaveLength(1)
  })

  test('nobody else may', async () => {
    await owes(1)
    const manager = someone('Malcolm Dyer', { roles: ['manager', 'head of service', 'leadership'] })
    expect(() => again(manager)).toThrow('Only the performance team can send a message again.')
  })

  test.each<[DeliveryState, string]>([
    ['waiting', 'That message is on its way already.'],
    ['sending', 'That message is on its way already.'],
    ['failed for now', 'That message will be tried again by itself.'],
    ['sent', 'That message has been sent. To ask again, send a reminder.'],
    ['held', 'That card is held on this machine'],
    ['not needed', 'There is nothing left to say in that message.'],
  ])('one that is %s is refused', async (state, words) => {
    await owes(1)
    await at.db
      .updateTable('delivery' as never)
      .set({ state } as never)
      .execute()
    await expect(again()).rejects.toThrow(words)
    await expect(again()).rejects.toThrow(Refusal)
  })

  test('one that is not there is refused', async () => {
    await expect(again(imogen, 99)).rejects.toThrow('not in the list of deliveries')
  })
})
