import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { cardsIn, texts } from '../connector/card'
import { Person } from '../connector/client'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
beforeAll(async () => { world = await aWorld() })
afterAll(() => world.end())

function raw(method: string, path: string, headers: Record<string, string>, body?: string | Buffer | ((w: NodeJS.WritableStream) => void)): Promise<{ status?: number; body: string; headers: unknown }> {
  return new Promise((done, failed) => {
    const req = request({ host: '127.0.0.1', port: world.outturn.port, method, path, headers }, (res) => {
      let text = ''
      res.on('data', (c: Buffer) => (text += c.toString()))
      res.on('end', () => done({ status: res.statusCode, body: text, headers: res.headers }))
    })
    req.on('error', failed)
    if (typeof body === 'function') body(req)
    else req.end(body)
  })
}
const json = { 'content-type': 'application/json' }
const show = async (name: string, p: Promise<unknown>) => {
  const r = await p.catch((e: unknown) => String(e))
  process.stdout.write(`${name}: ${JSON.stringify(r)}\n`)
}
test('door', async () => {
  await show('get', raw('GET', '/api/messages', {}))
  await show('head', raw('HEAD', '/api/messages', {}))
  await show('options', raw('OPTIONS', '/api/messages', {}))
  await show('404', raw('POST', '/nowhere', json, '{}'))
  await show('bad pct', raw('POST', '/%zz', json, '{}'))
  await show('bad pct2', raw('GET', '/%', {}))
  await show('wrong json', raw('POST', '/api/messages', json, '{"type":'))
  await show('no body', raw('POST', '/api/messages', json))
  await show('array', raw('POST', '/api/messages', json, '[]'))
  await show('null', raw('POST', '/api/messages', json, 'null'))
  await show('text', raw('POST', '/api/messages', { 'content-type': 'text/plain' }, '{}'))
  await show('br', raw('POST', '/api/messages', { ...json, 'content-encoding': 'br' }, '{}'))
  await show('gzip ok', raw('POST', '/api/messages', { ...json, 'content-encoding': 'gzip' }, gzipSync('{}')))
  await show('large declared', raw('POST', '/api/messages', { ...json, 'content-length': '300000000' }, (w) => { w.write('{') }))
  await show('large chunked', raw('POST', '/api/messages', { ...json, 'transfer-encoding': 'chunked' }, (w) => { for (let i = 0; i < 20; i++) w.write('x'.repeat(50_000)); (w as any).end() }))
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  await show('deep', raw('POST', '/api/messages', json, deep))
})
test('inside', async () => {
  const amir = await world.person('Benefits Manager')
  const deep = (n: number): unknown => { let v: unknown = 1; for (let i = 0; i < n; i++) v = { a: v }; return v }
  const odd: Record<string, object> = {
    'unknown type': { type: 'somethingNew' }, event: { type: 'event', name: 'x' }, reaction: { type: 'messageReaction' }, convUpdate: { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
    typing: { type: 'typing' }, trace: { type: 'trace' }, endOf: { type: 'endOfConversation' }, invoke: { type: 'invoke' }, invoke2: { type: 'invoke', name: 'task/fetch', value: {} },
    invoke3: { type: 'invoke', name: 'composeExtension/query', value: {} }, fileConsent: { type: 'invoke', name: 'fileConsent/invoke', value: { action: 'accept' } }, fetch: { type: 'invoke', name: 'config/fetch' }, handoff: { type: 'invoke', name: 'handoff/action', value: { continuation: 'x' } },
    signin: { type: 'invoke', name: 'signin/verifyState', value: {} }, noverb: { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute' } } }, nullvalue: { type: 'invoke', name: 'adaptiveCard/action', value: null },
    'invoke null from id': { type: 'invoke', name: 'adaptiveCard/action', value: 'x' },
    'msg null recipient': { type: 'message', text: 'help', recipient: null }, 'msg no recipient': { type: 'message', text: 'help', recipient: undefined },
    'msg entities null': { type: 'message', text: 'help', entities: null }, 'msg entities [null]': { type: 'message', text: 'help', entities: [null, { type: 'mention' }, 1] },
    'msg entities str': { type: 'message', text: 'help', entities: 'x' }, 'entities mention null': { type: 'message', text: 'help', entities: [{ type: 'mention', mentioned: null, text: 1 }] },
    'msg no text': { type: 'message' }, 'text null': { type: 'message', text: null }, 'value str': { type: 'message', text: 'help', value: 'x' }, 'value arr': { type: 'message', text: 'help', value: [] },
    'timestamp junk': { type: 'message', text: 'help', timestamp: 'never', localTimestamp: 'x', expiration: 'y' }, 'ts obj': { type: 'message', text: 'help', timestamp: { a: 1 } }, 'locale num': { type: 'message', text: 'help', locale: 5 },
    'deep conv': { type: 'message', text: 'help', conversation: { id: 'a:1', conversationType: 'personal', deep: deep(5000) } },
    'deep value': { type: 'message', text: 'help', value: deep(5000) },
    'nul': { type: 'message', text: 'he\u0000lp', conversation: { id: 'a:\u0000', conversationType: 'personal' } }, 'surrogate': { type: 'message', text: 'h\ud800', from: { id: '29:x', aadObjectId: '\ud800' } },
    'objid obj': { type: 'message', text: 'help', from: { id: '29:x', aadObjectId: {} } },
    'no objid': { type: 'message', text: 'help', from: { id: '29:x' } },
    'no objid invoke': { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'cancel' } }, from: { id: '29:x' } },
    'install': { type: 'installationUpdate', action: 'add' }, 'channelId ase': { type: 'message', text: 'help', channelId: 'AseChannel' }, 'delete': { type: 'messageDelete' }, 'update': { type: 'messageUpdate', text: 'help' },
    'commandResult': { type: 'commandResult', name: 'x' }, 'replyToId obj': { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'cancel' } }, replyToId: { a: 1 } },
    'serviceUrl nowhere': { type: 'message', text: 'help', serviceUrl: 'http://127.0.0.1:1/' },
    proto: { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: '__proto__', data: {} } } }, ctor: { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'constructor', data: {} } } },
    'id obj': { type: 'message', text: 'help', id: 7 },
    'attachments': { type: 'message', text: 'help', attachments: [null, { contentType: 1 }] },
    'suggested': { type: 'message', text: '<at>Outturn</at> help', entities: [{ type: 'mention', mentioned: { id: '28:outturn' }, text: '<at>Outturn</at>' }] },
    'suggested regex': { type: 'message', text: '<at>(</at> help', entities: [{ type: 'mention', mentioned: { id: '28:outturn' }, text: '<at>((((</at>' }] },
  }
  for (const [name, over] of Object.entries(odd)) {
    const from = world.connector.recorded.length
    const t = Date.now()
    const r = await amir.posts(over as never).catch((e: unknown) => String(e))
    const said = world.connector.recorded.slice(from).map((one) => cardsIn(one.activity).map((c) => texts(c).slice(0, 3).join(' / ')).join('') || one.activity.text)
    process.stdout.write(`${name}: ${JSON.stringify(r).slice(0, 300)} ${JSON.stringify(said)} ${Date.now() - t}ms\n`)
  }
}, 60000)
