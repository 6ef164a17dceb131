import { readEnvelope, tenantOf } from '../../src/http/envelope'

const TENANT = '4a2d7b90-6c1e-4f38-8d55-0b9e3f7a1c26'
const MESSAGE = {
  type: 'message',
  id: '1625477000000',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  from: { id: '29:1abc', name: 'Priya Raman', aadObjectId: '78ecee49-9535-4e9a-94af-14e9fa8f8728' },
  recipient: { id: '28:bot', name: 'Outturn' },
  conversation: { id: 'a:1xyz', conversationType: 'personal', tenantId: TENANT },
  text: 'debtor days 61',
  channelData: { tenant: { id: TENANT } },
}
const MENTION = { type: 'mention', text: '<at>Outturn</at>', mentioned: { id: '28:bot' } }
type Body = Readonly<Record<string, unknown>>

/** The message without some of its parts. */
function without(...names: readonly string[]): Body {
  return Object.fromEntries(Object.entries(MESSAGE).filter(([name]) => !names.includes(name)))
}

describe('an envelope', () => {
  test('is let through untouched, with all that it holds', () => {
    const body = { ...MESSAGE, entities: [MENTION], value: { deep: [1, { two: null }] }, locale: 'en-GB' }
    expect(readEnvelope(body)).toEqual(body)
  })

  test.each<[string, Body]>([
    ['a message with nothing but what is needed', without('id', 'text', 'channelData')],
    ['a press of a button, which has no text', { ...without('text'), type: 'invoke', name: 'adaptiveCard/action' }],
    ['a part that is null', { ...MESSAGE, text: null, channelData: null }],
    ['a local service', { ...MESSAGE, serviceUrl: 'http://localhost:56150/_connector' }],
    ['a sender whom Teams gives no Entra id', { ...MESSAGE, from: { id: '29:1abc' } }],
    ['a type that is new to us', { ...MESSAGE, type: 'somethingNew' }],
  ])('may be %s', (_, body) => {
    expect(readEnvelope(body)).toEqual(body)
  })

  test.each<[string, Body, string, unknown]>([
    ['mentions of nobody', { ...MESSAGE, entities: [{ type: 'mention' }, MENTION, null, 7] }, 'entities', [MENTION]],
    ['entities that are no list', { ...MESSAGE, entities: 'mention' }, 'entities', []],
    ['a language that is none', { ...MESSAGE, locale: { is: 'en' } }, 'locale', undefined],
    ['half a character in what it replies to', { ...MESSAGE, replyToId: 'a\ud800' }, 'replyToId', undefined],
    ['nobody to receive it', without('recipient'), 'recipient', { id: 'outturn' }],
  ])('loses what the SDK would stumble over: %s', (_, body, part, left) => {
    expect(readEnvelope(body)).toEqual({ ...body, [part]: left })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['a list', [MESSAGE]],
    ['an empty object', {}],
    ...['type', 'channelId', 'serviceUrl', 'from', 'conversation'].map((name): [string, Body] => [
      `a message without its ${name}`,
      without(name),
    ]),
    ['a type that is no text', { ...MESSAGE, type: { $ne: '' } }],
    ['a service that is no address', { ...MESSAGE, serviceUrl: 'smba' }],
    ['a service in a file', { ...MESSAGE, serviceUrl: 'file:///etc/passwd' }],
    ['a service that is a script', { ...MESSAGE, serviceUrl: 'javascript:alert(1)' }],
    ['a sender without an id', { ...MESSAGE, from: { name: 'Priya Raman' } }],
    ['a conversation without an id', { ...MESSAGE, conversation: { id: '' } }],
    ['text that is a list', { ...MESSAGE, text: ['61'] }],
    ['text without end', { ...MESSAGE, text: '6'.repeat(30_001) }],
    ['half a character in an id', { ...MESSAGE, conversation: { id: 'a\ud800' } }],
    ['an id without end', { ...MESSAGE, from: { id: '2'.repeat(1_025) } }],
  ])('is never %s', (_, body) => {
    expect(readEnvelope(body)).toBeNull()
  })
})

describe('the tenant', () => {
  const OTHER = '00000000-0000-4000-8000-000000000000'
  const tenant = (body: Body): string | null => {
    const envelope = readEnvelope(body)
    if (envelope === null) throw new Error('no envelope')
    return tenantOf(envelope)
  }

  test.each<[string, Body, string | null]>([
    ['named by the conversation', without('channelData'), TENANT],
    ['named by the channel alone', { ...MESSAGE, conversation: { id: 'a:1xyz' } }, TENANT],
    ['named by neither', { ...without('channelData'), conversation: { id: 'a:1xyz' } }, null],
    ['named by channel data that make no sense', { ...MESSAGE, conversation: { id: 'a' }, channelData: 'x' }, null],
    ['named alike in capital letters', { ...MESSAGE, channelData: { tenant: { id: TENANT.toUpperCase() } } }, TENANT],
    [
      'named as two that differ: nobody knows whose it is',
      { ...MESSAGE, channelData: { tenant: { id: OTHER } } },
      null,
    ],
  ])('%s', (_, body, expected) => {
    expect(tenant(body)).toBe(expected)
  })
})
