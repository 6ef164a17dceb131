import { randomFrom } from '../torture/random'
import { handClock } from '../support/handClock'
import { Chance } from './chance'
import { Connector } from './connector'
import type { Manner } from './connector'
import type { ConnectorRequest } from './faults'
import { Limits, scaledTime } from './limits'

const sendTo = (conversation: string): ConnectorRequest => ({
  method: 'POST',
  path: [conversation, 'activities'],
  body: {},
})
const make = (member: string): ConnectorRequest => ({ method: 'POST', path: [], body: { members: [{ id: member }] } })

/** Asks at these moments, in milliseconds; answers which were refused, and by how much each was too early. */
async function refusedAt(moments: readonly number[], request: (n: number) => ConnectorRequest) {
  const clock = handClock()
  const limits = new Limits(clock)
  const refused: [number, number][] = []
  for (const [n, moment] of moments.entries()) {
    await clock.pass(moment - clock.now())
    const early = limits.refuse(request(n))
    if (early !== null) refused.push([moment, early])
  }
  expect(limits.breaches).toHaveLength(refused.length)
  return refused
}

const every = (ms: number, count: number, from = 0) => Array.from({ length: count }, (_none, n) => from + n * ms)

describe('the limits of the whole app', () => {
  const toAnyone = (n: number) => sendTo(`chat ${n}`)

  test('let fifty go in a second, and the next one a second after the first', async () => {
    expect(await refusedAt([...every(1, 50), 999, 1_000], toAnyone)).toEqual([[999, 1]])
  })

  test('count making a conversation and sending to it as two', async () => {
    expect(await refusedAt(every(1, 52), (n) => (n % 2 === 0 ? make(`${n}`) : sendTo(`chat ${n}`)))).toEqual([
      [50, 950],
      [51, 949],
    ])
  })

  test('know of no even second: any stretch of one counts', async () => {
    expect(await refusedAt([...every(1, 25, 900), ...every(1, 26, 1_100)], toAnyone)).toEqual([[1_125, 775]])
  })

  test('what was refused counts for nothing', async () => {
    expect(await refusedAt([...every(0, 60), ...every(1, 50, 1_000)], toAnyone)).toHaveLength(10)
  })
})

describe('the limits of one conversation', () => {
  const toOne = () => sendTo('chat')

  test.each([
    ['seven in a second', every(10, 8), [70, 930]],
    ['eight in two seconds', [...every(10, 7), 1_010, 1_990], [1_990, 10]],
    ['sixty in thirty seconds', every(450, 61), [27_000, 3_000]],
    ['1,800 in an hour', every(550, 1_801), [990_000, 2_610_000]],
  ])('are %s', async (_, moments, refused) => {
    expect(await refusedAt(moments, toOne)).toEqual([refused])
  })

  test('are counted for each conversation alone, and for making one by whom it is with', async () => {
    const askings = [
      ...Array<ConnectorRequest>(7).fill(sendTo('chat')),
      ...Array<ConnectorRequest>(7).fill(make('29:x')),
    ]
    expect(await refusedAt(every(10, 14), (n) => askings[n] ?? sendTo('another'))).toEqual([])
    expect(await refusedAt(every(10, 8), () => make('29:x'))).toHaveLength(1)
  })
})

describe('the connector in Teams’ manner', () => {
  let connector: Connector

  const inManner = async (manner: Manner) => {
    connector = await Connector.start(manner)
  }
  afterEach(() => connector.close())
  const send = (conversation: string) =>
    fetch(`${connector.url}/v3/conversations/${conversation}/activities`, { method: 'POST', body: '{"text":"hello"}' })

  test('answers what goes beyond with 429 and Retry-After in whole seconds, and does nothing', async () => {
    await inManner({ limited: true, time: handClock() })
    for (let n = 0; n < 7; n += 1) expect((await send('a:1')).status).toBe(201)
    const refused = await send('a:1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(connector.recorded).toHaveLength(7)
    expect(connector.limits.breaches).toMatchObject([{ of: 'send a:1', limit: { most: 7, inMs: 1_000 } }])
    expect(connector.arrivals).toHaveLength(7)
  })

  test('can be lived through faster: limits and delays alike', async () => {
    // Slow enough that eight in two seconds hold however fast this machine is.
    await inManner({ limited: true, time: scaledTime(20), latency: () => 300 })
    const before = performance.now()
    for (let n = 0; n < 10; n += 1) expect((await send('a:1')).status).toBe(201)
    expect(performance.now() - before).toBeGreaterThan(140)
    expect(connector.recorded.at(-1)?.at).toBeGreaterThan(2_800)
  })

  test('fails by chance in every way that Teams has, the same for the same seed', async () => {
    const statuses = async () => {
      await inManner({ chance: new Chance(0.5, randomFrom(1)), time: scaledTime(1_000) })
      const seen: (number | 'dropped')[] = []
      for (let n = 0; n < 120; n += 1) {
        const answer = await send(`a:${n}`).catch(() => null)
        seen.push(answer?.status ?? 'dropped')
      }
      return seen
    }
    const first = await statuses()
    await connector.close()
    expect(await statuses()).toEqual(first)
    expect(new Set(first)).toEqual(new Set([201, 429, 412, 502, 503, 504, 403, 404, 'dropped']))
  })

  test('has taken a message whose answer is lost, and not one whose connection is dropped', async () => {
    await inManner({ chance: new Chance(1, () => 0.6, ['dropped', 'answer lost']) })
    await expect(send('a:1')).rejects.toThrow()
    expect(connector.recorded).toHaveLength(1)
    await connector.close()
    await inManner({ chance: new Chance(1, () => 0.4, ['dropped', 'answer lost']) })
    await expect(send('a:1')).rejects.toThrow()
    expect(connector.recorded).toHaveLength(0)
  })
})
