import { makeCommandLineServer } from '../../src/http/commandLine'
import { closed, listen } from '../../src/http/listening'
import { JSON_TYPE, send } from './send'

const asked: unknown[] = []
const server = makeCommandLineServer({
  secret: 'known to few',
  run: (act, { words, file }) => {
    asked.push([act, words, file && Buffer.from(file).toString()])
    if (act === 'fails') return Promise.reject(new Error('at /inside/of.ts'))
    return Promise.resolve({ done: true, lines: ['done'], file: Buffer.from('made') })
  },
  onFault: () => '7F3K',
})
let port = 0
beforeAll(async () => {
  port = await listen(server, { port: 0, host: '127.0.0.1' })
})
afterAll(() => closed(server))
beforeEach(() => asked.splice(0))

const KNOWS = { ...JSON_TYPE, authorization: 'Bearer known to few' }
const backup = JSON.stringify({ act: 'backup', words: ['x'], file: Buffer.from('given').toString('base64') })

test('who knows the secret is answered, with files both ways', async () => {
  const { status, body } = await send(port, { path: '/', headers: KNOWS, body: backup })
  expect([status, JSON.parse(body)]).toEqual([200, { done: true, lines: ['done'], file: 'bWFkZQ==' }])
  expect(asked).toEqual([['backup', ['x'], 'given']])
})

test.each<[string, Record<string, string>]>([
  ['no secret', JSON_TYPE],
  ['another secret', { ...JSON_TYPE, authorization: 'Bearer known to fex' }],
  ['a longer one', { ...JSON_TYPE, authorization: 'Bearer known to few others' }],
])('%s is a bare 401, and nothing is done', async (_, headers) => {
  expect(await send(port, { path: '/', headers, body: backup })).toEqual({ status: 401, body: '' })
  expect(asked).toEqual([])
})

test.each(['', '[]', '{"act":"backup"}', '{"act":"backup","words":[1],"file":null}'])(
  '%s is not understood',
  async (body) => {
    expect((await send(port, { path: '/', headers: KNOWS, body })).status).toBe(400)
    expect(asked).toEqual([])
  },
)

test('what goes wrong is a reference, and nothing of the inside', async () => {
  const { body } = await send(port, { path: '/', headers: KNOWS, body: '{"act":"fails","words":[],"file":null}' })
  expect(body).toContain('reference 7F3K')
  expect(body).not.toContain('inside')
})
