import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Server } from 'restify'
import { closed, listen } from '../../src/http/listening'
import { PATIENCE } from '../../src/http/patience'
import type { Patience } from '../../src/http/patience'
import { makeServer } from '../../src/http/server'
import { send } from './send'

const SHORT: Patience = { headersMs: 300, requestMs: 600, looksEveryMs: 50 }
const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: outturn\r\nContent-Type: application/json\r\n'

/** The door with nobody behind it. */
const door = (patience?: Patience): Server =>
  makeServer({
    bot: { process: () => Promise.resolve() },
    tenantId: null,
    ready: () => Promise.resolve(true),
    fileOf: null,
    onFault: () => '2222',
    ...(patience === undefined ? {} : { patience }),
  })

describe('somebody who sends slowly', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    server = door(SHORT)
    port = await listen(server, { port: 0, host: '127.0.0.1' })
  })
  afterAll(() => closed(server))

  /** Sends the beginning at once and then a byte now and then; what came back when the connection ended, and when. */
  async function drip(beginning: string, more: string): Promise<{ said: string; afterMs: number }> {
    const began = performance.now()
    const socket: Socket = connect(port, '127.0.0.1')
    let said = ''
    socket.setEncoding('utf8').on('data', (text: string) => (said += text)).on('error', () => undefined) // prettier-ignore
    const ended = new Promise<void>((done) => socket.once('close', () => done()))
    socket.write(beginning)
    const dripping = setInterval(() => socket.writable && socket.write(more), 40)
    await Promise.race([ended, pause(8_000, undefined, { ref: false })])
    clearInterval(dripping)
    socket.destroy()
    return { said, afterMs: performance.now() - began }
  }

  test.each<[string, string, string]>([
    ['headers without end', HEAD, 'X: y\r\n'],
    ['one header, letter by letter', `${HEAD}X-Long: `, 'a'],
    ['nothing after the first line', 'POST /api/messages HTTP/1.1\r\n', ''],
    ['a body, letter by letter', `${HEAD}Content-Length: 200000\r\n\r\n{`, ' '],
    ['a body in parts that never ends', `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ])('is let go of: %s', async (_, beginning, more) => {
    const { said, afterMs } = await drip(beginning, more)
    expect(afterMs).toBeLessThan(7_000)
    expect(said === '' || said.startsWith('HTTP/1.1 408')).toBe(true)
  })

  test('keeps nobody else waiting, however many of them there are', async () => {
    const slow = Array.from({ length: 300 }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(`${HEAD}X-Long: a`)
      return socket
    })
    const began = performance.now()
    expect(await send(port, { method: 'GET', path: '/health' })).toMatchObject({ status: 200 })
    expect(performance.now() - began).toBeLessThan(3_000)
    for (const socket of slow) socket.destroy()
  })
})

test('the running bot waits as long as somebody honest may take, and looks often enough', () => {
  const { server } = door()
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 30_000])
  expect(Reflect.get(server, 'connectionsCheckingInterval')).toBe(PATIENCE.looksEveryMs)
  expect(PATIENCE.looksEveryMs).toBeLessThan(PATIENCE.headersMs)
})
