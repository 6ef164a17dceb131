import { makeGate } from '../../src/operations/gate'
import { Pace } from '../../src/operations/pace'
import type { Asking } from '../../src/operations/pace'
import { Limits } from '../connector/limits'
import { handClock } from '../support/handClock'
import { randomFrom } from '../torture/random'

const sendTo = (conversation: string): Asking => ({ operation: 'send', conversation })
const method = { send: 'POST', create: 'POST', read: 'GET' } as const
const asRequest = ({ operation, conversation }: Asking) => ({
  method: method[operation],
  path: operation === 'create' ? [] : [conversation ?? '', 'activities'],
  body: { members: [{ id: conversation }] },
})

/** Asks for all of it, forty at a time. Answers when each went, in milliseconds, and what Teams would have said. */
async function goes(askings: readonly Asking[], forMs: number, delay: () => number = () => 0) {
  const [clock, pace] = [handClock(), new Pace()]
  const gate = makeGate(pace, clock)
  const went: { readonly at: number; readonly arrives: number; readonly asking: Asking }[] = []
  const left = askings.values()
  const lane = async () => {
    for (const asking of left) {
      ;(await gate.pass(asking, 'message'))()
      went.push({ at: clock.now(), arrives: clock.now() + delay(), asking })
    }
  }
  for (let lanes = 0; lanes < 40; lanes += 1) void lane()
  await clock.pass(forMs)
  return { went, breaches: asTeamsCounts(went) }
}

function asTeamsCounts(went: readonly { readonly arrives: number; readonly asking: Asking }[]) {
  let now = 0
  const limits = new Limits({ now: () => now, after: () => () => undefined })
  for (const { arrives, asking } of went.toSorted((one, other) => one.arrives - other.arrives)) {
    now = arrives
    limits.refuse(asRequest(asking))
  }
  return limits.breaches
}

const many = (count: number) => Array.from({ length: count }, (_none, n) => sendTo(`chat ${n}`))

describe('the pace', () => {
  test('holds 95 % of the ceiling to many people, and Teams finds no second with more than fifty', async () => {
    const { went, breaches } = await goes(many(3_000), 60_000)
    expect(went.length).toBeGreaterThanOrEqual(0.95 * 50 * 60)
    expect(breaches).toEqual([])
  })

  test('breaks no limit when requests are under way for up to 40 ms more or less', async () => {
    const random = randomFrom(7)
    const { breaches } = await goes(many(2_000), 40_000, () => random() * 40)
    expect(breaches).toEqual([])
  })

  test('counts a request from when it is on the wire, however long that takes', async () => {
    const clock = handClock()
    const gate = makeGate(new Pace(), clock)
    const left: (() => void)[] = []
    for (const asking of many(120)) void gate.pass(asking, 'message').then((leaves) => left.push(leaves))
    await clock.pass(5_000)
    expect(left).toHaveLength(50)
    for (const leaves of left.slice()) leaves()
    await clock.pass(1_000)
    expect(left).toHaveLength(50)
    await clock.pass(100)
    expect(left.length).toBeGreaterThan(50)
  })

  test('leaves no pause in which an answer would wait long', async () => {
    const { went } = await goes(many(500), 8_000)
    const pauses = went.slice(1).map(({ at }, place) => at - (went[place]?.at ?? 0))
    expect(Math.max(...pauses)).toBeLessThanOrEqual(150)
  })

  test('gives one conversation seven in a second, eight in two, sixty in thirty and 1,800 in an hour', async () => {
    const { went, breaches } = await goes(
      Array.from({ length: 2_000 }, () => sendTo('chat')),
      3_700_000,
    )
    expect(breaches).toEqual([])
    const within = (ms: number) => went.filter(({ at }) => at < ms).length
    expect([1_000, 2_000, 30_000, 3_600_000].map(within)).toEqual([7, 8, 60, 1_800])
  })

  test('counts making a conversation apart from sending to it', async () => {
    const eight = Array.from({ length: 8 }, () => [
      sendTo('chat'),
      { operation: 'create', conversation: 'chat' } as const,
    ])
    const { went, breaches } = await goes(eight.flat(), 900)
    expect(went).toHaveLength(14)
    expect(breaches).toEqual([])
  })

  test('remembers no more after ten thousand people than after one thousand', () => {
    const pace = new Pace()
    const rememberedAfter = (from: number, to: number) => {
      for (let n = from; n < to; n += 1) pace.take(sendTo(`chat ${n}`), n * 20)(n * 20)
      return pace.remembered
    }
    const [few, more] = [rememberedAfter(0, 4_000), rememberedAfter(4_000, 12_000)]
    expect(more).toBeLessThanOrEqual(few * 1.5)
  })
})

describe('a 429', () => {
  const clock = handClock()
  const readyAfter = (pace: Pace, asking: Asking) => Math.max(0, pace.readyAt(asking) - clock.now())

  test('holds its conversation for as long as Teams says, and no other', () => {
    const pace = new Pace()
    pace.refused(sendTo('chat'), 4_000, clock.now())
    expect(readyAfter(pace, sendTo('chat'))).toBe(4_000)
    expect(readyAfter(pace, { operation: 'create', conversation: 'chat' })).toBe(4_000)
    expect(readyAfter(pace, sendTo('another'))).toBe(0)
  })

  test('without Retry-After holds it for a second', () => {
    const pace = new Pace()
    pace.refused(sendTo('chat'), null, clock.now())
    expect(readyAfter(pace, sendTo('chat'))).toBe(1_000)
  })

  test('from three conversations at once means the whole app', () => {
    const pace = new Pace()
    pace.refused(sendTo('one'), 1_000, 0)
    pace.refused(sendTo('two'), 1_000, 0)
    expect(readyAfter(pace, sendTo('another'))).toBe(0)
    pace.refused(sendTo('three'), 3_000, 0)
    expect(readyAfter(pace, sendTo('another'))).toBe(3_000)
  })

  test('from three conversations one after the other does not', () => {
    const pace = new Pace()
    for (const [n, name] of ['one', 'two', 'three'].entries()) pace.refused(sendTo(name), 1_000, n * 2_000)
    expect(pace.readyAt(sendTo('another'))).toBe(-Infinity)
  })
})

describe('an answer to a person', () => {
  async function answeredWhile(asked: readonly Asking[], answer: Asking, refusedForMs?: number) {
    const [clock, pace] = [handClock(), new Pace()]
    const gate = makeGate(pace, clock)
    let answered = Infinity
    if (refusedForMs !== undefined) gate.refused(answer, refusedForMs)
    for (const asking of asked) void gate.pass(asking, 'message').then((left) => left())
    await clock.pass(3_000)
    const from = clock.now()
    void gate.pass(answer, 'answer').then(() => (answered = clock.now()))
    await clock.pass(60_000)
    return answered - from
  }

  test('waits no longer than the next free place, however many messages wait', async () => {
    expect(await answeredWhile(many(400), sendTo('a person'))).toBeLessThanOrEqual(150)
  })

  test('waits while Teams wants nothing for that conversation, and goes after five seconds all the same', async () => {
    expect(await answeredWhile([], sendTo('a person'), 4_000)).toBe(1_000)
    expect(await answeredWhile([], sendTo('a person'), 60_000)).toBe(5_000)
  })
})
