import { zipSync } from 'fflate'
import { cardIn, texts } from '../connector/card'
import { Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { allRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let server: FileServer
let imogen: Person

beforeAll(async () => {
  ;[world, server] = await Promise.all([aWorld(), FileServer.start()])
  imogen = await world.person('Imogen Castle')
})
afterAll(async () => {
  await world.end()
  await server.close()
})

const dropped = async (who: Person, name: string, file: Uint8Array | string): Promise<string> =>
  allRead(await who.drops({ name, link: server.put(name, file) }))

const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('EncryptedPackage', 'utf16le'),
])
const BOMB = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) })

describe('a file that attacks its reader, or is none, is refused in words', () => {
  test.each<[string, string, Uint8Array | string, RegExp]>([
    ['empty', 'plan.csv', '', /nothing in the file/],
    ['of 60 MB', 'plan.xlsx', new Uint8Array(60 * 1024 * 1024), /larger than 20 MB/],
    ['a zip bomb', 'plan.xlsx', BOMB, /unpacks to more than 64 MB/],
    ['with macros', 'plan.xlsm', 'x', /can hold macros/],
    ['with a password', 'plan.xlsx', LOCKED, /password/],
    ['cut off', 'plan.xlsx', BOMB.slice(0, 200), /damaged or was cut off/],
    ['mislabelled', 'plan.xlsx', 'code,title', /called \.xlsx but it is plain text/],
    ['a PDF', 'plan.pdf', '%PDF-1.7', /This is a PDF/],
    ['of words only', 'letter.txt', 'Dear Imogen, here is the plan.', /found nothing in letter\.txt/],
  ])('%s', async (_, name, file, says) => {
    expect(await dropped(imogen, name, file)).toMatch(says)
  })

  test('and the bot goes on', async () => {
    expect(allRead(await imogen.says('help'))).toContain('What you can ask Outturn')
  })
})

describe('a drop that cannot be followed is answered', () => {
  test('a link that has run out', async () => {
    const link = `http://127.0.0.1:${server.port}/gone`
    expect(allRead(await imogen.drops({ name: 'plan.csv', link }))).toContain('has run out. Drop the file again.')
  })

  test('a link to another machine, which is never called', async () => {
    const said = allRead(await imogen.drops({ name: 'plan.csv', link: 'https://evil.example/plan.csv' }))
    expect(said).toContain('plan.csv is not kept on the council’s own SharePoint, so it was not fetched.')
  })

  test('two at a time', async () => {
    const link = server.put('one.csv', 'a')
    const [reply] = await imogen.drops({ name: 'one.csv', link }, { name: 'two.csv', link })
    expect(texts(cardIn(reply ?? {}))).toContain('Drop one file at a time. None of these was read.')
  })

  test('one that Teams does not describe', async () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'plan.csv' }]
    const from = world.connector.recorded.length
    await imogen.posts({ type: 'message', attachments })
    const said = allRead(world.connector.in(imogen.conversationId, from).map(({ activity }) => activity))
    expect(said).toContain('Teams did not say where the file is.')
  })

  test('in a channel', async () => {
    const reached = { bot: `http://127.0.0.1:${world.outturn.port}`, connector: world.connector }
    const identity = { name: 'Imogen Castle', aadObjectId: '7e1769cf-1b93-4106-afd5-f372f0c93d19' }
    const channel = { id: '19:performance@thread.tacv2', teamId: '19:corporate-resources' }
    const there = new Person(identity, { ...reached, channel })
    const asked = server.asked.length
    expect(await dropped(there, 'plan.csv', 'code')).toContain('Open a one-to-one chat with Outturn')
    expect(server.asked).toHaveLength(asked)
  })

  test('from somebody who is not on the people list', async () => {
    expect(await dropped(world.stranger(), 'plan.csv', 'code')).toContain('You are not on the people list yet')
  })
})
