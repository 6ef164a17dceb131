import { makeLog } from '../../src/logging'
import { readSettings, secretsOf } from '../../src/settings'
import { cardIn, texts } from '../connector/card'
import { BOT, Person, TENANT } from '../connector/client'
import type { Identity } from '../connector/client'
import { scaledTime } from '../connector/limits'
import { APP, Issuer, OTHER_APP, OTHER_TENANT, OwnCredentials, OWN_TOKEN, tokenOf } from '../support/issuer'
import type { Claims, Signing } from '../support/issuer'
import { rowsIn } from '../support/rows'
import { aWorld, STRANGER } from '../world/world'
import type { World } from '../world/world'

let issuer: Issuer
let world: World
let credentials: OwnCredentials
let amir: Identity
let imogen: Identity

/** Everything that was logged, at every level. */
const logged: string[] = []
/** The SDK prints every token that it refuses, with its reason: none of it comes out. */
const printed = (['error', 'warn', 'log', 'info', 'debug'] as const).map((level) =>
  jest.spyOn(console, level).mockImplementation(() => undefined),
)

beforeAll(async () => {
  issuer = await Issuer.start()
  const settings = readSettings(issuer.environment)
  credentials = new OwnCredentials(settings.authentication?.sdk)
  const log = makeLog('trace', secretsOf(settings), { write: (line) => logged.push(line) })
  const given = { credentials, log, stopwatch: scaledTime(50) }
  world = await aWorld('PostgreSQL', { authentication: settings.authentication }, given)
  amir = await identityOf('Amir Shah')
  imogen = await identityOf('Imogen Castle')
})
afterAll(async () => {
  await world.end()
  await issuer.close()
})
beforeEach(() => world.connector.reset())

async function identityOf(name: string): Promise<Identity> {
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  return { name, aadObjectId: people.find((one) => one.name === name)?.objectId ?? 'not on the list' }
}

const serviceUrl = (): string => `${world.connector.url}/`
const bot = (): string => `http://127.0.0.1:${world.outturn.port}`
const rightToken = (): string => tokenOf(issuer.claims(serviceUrl()), issuer.rightly)

/** Somebody whose messages come from Teams, rightly signed. */
const signedIn = (identity: Identity): Person =>
  new Person(identity, { bot: bot(), connector: world.connector, token: rightToken() })

async function answerTo(person: Person, words: string): Promise<string> {
  const [reply, ...more] = await person.says(words)
  if (!reply || more.length > 0) throw new Error(`${more.length + (reply ? 1 : 0)} replies to "${words}"`)
  return texts(cardIn(reply)).join('\n')
}

describe('a rightly signed message', () => {
  test('is from the person whose Entra id it carries', async () => {
    expect(await answerTo(signedIn(amir), 'help')).toContain('Benefits Manager · Customer Services')
    expect(await answerTo(signedIn(imogen), 'help')).toContain('Performance and Policy Manager')
  })

  test('is answered with a token of the bot’s own, asked for its own registration', async () => {
    await answerTo(signedIn(amir), 'help')
    expect(credentials.asked.at(-1)).toEqual({ app: APP, audience: issuer.url })
  })

  test('is known by its Entra id in capital letters, and under another name', async () => {
    const disguised = { name: 'Somebody Else', aadObjectId: amir.aadObjectId.toUpperCase() }
    expect(await answerTo(signedIn(disguised), 'help')).toContain('Benefits Manager · Customer Services')
  })

  test('from an Entra id that is not on the people list is told how to get access, whatever name it bears', async () => {
    for (const name of [STRANGER.name, imogen.name]) {
      const said = await answerTo(signedIn({ ...STRANGER, name }), 'which measures are off target?')
      expect(said).toContain('You are not on the people list yet')
      expect(said).toContain('Ask your performance team to add you with your work e-mail address.')
      expect(said).not.toMatch(/act as|off target/i)
    }
  })

  test('brings a card to everyone whose account is known, in chats that are made where there are none', async () => {
    await signedIn(amir).installs()
    await signedIn(imogen).invokes('openPeriod', { period: '2021Q1' })
    await world.outturn.delivered()
    const ledger = await world.outturn.deps.store.read((tx) => tx.deliveries({ kind: 'opening' }))
    expect(ledger.filter((one) => one.state !== 'sent')).toEqual([])
    expect(world.connector.in(signedIn(amir).conversationId).map(({ kind }) => kind)).toEqual(['send', 'send'])
    const priya = signedIn(await identityOf('Priya Raman')).conversationId
    expect(world.connector.in(priya).map(({ kind }) => kind)).toEqual(['create', 'send'])
    const reference = { channelId: 'msteams', conversation: { id: priya, tenantId: TENANT }, bot: BOT }
    const person = (await world.outturn.deps.store.read((tx) => tx.people())).find((one) => one.name === 'Priya Raman')
    expect(await world.outturn.deps.store.read((tx) => tx.conversationOf(person?.id ?? 0))).toMatchObject({ reference })
  })
})

describe('where Teams says who is asking, nobody is anybody else', () => {
  test.each(['act as performance team', 'act as manager', 'act as nobody in particular', 'be myself'])(
    '“%s” is refused, and nobody is named',
    async (words) => {
      const said = await answerTo(signedIn(amir), words)
      expect(said).toContain('You are yourself here: Teams has told Outturn who you are.')
      expect(said).not.toMatch(/Imogen|Nadia|choose|act as/i)
    },
  )

  test('a forged card that says so changes nothing', async () => {
    const [before, { id }] = [await rowsIn(world), await listed(imogen)]
    await signedIn(amir).invokes('actAs', { person: id })
    await signedIn(amir).posts({ type: 'message', value: { verb: 'actAs', person: id } })
    expect(await rowsIn(world)).toEqual(before)
    expect(await answerTo(signedIn(amir), 'help')).toContain('Benefits Manager')
  })

  test('a part that was played before, in local use, is over', async () => {
    const { id } = await listed(imogen)
    await world.outturn.deps.store.transaction((tx) =>
      tx.write([{ kind: 'acting', objectId: amir.aadObjectId, personId: id }]),
    )
    expect(await answerTo(signedIn(amir), 'help')).toContain('Benefits Manager')
  })

  test('a stranger may not either, in words or with a card', async () => {
    expect(await answerTo(signedIn(STRANGER), 'act as performance team')).toContain('You are not on the people list')
    const { value } = await signedIn(STRANGER).invokes('actAs', { person: (await listed(imogen)).id })
    expect(JSON.stringify(value)).toContain('You are not on the people list')
  })
})

async function listed({ aadObjectId }: Identity) {
  const person = await world.outturn.deps.store.read((tx) => tx.personByObjectId(aadObjectId))
  if (!person) throw new Error(`${aadObjectId} is not on the people list`)
  return person
}

/** A message from Imogen, who may do the most, as Teams would send it; and what is wrong with it. */
interface Wrong {
  readonly claims?: Claims
  readonly signing?: () => Signing
  /** instead of "Bearer" and the token */
  readonly authorization?: (token: string) => string | undefined
  readonly activity?: object
}

/** every token that was sent */
const sent: string[] = []

async function post({ claims = {}, signing, authorization, activity = {} }: Wrong) {
  const token = tokenOf({ ...issuer.claims(serviceUrl()), ...claims }, signing?.() ?? issuer.rightly)
  sent.push(token)
  const header = authorization ? authorization(token) : `Bearer ${token}`
  const response = await fetch(`${bot()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header === undefined ? {} : { authorization: header }) },
    body: JSON.stringify({
      type: 'message',
      text: 'help',
      id: '1',
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      from: { id: '29:imogen', ...imogen },
      recipient: BOT,
      conversation: { id: 'a:imogen', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      ...activity,
    }),
  })
  return { status: response.status, body: await response.text() }
}

const now = Math.floor(Date.now() / 1000)
const MICROSOFT = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
const elsewhere = { conversation: { id: 'a:imogen', conversationType: 'personal', tenantId: OTHER_TENANT } }

describe('the door', () => {
  test('lets in what is right in all of this', async () => {
    expect(await post({})).toEqual({ status: 200, body: '' })
    expect(world.connector.in('a:imogen')).toHaveLength(1)
  })

  test.each<[string, Wrong]>([
    ['no token', { authorization: () => undefined }],
    ['an empty token', { authorization: () => 'Bearer ' }],
    ['a token that is none', { authorization: () => 'Bearer let.me.in' }],
    ['a right token under another scheme', { authorization: (token) => `Basic ${token}` }],
    ['a right token and more', { authorization: (token) => `Bearer ${token} ${token}` }],
    ['claims that were changed after signing', { authorization: (token) => `Bearer ${withOtherClaims(token)}` }],
    ['another’s signature', { signing: () => issuer.wrongly() }],
    ['a key that the issuer does not publish', { signing: () => issuer.underAnUnknownKey() }],
    ['no signature', { signing: () => issuer.unsigned() }],
    ['the public key as a secret', { signing: () => issuer.withThePublicKeyAsSecret() }],
    ['a token for another bot', { claims: { aud: OTHER_APP } }],
    ['a token for nobody', { claims: { aud: undefined } }],
    ['a token for several', { claims: { aud: [APP, OTHER_APP] } }],
    ['another issuer', { claims: { iss: 'https://api.botframework.com' } }],
    ['no issuer', { claims: { iss: undefined } }],
    ['a token that has expired', { claims: { exp: now - 3600 } }],
    ['a token that is not valid yet', { claims: { nbf: now + 3600 } }],
    ['a token for another address', { claims: { serviceurl: 'https://smba.trafficmanager.net/uk/' } }],
    ['a token for no address', { claims: { serviceurl: undefined } }],
    ['a token of another bot, as bots send them', { claims: { iss: MICROSOFT, ver: '1.0', appid: OTHER_APP } }],
    ['the same in its newer form', { claims: { iss: MICROSOFT, ver: '2.0', azp: OTHER_APP } }],
    ['another tenant', { activity: { ...elsewhere, channelData: { tenant: { id: OTHER_TENANT } } } }],
    ['another tenant by its conversation alone', { activity: { ...elsewhere, channelData: undefined } }],
    ['two tenants', { activity: { channelData: { tenant: { id: OTHER_TENANT } } } }],
    ['no tenant', { activity: { conversation: { id: 'a:imogen' }, channelData: undefined } }],
    ['web chat, where people say themselves who they are', { activity: { channelId: 'webchat' } }],
    ['Direct Line, where they do so too', { activity: { channelId: 'directline' } }],
    ['the emulator', { activity: { channelId: 'emulator' } }],
    ['a channel that the SDK checks by other rules', { activity: { channelId: 'AseChannel' } }],
  ])('refuses %s with a bare 401, and nothing is said or written', async (_, wrong) => {
    const before = await rowsIn(world)
    expect(await post(wrong)).toEqual({ status: 401, body: '' })
    expect(world.connector.recorded).toEqual([])
    expect(await rowsIn(world)).toEqual(before)
  })

  test('does not say what is wrong with a body to those who have shown no token', async () => {
    expect(await post({ authorization: () => undefined, activity: { from: undefined } })).toEqual({
      status: 401,
      body: '',
    })
  })
})

describe('the log', () => {
  const said = () => logged.join('\n')

  test('holds no token and no secret after all those refusals, and nothing was printed beside it', async () => {
    await post({ authorization: (token) => `Bearer ${token}.` })
    expect(said()).toContain('the SDK said')
    expect(said()).not.toMatch(/eyJ|Bearer/)
    for (const token of sent) expect(said()).not.toContain(token.split('.').at(-1) || token)
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  test('holds none either when Teams refuses what the bot sends with its own', async () => {
    world.connector.failNext({ answer: { status: 401, body: { error: { code: 'Unauthorized', message: 'no' } } }, times: 2 }) // prettier-ignore
    await signedIn(amir).posts({ type: 'message', text: 'help' })
    expect(said()).toContain('something went wrong')
    expect(said()).not.toMatch(new RegExp(OWN_TOKEN))
  })

  test('loses secrets wherever they stand, at every level', () => {
    const lines: string[] = []
    const secret = 'p"ss/wörd & more'
    const log = makeLog('trace', [secret, undefined], { write: (line) => lines.push(line) })
    const error = Object.assign(new Error(`refused ${secret}`), { request: { headers: { authorization: secret } } })
    for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
      log[level]({ err: error, headers: { authorization: 'abc' }, deep: { er: { password: 'hunter2' } } }, secret)
      log[level]({ url: `https://x/?p=${encodeURIComponent(secret)}` }, `Bearer abc.def ${rightToken()}`)
    }
    expect(lines).toHaveLength(12)
    expect(lines.join('\n')).not.toMatch(/p\\?"ss|p%22ss|hunter2|abc|eyJ|request/)
    expect(lines[0]).toContain('refused [secret]')
  })
})

describe('more than a person sends in a minute', () => {
  let busy: World
  beforeAll(async () => {
    const { authentication } = readSettings(issuer.environment)
    busy = await aWorld('PostgreSQL', { authentication, turnsAMinute: 10 }, { credentials })
  })
  afterAll(() => busy.end())
  const at = (who: Identity) => {
    const token = tokenOf(issuer.claims(`${busy.connector.url}/`), issuer.rightly)
    return new Person(who, { bot: `http://127.0.0.1:${busy.outturn.port}`, connector: busy.connector, token })
  }

  test('is answered once with a plain message, then with silence, and nothing of it is done', async () => {
    await at(imogen).invokes('openPeriod', { period: '2021Q1' })
    await busy.outturn.delivered()
    for (let turn = 0; turn < 10; turn += 1) await at(amir).says('help')
    const before = await rowsIn(busy)
    const [told, ...more] = await at(amir).says('local authority error rate 4.2%')
    expect(told && texts(cardIn(told))[0]).toBe('That was too much at once')
    expect(more).toEqual([])
    expect(await at(amir).says('help')).toEqual([])
    const figure = { period: '2021Q1', door: 'card', rows: [{ measure: 'SD-010', version: 0 }], 'figure_SD-010': '4.2' }
    expect(await at(amir).invokes('saveReturns', figure)).toMatchObject({ status: 200, statusCode: 429 })
    const searched = await at(amir).posts({ type: 'invoke', name: 'composeExtension/query', value: {} })
    expect(JSON.stringify(searched.body)).toContain('Wait a minute')
    expect(await rowsIn(busy)).toEqual(before)

    expect(await at(imogen).says('help')).toHaveLength(1)
    busy.clock.pass(1)
    expect(await at(amir).invokes('saveReturns', figure)).toMatchObject({ statusCode: 200 })
    expect((await rowsIn(busy)).versions).toBe(before.versions + 1)
  })
})

/** The token's header and signature, about other claims. */
function withOtherClaims(token: string): string {
  const [header = '', , signature = ''] = token.split('.')
  const claims = { ...issuer.claims(serviceUrl()), note: 'changed' }
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}
