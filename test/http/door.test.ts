import { createServer } from 'node:http'
import type { ClientRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { gzipSync } from 'node:zlib'
import type { Activity } from 'botbuilder'
import { readSettings } from '../../src/settings'
import { cardIn, texts } from '../connector/card'
import type { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { aWorld } from '../world/world'
import type { World } from '../world/world'
import { JSON_TYPE, reached, send } from './send'
import type { Answered, Sent } from './send'

const AMIR = {
  id: '29:f440af48-eac4-4ab2-87a7-a1a326e44e61',
  aadObjectId: 'f440af48-eac4-4ab2-87a7-a1a326e44e61',
}

let world: World
let amir: Person

beforeAll(async () => {
  world = await aWorld('PostgreSQL', { host: readSettings({}).host })
  amir = await world.person('Amir Shah')
})
afterAll(() => world.end())

/** The bot goes on answering, and what it was sent before has left nothing behind. */
async function goesOnAnswering(): Promise<void> {
  const [reply] = await amir.says('help')
  if (!reply) throw new Error('no reply')
  expect(texts(cardIn(reply))[0]).toBe('Benefits Manager · Customer Services')
}

const LARGEST = 262_144
const NOT_UNDERSTOOD = '{"error":"Not understood."}'
const TOO_LARGE = '{"error":"The message is too large."}'

const A_MESSAGE = {
  type: 'message',
  text: 'help',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1/',
  from: { id: '29:1abc' },
  conversation: { id: 'a:1xyz' },
}
const without = (part: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(A_MESSAGE).filter(([name]) => name !== part)))
const deep = (levels: number): string => `${'{"in":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('what is no activity', () => {
  test.each<[string, Sent, Answered]>([
    ['nothing', {}, { status: 400, body: '' }],
    ['nothing, with no type', { headers: {} }, { status: 400, body: '' }],
    ['an empty object', { body: '{}' }, { status: 400, body: '' }],
    ['JSON cut short', { body: '{"type":"message"' }, { status: 400, body: NOT_UNDERSTOOD }],
    ['no JSON', { body: 'type=message' }, { status: 400, body: NOT_UNDERSTOOD }],
    ['a list', { body: `[${JSON.stringify(A_MESSAGE)}]` }, { status: 400, body: '' }],
    ['null', { body: 'null' }, { status: 400, body: '' }],
    ['a number', { body: '7' }, { status: 400, body: '' }],
    ['a text', { body: '"message"' }, { status: 400, body: '' }],
    ...Object.keys(A_MESSAGE)
      .filter((part) => part !== 'text')
      .map((part): [string, Sent, Answered] => [
        `a message without its ${part}`,
        { body: without(part) },
        { status: 400, body: '' },
      ]),
    [
      'a message that a web page could send without asking',
      { headers: { 'content-type': 'text/plain' }, body: JSON.stringify(A_MESSAGE) },
      { status: 400, body: '' },
    ],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message' },
      { status: 400, body: '' },
    ],
    [
      'a file',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
      { status: 400, body: '' },
    ],
    ['lists in lists without end', { body: '['.repeat(100_000) }, { status: 400, body: NOT_UNDERSTOOD }],
    ['lists in lists, closed', { body: '['.repeat(99_999) + ']'.repeat(99_999) }, { status: 400, body: '' }],
    ['objects in objects', { body: deep(30_000) }, { status: 400, body: '' }],
    ['another way in', { path: '/api/message', body: '{}' }, { status: 404, body: NOT_UNDERSTOOD }],
    ['a way that is none', { path: '/%zz/../../etc/passwd' }, { status: 404, body: NOT_UNDERSTOOD }],
    ['a look at the door', { method: 'GET' }, { status: 405, body: NOT_UNDERSTOOD }],
    ['a web page’s question whether it may', { method: 'OPTIONS' }, { status: 405, body: NOT_UNDERSTOOD }],
    ['a message put in place', { method: 'PUT', body: '{}' }, { status: 405, body: NOT_UNDERSTOOD }],
  ])('%s is refused with nothing of the inside', async (_, sent, answered) => {
    expect(await send(world.outturn.port, sent)).toEqual(answered)
    await goesOnAnswering()
  })
})

describe('a body that is too large', () => {
  const whole = (bytes: number): string => {
    const empty = JSON.stringify({ ...A_MESSAGE, entities: '' })
    return JSON.stringify({ ...A_MESSAGE, entities: ' '.repeat(bytes - empty.length) })
  }

  test('is refused one byte beyond the largest, and not before', async () => {
    expect(await send(world.outturn.port, { body: whole(LARGEST) })).toEqual({ status: 200, body: '' })
    expect(await send(world.outturn.port, { body: whole(LARGEST + 1) })).toEqual({ status: 413, body: TOO_LARGE })
    await goesOnAnswering()
  })

  test('is refused by what it says of itself, before any of it has come', async () => {
    const headers = { ...JSON_TYPE, 'content-length': '9000000000' }
    expect(await send(world.outturn.port, { headers, write: (to) => to.flushHeaders() })).toEqual({
      status: 413,
      body: TOO_LARGE,
    })
    await goesOnAnswering()
  })

  test('is refused when it comes in parts and never says how large it is', async () => {
    const write = (to: ClientRequest) => {
      for (let part = 0; part < 50; part += 1) to.write(' '.repeat(LARGEST / 5))
      to.end()
    }
    const headers = { ...JSON_TYPE, 'transfer-encoding': 'chunked' }
    expect(await send(world.outturn.port, { headers, write })).toEqual({ status: 413, body: TOO_LARGE })
    await goesOnAnswering()
  })

  test.each<[string, string, Buffer]>([
    ['rightly', 'gzip', gzipSync(JSON.stringify(A_MESSAGE))],
    ['from something far larger', 'gzip', gzipSync(Buffer.alloc(50 * LARGEST, ' '))],
    ['badly', 'gzip', Buffer.from('not packed at all')],
    ['and cut short', 'gzip', gzipSync(JSON.stringify(A_MESSAGE)).subarray(0, 20)],
    ['in a way nobody knows', 'knots', Buffer.from('{}')],
  ])('is never unpacked: packed %s', async (_, encoding, body) => {
    const headers = { ...JSON_TYPE, 'content-encoding': encoding }
    expect(await send(world.outturn.port, { headers, body })).toEqual({ status: 415, body: NOT_UNDERSTOOD })
    await goesOnAnswering()
  })
})

describe('activities that nobody asked for', () => {
  const types = ['somethingNew', 'event', 'typing', 'trace', 'messageReaction', 'conversationUpdate', 'messageDelete']

  test.each([...types, 'endOfConversation', 'commandResult', '__proto__'])(
    '“%s” is taken, and nothing is said or written',
    async (type) => {
      const [before, from] = [await rowsIn(world), world.connector.recorded.length]
      expect(await amir.posts({ type, name: 'x', text: 'help' })).toEqual({ status: 200, body: undefined })
      expect(world.connector.recorded).toHaveLength(from)
      expect(await rowsIn(world)).toEqual(before)
    },
  )

  test.each([undefined, 'task/fetch', 'signin/verifyState'])(
    'the invoke “%s” is answered as one that is not known',
    async (name) => {
      const { status, body } = await amir.posts({ type: 'invoke', ...(name ? { name } : {}), value: {} })
      expect(status).toBe(501)
      expect(JSON.stringify(body)).toMatch(/^\{"error":"Something went wrong\. Reference [2-9A-Z]{4}\."\}$/)
      await goesOnAnswering()
    },
  )

  test.each<[string, unknown]>([
    ['no value', undefined],
    ['a value that is a text', 'saveReturns'],
    ['no verb', { action: { data: {} } }],
    ['a verb that is not ours', { action: { verb: 'deleteEverything', data: {} } }],
    ['a verb that every object has', { action: { verb: 'constructor', data: {} } }],
    ['a verb that changes what objects are', { action: { verb: '__proto__', data: {} } }],
    ['a card with nothing in it', { action: { verb: 'saveReturns' } }],
    ['a card with a list in it', { action: { verb: 'saveReturns', data: [] } }],
    [
      'a card of a period that never was',
      { action: { verb: 'saveReturns', data: { period: '2021Q9', rows: [], door: 'card' } } },
    ],
    ['a card of everything at once', { action: { verb: 'openPeriod', data: { period: { $ne: '' } } } }],
  ])('a button with %s is out of date', async (_, value) => {
    const before = await rowsIn(world)
    const { status, body } = await amir.posts({ type: 'invoke', name: 'adaptiveCard/action', value })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toMatch(/That card is out of date|Nothing was saved\. Ask for a new one\./)
    expect(await rowsIn(world)).toEqual(before)
  })
})

describe('messages that are not as Teams makes them', () => {
  const from = (aadObjectId?: string) => ({ id: AMIR.id, name: 'Amir Shah', ...(aadObjectId ? { aadObjectId } : {}) })

  test.each<[string, Partial<Activity>, string]>([
    ['from nobody in particular', { from: from() }, 'Outturn could not tell who you are'],
    ['from an id that is none', { from: from("' or 1=1 --") }, 'You are not on the people list yet'],
    ['with no words', { text: '' }, 'I do not understand that'],
    ['with nothing but a mark', { text: '\u200b\u0000' }, 'I do not understand that'],
    ['with a value that is no object', { value: 'help' }, 'Benefits Manager · Customer Services'],
    ['with a time that is none', { timestamp: 'never' as unknown as Date }, 'Benefits Manager · Customer Services'],
  ])('%s have an answer', async (_, over, title) => {
    const [reply] = await amir.says('help', over)
    expect(reply && texts(cardIn(reply))[0]).toBe(title)
  })

  test.each<[string, string]>([
    ['a conversation', `"conversation":{"id":"a:1","conversationType":"personal","in":${deep(20_000)}}`],
    ['a value', `"value":${deep(20_000)}`],
    ['a mention', `"entities":[{"type":"mention","mentioned":${deep(20_000)}}]`],
    ['channel data', `"channelData":${deep(20_000)}`],
  ])('with %s as deep as a well do not stop the bot', async (_, part) => {
    const body = `{${JSON.stringify({ ...A_MESSAGE, from: AMIR, serviceUrl: world.connector.url }).slice(1, -1)},${part}}`
    const { status, body: said } = await send(world.outturn.port, { body })
    expect(status).toBe(200)
    expect(said).toBe('')
    await goesOnAnswering()
  })

  test('a service that does not answer does not stop the bot', async () => {
    expect((await amir.posts({ type: 'message', text: 'help', serviceUrl: 'http://127.0.0.1:1/' })).status).toBe(200)
    await goesOnAnswering()
  })
})

describe('without a registration', () => {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address))
  const others = [...own, '127.0.0.2'].filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'))

  test('the bot can be reached from this machine alone, by its one loopback address', async () => {
    const open = createServer((_, response) => response.end('here'))
    await new Promise<void>((done) => open.listen(0, done))
    const answering = (await reached((open.address() as AddressInfo).port, others)).map(({ address }) => address)
    open.close()
    open.closeAllConnections()
    expect(answering).not.toEqual([])
    expect(await reached(world.outturn.port, ['127.0.0.1'])).toEqual([{ address: '127.0.0.1', status: 200 }])
    expect(await reached(world.outturn.port, answering)).toEqual([])
  })
})
