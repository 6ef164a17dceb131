import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import Papa from 'papaparse'
import { buttons, cardIn } from '../connector/card'
import { Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { allRead, pressedAndRead } from '../support/said'
import { asXlsx, table } from '../transfer/documents/files'
import { demoFile } from '../transfer/demo'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const LIST = Papa.parse<string[]>(demoFile('people.csv').trim()).data
const NINA = { name: 'Nina Frost', aadObjectId: '5b1c0c52-3a0f-4f0a-9d1e-6c6a2f6f7a10' }
const NINAS_ROW = ['Nina Frost', 'nina.frost@southderbyshire.example', '', 'manager', 'Finance', '', '']

let world: World
let server: FileServer
const named = (name: string) => world.person(name)

beforeAll(async () => {
  ;[world, server] = await Promise.all([aWorld(), FileServer.start()])
})
afterAll(async () => {
  await world.end()
  await server.close()
})

const csv = (rows: readonly (readonly string[])[]): string => Papa.unparse(rows.map((row) => [...row]))
const drop = (who: Person, name: string, file: string | Uint8Array) => who.drops({ name, link: server.put(name, file) })

/** The list with Amir gone, Tom under another name and address, Kate a head of service, and Nina. */
const changed = (): string[][] => [
  ...LIST.filter(([name]) => name !== 'Amir Shah').map(([name = '', email = '', id = '', role = '', ...rest]) => {
    if (name === 'Tom Bradbury')
      return ['Tom Bradbury-Hill', 'tom.bradbury-hill@southderbyshire.example', id, role, ...rest]
    return [name, email, id, name === 'Kate Winfield' ? 'head of service' : role, ...rest]
  }),
  NINAS_ROW,
]

async function people(): Promise<readonly string[]> {
  return (await world.outturn.deps.store.read((tx) => tx.people())).map(({ name }) => name)
}

/** At Nina's own account, which Teams knows by her address. */
function nina(address = NINAS_ROW[1]): Person {
  const person = new Person(NINA, { bot: `http://127.0.0.1:${world.outturn.port}`, connector: world.connector })
  const member = { id: person.id, name: NINA.name, objectId: NINA.aadObjectId, userPrincipalName: address }
  world.connector.members.set(person.conversationId, [member])
  return person
}

describe('a people list dropped by the performance team', () => {
  test('is shown with what is new, changed and gone, and nothing of it is kept', async () => {
    const before = await people()
    const said = allRead(await drop(await named('Imogen Castle'), 'people.xlsx', asXlsx([table(...changed())])))
    expect(said).toContain('Keep this people list?')
    expect(said).toMatch(/New\n1\nChanged\n2\nGone\n1\nAs before\n19/)
    expect(said).toContain('name: Tom Bradbury → Tom Bradbury-Hill · address: tom.bradbury@southderbyshire.example →')
    expect(said).toContain('role: manager → head of service')
    expect(said).toMatch(/Gone: 1 person\nAmir Shah\nTheir history stays theirs/)
    expect(said).toMatch(/To look at: 1 finding\namir\.shah@southderbyshire\.example is not on the list/)
    expect(said).toMatch(/\d measures without an owner/)
    expect(await people()).toEqual(before)
  })

  test('is their own: a colleague has none open, and sees none of it', async () => {
    expect(allRead(await (await named('George Abara')).says('import'))).toContain('Drop the file in this chat')
    const { draft, seen } = await confirming('Imogen Castle')
    const said = await pressedAndRead(world, await named('George Abara'), {
      verb: 'confirmImport',
      data: { draft, seen },
    })
    expect(said).toContain('no longer open')
  })

  test('stays open while another is dropped, until one of them is chosen', async () => {
    const imogen = await named('Imogen Castle')
    const said = allRead(await drop(imogen, 'other.csv', csv(LIST)))
    expect(said).toContain('people.xlsx is read and waits for you to confirm or cancel it')
    const kept = await pressedAndRead(world, imogen, { verb: 'chooseImport', data: { which: 'keep' } })
    expect(kept).toContain('people.xlsx')
    expect(allRead(await imogen.says('import'))).toContain('Tom Bradbury-Hill')
  })

  test('is looked at again when what it rests on has changed meanwhile', async () => {
    const { draft } = await confirming('Imogen Castle')
    const said = await pressedAndRead(world, await named('Imogen Castle'), {
      verb: 'confirmImport',
      data: { draft, seen: 'what was seen before' },
    })
    expect(said).toContain('Keep this people list?')
  })

  test('is kept when confirmed: whoever is gone can do nothing, and the rest lose nothing', async () => {
    const [amir, tom] = [await named('Amir Shah'), await named('Tom Bradbury')]
    await (await named('Imogen Castle')).invokes('openPeriod', { period: '2021Q1' })
    const owedBefore = allRead(await tom.says('my returns'))
    const [card] = await (await named('Imogen Castle')).says('import')
    const answer = await (await named('Imogen Castle')).presses(card ?? {}, 'Keep this list')
    expect(allRead([], answer)).toContain('✓ The people list is kept')
    expect(allRead(await amir.says('my returns'))).toContain('You are not on the people list yet')
    expect(allRead(await tom.says('my returns'))).toBe(owedBefore)
    expect(allRead(await tom.says('help'))).toContain('Customer Services Manager')
    const { rows } = await sql<{ act: string }>`select act from record order by sequence`.execute(world.database.db)
    expect(rows.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['person retired', 'person changed', 'people imported']),
    )
  })

  test('meets the new by their address once, and then knows their account', async () => {
    expect(allRead(await nina('somebody.else@southderbyshire.example').says('help'))).toContain(
      'not on the people list',
    )
    expect(allRead(await nina().says('help'))).toContain('Manager · Finance')
    expect(allRead(await nina('nina.renamed@southderbyshire.example').says('help'))).toContain('Manager · Finance')
  })

  test('cannot leave Outturn without a performance team', async () => {
    const imogen = await named('Imogen Castle')
    const said = allRead(await drop(imogen, 'nobody.csv', csv(LIST.filter((row) => row[3] !== 'performance team'))))
    expect(said).toContain('This people list cannot be kept')
    expect(said).toContain('You are not on this list yourself')
    expect(allRead(await imogen.says('cancel import'))).toContain('Nothing of nobody.csv was kept.')
    expect(allRead(await imogen.says('import'))).toContain('Drop the file in this chat')
  })

  test('that gives its importer another account, or another role, says so, and is refused where nobody else is known', async () => {
    const imogen = await named('Imogen Castle')
    const own = (change: (row: readonly string[]) => readonly string[]) =>
      csv(LIST.map((row) => (row[0] === 'Imogen Castle' ? change(row) : row)))
    const account = 'b1c95a4e-9d0b-4a53-8a5e-0b6f0e6c1a22'
    const other = own(([name = '', email = '', _id, ...rest]) => [name, email, account, ...rest])
    const demoted = own(([name = '', email = '', id = '', _role, ...rest]) => [name, email, id, 'manager', ...rest])
    await (await named('George Abara')).installs()
    expect(allRead(await drop(imogen, 'account.csv', other))).toMatch(/Keep this people list\?[^]*another Teams account: once it is kept/) // prettier-ignore
    await imogen.says('cancel import')
    expect(allRead(await drop(imogen, 'role.csv', demoted))).toMatch(/Keep this people list\?[^]*takes you off the performance team/) // prettier-ignore
    await imogen.says('cancel import')
    const alone = Papa.parse<string[]>(other).data.filter(([name, , , role]) => role !== 'performance team' || name === 'Imogen Castle') // prettier-ignore
    const said = allRead(await drop(imogen, 'alone.csv', csv(alone)))
    expect(said).toMatch(/This people list cannot be kept[^]*nobody could mend the list afterwards/)
    await imogen.says('cancel import')
  })

  test('with a row that cannot be read retires nobody', async () => {
    const imogen = await named('Imogen Castle')
    const rows = changed().map((row) =>
      row[0] === 'Kate Winfield' ? [...row.slice(0, 3), 'boss', ...row.slice(4)] : row,
    )
    const said = allRead(await drop(imogen, 'typo.csv', csv(rows)))
    expect(said).toContain('so nobody is taken for a leaver')
    expect(said).toMatch(/Gone\n0\n/)
    await imogen.says('cancel import')
  })
})

test('a manager who drops a people list is refused', async () => {
  const said = allRead(await drop(await named('Joanne Pickering'), 'people.csv', csv(LIST)))
  expect(said).toContain('Only the performance team can import a people list.')
})

describe('a council that begins with nothing', () => {
  let empty: World
  beforeAll(async () => {
    const { plan: _, people: __, ...council } = JSON.parse(demoFile('council.json')) as Record<string, unknown>
    const path = join(mkdtempSync(join(tmpdir(), 'outturn-council-')), 'council.json')
    writeFileSync(path, JSON.stringify(council))
    empty = await aWorld('PostgreSQL', { council: path, firstPerson: NINAS_ROW[1] ?? null })
  })
  afterAll(() => empty.end())

  test('lets in the person its settings name, who imports the list', async () => {
    const first = new Person(NINA, { bot: `http://127.0.0.1:${empty.outturn.port}`, connector: empty.connector })
    const member = { id: first.id, name: NINA.name, aadObjectId: NINA.aadObjectId, email: NINAS_ROW[1] }
    expect(allRead(await first.says('help'))).toContain('not on the people list')
    empty.connector.members.set(first.conversationId, [member])
    expect(allRead(await first.says('help'))).toMatch(/Next: .*drop the service plan in this chat\./)
    const [alone] = await drop(first, 'people.csv', csv(LIST))
    expect(allRead([alone ?? {}])).toMatch(/You are not on this list yourself/)
    expect(allRead([alone ?? {}])).toMatch(/cannot be kept[^]*has a Teams account that Outturn has met/)
    expect(buttons(cardIn(alone ?? {})).map(({ title }) => title)).not.toContain('Keep this list')
    await first.says('cancel import')
    const own = NINAS_ROW.map((cell) => (cell === 'manager' ? 'performance team' : cell))
    const [card] = await drop(first, 'people.csv', csv([...LIST, own]))
    expect(allRead([card ?? {}])).not.toMatch(/cannot be kept|You are not/)
    await first.presses(card ?? {}, 'Keep this list')
    expect(allRead(await first.says('help'))).toMatch(/Performance team|Next:/)
  })
})

describe('somebody who has left', () => {
  let here: World
  beforeAll(async () => {
    here = await aWorld()
    const [imogen, joanne] = [await here.person('Imogen Castle'), await here.person('Joanne Pickering')]
    await imogen.invokes('openPeriod', { period: '2021Q1' })
    const figure = {
      period: '2021Q1',
      door: 'card',
      rows: [{ measure: 'SD-008', version: 0 }],
      'figure_SD-008': '29.9',
    }
    await joanne.invokes('saveReturns', figure)
    const without = LIST.filter(([name]) => name !== 'Joanne Pickering')
    const [card] = await drop(imogen, 'people.csv', csv(without))
    await imogen.presses(card ?? {}, 'Keep this list')
  })
  afterAll(() => here.end())
  const imogen = () => here.person('Imogen Castle')

  test('is forgotten by nobody but the performance team', async () => {
    for (const name of ['Margaret Hollis', 'Yusuf Demir', 'Tom Bradbury']) {
      const said = allRead(await (await here.person(name)).says('forget Joanne Pickering'))
      expect(said).toContain('Only the performance team can have a person forgotten.')
    }
  })

  test.each([
    ['forget Tom Bradbury', 'Tom Bradbury is on the people list. Only somebody who has left it can be forgotten'],
    ['forget Jane Nobody', 'Nobody who has left the people list is called “Jane Nobody”.'],
    ['forget Joanne Pick', 'Nobody who has left the people list is called “Joanne Pick”.'],
  ])('“%s” forgets nobody', async (words, said) => {
    expect(allRead(await (await imogen()).says(words))).toContain(said)
  })

  test('is shown with what goes and what stays, and only then forgotten, for good', async () => {
    const [card] = await (await imogen()).says('forget joanne pickering')
    const shown = allRead([card ?? {}])
    expect(shown).toMatch(/Forget Joanne Pickering\?[^]*What goes\n[^]*joanne\.pickering@[^]*Revenues Manager/)
    expect(shown).toMatch(/named as the owner of 3 measures[^]*What stays\nWhat they did: 1 figure/)
    expect(allRead(await (await imogen()).says('history council tax collection'))).toContain('Joanne Pickering')

    const done = await (await imogen()).presses(card ?? {}, 'Forget for good')
    expect(allRead([], done)).toMatch(/Forgotten[^]*3 measures have no owner now/)
    const history = allRead(await (await imogen()).says('history council tax collection'))
    expect(history).toContain('A former member of staff on the card')
    expect(history).not.toContain('Joanne')
    expect(allRead(await (await imogen()).says('verify record'))).toContain('The record is in order')
    const twice = await (await imogen()).presses(card ?? {}, 'Forget for good')
    expect(JSON.stringify(twice.value)).toContain('There is nobody to forget')
    expect(allRead(await (await imogen()).says('council tax collection in Q1 2021/22'))).toContain('29.9 %')
  })

  test('comes back as somebody new', async () => {
    const [card] = await drop(await imogen(), 'back.csv', csv(LIST))
    expect(allRead([card ?? {}])).toMatch(/New\n1\nChanged\n/)
  })
})

/** What the open card's button would send. */
async function confirming(name: string): Promise<{ draft: number; seen: string }> {
  const [shown] = await (await named(name)).says('import')
  const [first] = buttons(cardIn(shown ?? {}))
  if (!first) throw new Error('nothing to press')
  return first.data as { draft: number; seen: string }
}
