import { makeUploads } from '../../src/http/uploads'
import { thisMachine } from '../../src/http/fileHosts'
import { readSettings } from '../../src/settings'
import { readPlan } from '../../src/transfer/readPlan'
import type { Activity } from 'botbuilder'
import { buttons, cardIn, cardsIn } from '../connector/card'
import { Person } from '../connector/client'
import type { Identity } from '../connector/client'
import { scaledTime } from '../connector/limits'
import { FileServer } from '../support/fileServer'
import { Issuer, OwnCredentials, tokenOf } from '../support/issuer'
import { rowsIn } from '../support/rows'
import { allRead } from '../support/said'
import { demoPlan } from '../transfer/demo'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent'
const INFO = 'application/vnd.microsoft.teams.card.file.info'

interface Question {
  readonly id: string
  readonly name: string
  readonly content: { readonly sizeInBytes: number; readonly description: string; readonly acceptContext: unknown }
}

describe('in Teams', () => {
  let issuer: Issuer
  let world: World
  let drive: FileServer
  const put: { path: string; bytes: Buffer; range: string }[] = []
  let answersWith = 201

  beforeAll(async () => {
    ;[issuer, drive] = await Promise.all([Issuer.start(), FileServer.start()])
    const settings = readSettings(issuer.environment)
    const credentials = new OwnCredentials(settings.authentication?.sdk)
    const uploads = makeUploads({ links: thisMachine, withinMs: 5_000 })
    const given = { credentials, uploads, stopwatch: scaledTime(50) }
    world = await aWorld('PostgreSQL', { authentication: settings.authentication }, given)
  })
  afterAll(async () => {
    await world.end()
    await drive.close()
    await issuer.close()
  })
  beforeEach(() => {
    put.length = 0
    answersWith = 201
  })

  async function signedIn(name: string): Promise<Person> {
    const people = await world.outturn.deps.store.read((tx) => tx.people())
    const identity: Identity = { name, aadObjectId: people.find((one) => one.name === name)?.objectId ?? '' }
    const { connector } = world
    const token = tokenOf(issuer.claims(`${connector.url}/`), issuer.rightly)
    return new Person(identity, { bot: `http://127.0.0.1:${world.outturn.port}`, connector, token })
  }

  /** Where OneDrive takes a file: what arrives there is kept in `put`. */
  const uploadUrl = (name: string): string =>
    drive.put(name, (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        put.push({ path: name, bytes: Buffer.concat(chunks), range: request.headers['content-range'] ?? '' })
        response.statusCode = answersWith
        response.end()
      })
    })

  async function offered(who: Person, says = 'export plan'): Promise<readonly Question[]> {
    const asked = await who.says(says)
    return asked.map(({ id, attachments }) => {
      const [attachment] = attachments ?? []
      expect(attachment?.contentType).toBe(CONSENT)
      return { id: id ?? '', name: attachment?.name ?? '', content: attachment?.content as Question['content'] }
    })
  }

  /** Answers a question as Teams does, and gives what was done in the chat since. */
  async function answers(who: Person, { id, name, content }: Question, action: 'accept' | 'decline', to?: string) {
    const from = world.connector.recorded.length
    const uploadInfo = {
      uploadUrl: to ?? uploadUrl(name),
      contentUrl: `https://council-my.sharepoint.com/personal/${encodeURIComponent(name)}`,
      name,
      uniqueId: 'the id of the file',
      fileType: name.split('.').at(-1),
    }
    const value = { type: 'fileUpload', action, context: content.acceptContext, ...(action === 'accept' ? { uploadInfo } : {}) } // prettier-ignore
    const { status } = await who.posts({ type: 'invoke', name: 'fileConsent/invoke', value, replyToId: id })
    expect(status).toBe(200)
    return world.connector.in(who.conversationId, from)
  }

  const read = (done: readonly { readonly activity: Partial<Activity> }[]): string =>
    allRead(done.map(({ activity }) => activity).filter((activity) => cardsIn(activity).length > 0))

  test('each file is asked about, put into OneDrive in one piece when allowed, and shown there', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [workbook, csv] = await offered(imogen)
    if (!workbook || !csv) throw new Error('two files were to be offered')
    expect([workbook.name, csv.name]).toEqual(['Plan 2021-22.xlsx', 'Plan 2021-22.csv'])
    expect(csv.content.description).toContain('The plan as a spreadsheet · Change it and drop it back here.')
    const done = await answers(imogen, csv, 'accept')
    const size = csv.content.sizeInBytes
    expect(put.map(({ path, range }) => [path, range])).toEqual([['Plan 2021-22.csv', `bytes 0-${size - 1}/${size}`]])
    expect(readPlan(put[0]?.bytes.toString('utf8') ?? '').measures).toEqual(demoPlan.measures)
    expect(done.map(({ kind }) => kind)).toEqual(['delete', 'send'])
    expect(done[0]?.activityId).toBe(csv.id)
    expect(done[1]?.activity.attachments?.[0]).toMatchObject({ contentType: INFO, name: csv.name, content: { fileType: 'csv' } }) // prettier-ignore
    await answers(imogen, workbook, 'accept')
    expect(put[1]?.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('the same answer again puts nothing twice and says nothing twice', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    const to = uploadUrl(question.name)
    await answers(imogen, question, 'accept', to)
    expect(await answers(imogen, question, 'accept', to)).toEqual([])
    expect(put).toHaveLength(1)
  })

  test('declined, it is put nowhere, and cannot be accepted afterwards', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    expect(read(await answers(imogen, question, 'decline'))).toContain('Plan 2021-22.xlsx was not put anywhere.')
    expect(read(await answers(imogen, question, 'accept'))).toContain('no longer on offer')
    expect(put).toEqual([])
  })

  test('somebody else’s answer is no answer, and the offer stands for whom it was made to', async () => {
    const [imogen, amir] = await Promise.all([signedIn('Imogen Castle'), signedIn('Amir Shah')])
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    expect(read(await answers(amir, question, 'accept'))).toContain('no longer on offer')
    expect(read(await answers(amir, question, 'decline'))).toContain('no longer on offer')
    expect(put).toEqual([])
    await answers(imogen, question, 'accept')
    expect(put).toHaveLength(1)
  })

  test('an offer stands for an hour', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    world.clock.pass(61)
    expect(read(await answers(imogen, question, 'accept'))).toContain('An offer stands for one hour')
    expect(put).toEqual([])
  })

  test('a link that leads elsewhere is never called', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    const said = read(await answers(imogen, question, 'accept', 'https://evil.example/upload'))
    expect(said).toContain('somewhere that is not the council’s own OneDrive')
  })

  test('when OneDrive does not take it, that is said, and it can be accepted again', async () => {
    const imogen = await signedIn('Imogen Castle')
    const [question] = await offered(imogen)
    if (!question) throw new Error('nothing was offered')
    answersWith = 507
    expect(read(await answers(imogen, question, 'accept'))).toContain('OneDrive did not take Plan 2021-22.xlsx.')
    answersWith = 201
    await answers(imogen, question, 'accept')
    expect(put).toHaveLength(2)
  })

  test.each([
    ['nothing', undefined],
    ['no context', { action: 'accept' }],
    ['an offer that never was', { action: 'decline', context: { offer: 'x' } }],
    ['a wrong shape', { action: 'accept', context: { offer: ['x'] }, uploadInfo: { uploadUrl: 7 } }],
  ])('an answer that holds %s does nothing', async (_, value) => {
    const imogen = await signedIn('Imogen Castle')
    const before = await rowsIn(world)
    const { status } = await imogen.posts({ type: 'invoke', name: 'fileConsent/invoke', value })
    expect(status).toBe(200)
    expect(put).toEqual([])
    expect(await rowsIn(world)).toEqual(before)
  })

  test('nothing is to be had by link', async () => {
    const { status } = await fetch(`http://127.0.0.1:${world.outturn.port}/files/token/name`)
    expect(status).toBe(404)
  })
})

describe('on one’s own machine', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld('PGlite')
  })
  afterAll(() => world.end())

  async function links(): Promise<readonly string[]> {
    const imogen = await world.person('Imogen Castle')
    const [reply] = await imogen.says('export plan')
    const content = cardIn(reply ?? {}) as { body: { actions?: { url?: string }[] }[] }
    expect(buttons(content).map(({ title }) => title)).toEqual(['Excel workbook', 'CSV'])
    return content.body.flatMap(({ actions = [] }) => actions.flatMap(({ url }) => url ?? []))
  }

  test('a button leads to the file on this machine, which no page can run or keep', async () => {
    const [, csv = ''] = await links()
    expect(csv).toMatch(
      new RegExp(`^http://127\\.0\\.0\\.1:${world.outturn.port}/files/[\\w-]{32}/Plan%202021-22\\.csv$`),
    )
    const answer = await fetch(csv)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="Plan 2021-22.csv"; filename*=UTF-8''Plan%202021-22.csv`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(readPlan(await answer.text()).measures).toEqual(demoPlan.measures)
  })

  test('the link runs out after an hour, and no other token opens anything', async () => {
    const [xlsx = ''] = await links()
    expect((await fetch(xlsx.replace(/files\/..../, 'files/AAAA'))).status).toBe(404)
    expect((await fetch(xlsx)).status).toBe(200)
    world.clock.pass(61)
    expect((await fetch(xlsx)).status).toBe(404)
  })
})
