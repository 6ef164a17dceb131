import type { Person } from '../connector/client'
import { faultsOf } from '../cards/checks'
import { allRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** The message extension: measures found while somebody writes to somebody else. */
let world: World
let tom: Person
beforeAll(async () => {
  world = await aWorld()
  tom = await world.person('Customer Services Manager')
})
afterAll(() => world.end())

interface Found {
  readonly contentType: string
  readonly content: object
  readonly preview: { readonly content: { readonly title: string; readonly subtitle: string; readonly text: string } }
}

interface Result {
  readonly type: string
  readonly text?: string
  readonly attachments?: readonly Found[]
}

/** What Teams sends while words are typed into the message extension, in a chat between other people. */
async function searches(person: Person, typed: string | null): Promise<Result> {
  const { status, body } = await person.posts({
    type: 'invoke',
    name: 'composeExtension/query',
    conversation: { id: '19:others@thread.v2', conversationType: 'groupChat', isGroup: true, name: '' },
    value: {
      commandId: 'findMeasure',
      parameters: [typed === null ? { name: 'initialRun', value: 'true' } : { name: 'measure', value: typed }],
      queryOptions: { skip: 0, count: 25 },
    },
  })
  expect(status).toBe(200)
  return (body as { composeExtension: Result }).composeExtension
}

const titles = ({ attachments = [] }: Result) => attachments.map(({ preview }) => preview.content.title)

test.each([
  ['words of the title', 'council tax', 'Council Tax collected'],
  ['a word half typed', 'counc', 'Council Tax collected'],
  ['a misspelt word', 'counsil tax colection', 'Council Tax collected'],
  ['an abbreviation', 'NNDR', 'Business rates collected'],
])('%s find the measure', async (_, typed, expected) => {
  expect(titles(await searches(tom, typed))).toContain(expected)
})

test('a service finds its measures, as many as fit a list', async () => {
  const { attachments = [] } = await searches(tom, 'customer services')
  expect(attachments).toHaveLength(12)
  expect(new Set(attachments.map(({ preview }) => preview.content.subtitle))).toEqual(
    new Set(['Customer Services · 2020/21']),
  )
})

test('what is dropped is a card with the figure, its rating and where it comes from, and nothing to press', async () => {
  const { attachments = [] } = await searches(tom, 'council tax collected')
  const [first] = attachments
  expect(first?.preview.content.text.replaceAll('\u00a0', ' ')).toBe('97.1 % · target 98% · ● Amber')
  expect(faultsOf(first?.content)).toEqual([])
  const read = allRead([{ attachments: [{ contentType: first?.contentType ?? '', content: first?.content }] }])
  expect(read).toContain('From the record of South Derbyshire District Council')
  expect(read).toContain('97.1 %')
  expect(JSON.stringify(first?.content)).not.toContain('Action.')
})

test('before anything is typed it shows what missed its target in one’s own services, worst first', async () => {
  const { attachments = [] } = await searches(tom, null)
  expect(attachments.map(({ preview }) => preview.content.text.replace(/^.*● /, ''))).toEqual(['Red', 'Amber', 'Amber'])
})

test('words that fit nothing say so', async () => {
  expect(await searches(tom, 'potholes <b>filled</b>')).toEqual({
    type: 'message',
    text: 'No measure fits “potholes <b>filled</b>”. Try a word of its title, or a service.',
  })
})

test('someone who is not on the people list finds nothing', async () => {
  expect(await searches(world.stranger(), 'council tax')).toEqual({
    type: 'message',
    text: 'You are not on Outturn’s people list. Ask your performance team to add you.',
  })
})

test('the chat it was used in does not become the way to that person', async () => {
  await tom.says('help')
  const way = () =>
    world.database.store.read(async (tx) => {
      const people = await tx.people()
      return tx.conversationOf(people.find(({ name }) => name === 'Tom Bradbury')?.id ?? 0)
    })
  const before = await way()
  await searches(tom, 'council tax')
  expect(before).not.toBeNull()
  expect(await way()).toEqual(before)
})

test.each([
  ['no value', undefined],
  ['parameters that are no list', { parameters: 'council tax' }],
  ['a value that is no text', { parameters: [{ name: 'measure', value: { $gt: '' } }] }],
])('%s is answered, as if nothing were typed', async (_, value) => {
  const { status, body } = await tom.posts({ type: 'invoke', name: 'composeExtension/query', value })
  expect(status).toBe(200)
  expect((body as { composeExtension: Result }).composeExtension.type).toBe('result')
})
