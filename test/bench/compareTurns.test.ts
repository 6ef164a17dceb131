import type { TurnContext } from 'botbuilder'
import { setTimeout as pause } from 'node:timers/promises'
import { Connector } from '../connector/connector'
import { compareTurns, quantile, table, type Target } from './compareTurns'
import { startBot } from './echoBot'

const FROM = { name: 'Alex Rowe', aadObjectId: 'a1' }
const HELLO = { type: 'message', text: 'hello' }

async function timed(bots: Readonly<Record<string, (context: TurnContext) => Promise<void>>>, rounds: number) {
  const connector = await Connector.start()
  const running = await Promise.all(Object.values(bots).map((bot) => startBot(bot)))
  const targets = Object.keys(bots).map((name, index): Target => {
    return { name, url: running[index]?.url ?? '', from: FROM, activity: HELLO }
  })
  try {
    return await compareTurns(connector, targets, rounds)
  } finally {
    await Promise.all([connector, ...running].map((each) => each.close()))
  }
}

it('takes turns between the targets and gives each median as a multiple of the first', async () => {
  const order: string[] = []
  const bot = (name: string, ms: number) => async (): Promise<void> => {
    order.push(name)
    await pause(ms)
  }
  const [quick, slow] = await timed({ quick: bot('quick', 10), slow: bot('slow', 60) }, 5)
  expect(order).toEqual(Array(6).fill(['quick', 'slow']).flat())
  expect(quick).toMatchObject({ name: 'quick', ratio: 1 })
  expect(slow?.median).toBeGreaterThanOrEqual(59)
  expect(slow?.ratio).toBeGreaterThan(1.5)
})

it('stops when a bot does not answer 200, and says which', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const failing = (): Promise<void> => Promise.reject(new Error('out of order'))
  await expect(timed({ failing }, 1)).rejects.toThrow('failing answered 500')
  jest.restoreAllMocks()
})

it.each([
  ['the middle one of three', [3, 1, 2], 0.5, 2],
  ['the lower of the two in the middle', [4, 1, 3, 2], 0.5, 2],
  ['the 95th of a hundred', Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  ['the only one', [7], 0.95, 7],
])('takes as quantile %s', (_which, numbers, share, expected) => {
  expect(quantile(numbers, share)).toBe(expected)
})

it('prints a line for each target under its heading', () => {
  const lines = table([{ name: 'echo', median: 1, p95: 2.345, ratio: 1 }])
  expect(lines).toEqual(['      median ms     p95 ms      ratio', 'echo       1.00       2.35     1.00 x'])
})
