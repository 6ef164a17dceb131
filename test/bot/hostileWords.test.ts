import fc from 'fast-check'
import Papa from 'papaparse'
import type { Activity } from 'botbuilder'
import { visible } from '../../src/teams/escape'
import { anyText, LONG, repeated } from '../builders/anyText'
import { cardIn, cardsIn } from '../connector/card'
import type { InvokeAnswer, Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { demoFile } from '../transfer/demo'
import { xmlOf, wordsOf } from '../transfer/files/outgoing'
import { aWorld } from '../world/world'
import type { World } from '../world/world'
import { asRead, expectHarmless, TURNS } from './harmless'
import type { Cards, Node } from './harmless'

/** Each has done harm somewhere. */
const EVIL: readonly string[] = [
  '=HYPERLINK("https://evil.example","click")',
  '${secrets} ${$root.title} {{constructor}}',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<at>everyone</at> <b>bold</b> &lt;at&gt;',
  '**loud** _soft_ `code` ~~gone~~',
  'paid \u202E001\u202C on \u2066time\u2069',
  'a\u200Bb\u200Dc\uFEFFd',
  'Prіya Rаman',
]
const WORDS = EVIL.join(' · ')

/** All of them, a different one first. */
const from = (place: number): string => [...EVIL.slice(place), ...EVIL.slice(0, place)].join(' · ')

/** A measure's short name is at most 40 characters. */
const SHORT = '**x** <at>all</at> ${s} [c](d) =1+1'

let world: World
let server: FileServer
const named = (name: string): Promise<Person> => world.person(name)

beforeAll(async () => {
  ;[world, server] = await Promise.all([aWorld(), FileServer.start()])
  await (await named('Imogen Castle')).invokes('openPeriod', { period: '2021Q1' })
  await world.outturn.delivered()
})
afterAll(async () => {
  await world.end()
  await server.close()
})

const CARD = 'application/vnd.microsoft.card.adaptive'

/** Does something, and gives every card that came of it: the answer, and all that was sent to anybody. */
async function cardsOf(act: () => Promise<InvokeAnswer | readonly Partial<Activity>[]>): Promise<Cards> {
  const from = world.connector.recorded.length
  const answer = await act()
  await world.outturn.delivered()
  const sent = world.connector.recorded.slice(from).map(({ activity }) => activity)
  for (const { text, entities } of sent) expect([text ?? '', (entities ?? []).filter(({ type }) => type === 'mention')]).toEqual(['', []]) // prettier-ignore
  const own = 'type' in answer && answer.type === CARD ? [answer.value as Node] : []
  return [...own, ...sent.flatMap(cardsIn)]
}

const saving = (measure: string, more: object) => ({
  period: '2021Q1',
  door: 'card',
  rows: [{ measure, version: 0 }],
  ...more,
})
const withName = (name: string): string => {
  const { data } = Papa.parse<Record<string, string>>(demoFile('people.csv').trim(), { header: true })
  return Papa.unparse(data.map((row) => (row['name'] === 'Leah Fenwick' ? { ...row, name, 'job title': name } : row)))
}
const withTitle = (title: string): string => {
  const { data } = Papa.parse<Record<string, string>>(demoFile('plan.csv').trim(), { header: true })
  const rows = data.map((row) => (row['code'] === 'SD-033' ? { ...row, title, 'short name': SHORT } : row))
  return Papa.unparse(rows)
}
const dropped = async (name: string, text: string) =>
  (await named('Imogen Castle')).drops({ name, link: server.put(name, text) })

interface DoorIn {
  readonly words: string
  readonly act: (words: string) => Promise<InvokeAnswer | readonly Partial<Activity>[]>
  /** what of them its answer shows: a card has room for so much, and a receipt for none of it */
  readonly shows: 'all' | 'their beginning' | 'nothing yet'
}

const by = async (name: string, verb: string, data: object) => (await named(name)).invokes(verb, data)
const change = { measure: 'SD-016', aspect: 'tolerance', from: '2021Q1', value: 'none' }
const signing = {
  period: '2021Q1',
  serviceArea: 'Customer Services',
  rows: [{ measure: 'SD-016', version: 1 }],
  rest: [],
}

/** Every door by which somebody's words come in, in the order in which a quarter meets them. */
const DOORS: Readonly<Record<string, DoorIn>> = {
  'a figure that is none': {
    words: from(0),
    act: (words) => by('Tom Bradbury', 'saveReturns', saving('SD-019', { 'figure_SD-019': words })),
    shows: 'their beginning',
  },
  'what is being done about a miss': {
    words: from(0),
    act: (words) =>
      by('Tom Bradbury', 'saveReturns', saving('SD-016', { 'figure_SD-016': '1,950', 'action_SD-016': words })),
    shows: 'nothing yet',
  },
  'commentary for publication': {
    words: from(1),
    act: (words) => by('Imogen Castle', 'saveCommentary', { period: '2021Q1', measure: 'SD-016', version: 1, words }),
    shows: 'all',
  },
  'the reason why a figure is sent back': {
    words: from(2),
    act: (words) => by('Ruth Adeyemi', 'signOff', { ...signing, 'back_SD-016': words }),
    shows: 'all',
  },
  'the reason of a change, before it is made': {
    words: from(3),
    act: (words) => by('Imogen Castle', 'showChange', { ...change, reason: words }),
    shows: 'all',
  },
  'the reason of a change': {
    words: from(3),
    act: (words) => by('Imogen Castle', 'makeChange', { ...change, reason: words }),
    shows: 'nothing yet',
  },
  'a name and a job title on the people list': {
    words: from(4),
    act: (words) => dropped('people.csv', withName(words)),
    shows: 'their beginning',
  },
  'the title of a measure in a plan': {
    words: from(5),
    act: async (words) => {
      await (await named('Imogen Castle')).says('cancel import')
      return dropped('plan.csv', withTitle(words))
    },
    shows: 'their beginning',
  },
  'the name of a file': {
    words: from(6),
    act: (words) => dropped(`${words.replaceAll('/', '')}.csv`, 'nothing, of, any, kind'),
    shows: 'nothing yet',
  },
  'a sentence': {
    words: from(7),
    act: async (words) => (await named('Tom Bradbury')).says(words),
    shows: 'nothing yet',
  },
}

test.each(Object.entries(DOORS))('%s is shown as typed, and harmless, wherever it comes up', async (_, door) => {
  const cards = await cardsOf(() => door.act(door.words))
  expectHarmless(cards)
  const seen = visible(door.words)
  if (door.shows === 'all') expect(asRead(cards)).toContain(seen)
  if (door.shows === 'their beginning') expect(asRead(cards)).toContain(seen.slice(0, 60))
})

describe('where they come up afterwards', () => {
  test('a plan and its reason are kept, and told', async () => {
    const imogen = await named('Imogen Castle')
    const [preview] = await imogen.says('import')
    const kept = await cardsOf(() => imogen.presses(preview ?? {}, 'Keep the plan', { 'Why it changes': WORDS }))
    expectHarmless(kept)
    expect(asRead(kept)).toContain('✓ The plan is kept')
  })

  test('a list with that name is kept, and the name stands among those who owe', async () => {
    const imogen = await named('Imogen Castle')
    const [preview] = await dropped('people.csv', withName(from(4)))
    await imogen.presses(preview ?? {}, 'Keep this list')
    for (const words of ['progress', 'remind preview', 'act as Communications Manager', 'be myself']) {
      expectHarmless(await cardsOf(() => imogen.says(words)))
    }
    expect(asRead(await cardsOf(() => imogen.says('remind preview')))).toContain(EVIL[4])
  })

  test.each([
    'my returns', 'online payments in Q1 2021/22', 'why is online payments red in Q1 2021/22', 'history online payments',
    'history Facebook fans', 'who owns Facebook fans', 'deliveries', 'which measures are off target in Q1 2021/22?', ...EVIL,
  ])('in the answer to “%s”', async (words) => {
    for (const name of ['Imogen Castle', 'Tom Bradbury']) {
      const person = await named(name)
      expectHarmless(await cardsOf(() => person.says(words)))
    }
  }) // prettier-ignore

  test.each(EVIL)('under the search box: %s', async (typed) => {
    const value = { commandId: 'findMeasure', parameters: [{ name: 'measure', value: typed }] }
    const { status, body } = await (await named('Tom Bradbury')).posts({ type: 'invoke', name: 'composeExtension/query', value }) // prettier-ignore
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toMatch(TURNS)
  })

  test('in the files of an export, where nothing runs', async () => {
    const imogen = await named('Imogen Castle')
    for (const words of ['export Q1 2021/22', 'export plan']) {
      const [reply] = await imogen.says(words)
      const links = JSON.stringify(cardIn(reply ?? {})).match(/http:\/\/127[^"]+/g) ?? []
      expect(links).toHaveLength(2)
      for (const link of links) {
        const answer = await fetch(link)
        const bytes = new Uint8Array(await answer.arrayBuffer())
        const file = { name: decodeURIComponent(link.split('/').at(-1) ?? ''), contentType: '', bytes }
        if (file.name.endsWith('xlsx')) {
          expect(xmlOf(file)).not.toMatch(/<f[ >/]/)
          expect((await wordsOf(file)).flat().join('\n')).toContain(EVIL[2])
        } else {
          const cells = Papa.parse<string[]>(
            Buffer.from(bytes)
              .toString('utf8')
              .replace(/^\uFEFF/, ''),
          ).data.flat()
          expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+@＝＋＠]/u.test(cell))).toEqual([])
          expect(cells.join('\n')).toContain(EVIL[2])
        }
      }
    }
  })
})

describe('a turn', () => {
  test('has one reply at least, whatever is said', async () => {
    const texts = fc.sample(anyText(['debtor days', 'Finance', 'online payments', 'Q1 2021/22']), {
      seed: 4,
      numRuns: 15,
    })
    for (const name of ['Tom Bradbury', 'Chief Executive']) {
      const person = await named(name)
      for (const text of [
        ...texts,
        '',
        ' ',
        '\0',
        '\ud800',
        repeated('except ', LONG),
        repeated('debtor days\t61\n', LONG),
      ]) {
        const replies = await person.says(text)
        expect({ text, replies: replies.length }).not.toEqual({ text, replies: 0 })
        expect(JSON.stringify(replies)).not.toContain('Something went wrong')
      }
    }
  })
})
