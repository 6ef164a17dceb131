import { runAct } from '../../src/cli/run'
import type { Deps } from '../../src/operations/ports'
import { importFile } from '../../src/cli/importFile'
import { askedOf } from '../../src/cli/asking'
import { adoptPlan } from '../../src/operations/adoptPlan'
import { demoCouncil } from '../builders/demoCouncil'
import { onPostgres } from '../support/databases'
import { demoFile, demoPeople } from '../transfer/demo'
import { asDocx, table, words } from '../transfer/documents/files'

const CLOCK = { today: () => '2021-07-05', instant: () => '2021-07-05T09:00:00.000Z' }
const HEADINGS = ['Service Measure', '20-21 Target', '20-21 Outturn', '21-22 Target']
const plan = (...rows: readonly (readonly string[])[]) =>
  asDocx([words('Ferries performance'), table(HEADINGS, ...rows)])

onPostgres((open) => {
  let deps: Deps
  beforeAll(async () => {
    deps = { store: (await open()).store, clock: CLOCK, council: demoCouncil }
    await adoptPlan(deps, { people: demoPeople.people, measures: [], source: 'the people' })
  })

  const run = async (name: string, file: Uint8Array, ...options: string[]) => {
    const { done, lines } = await runAct(deps, 'import', { words: [`plans/${name}`, ...options], file })
    return { done, said: lines.join('\n') }
  }
  const held = () => deps.store.read((tx) => tx.measures())
  const demo = Buffer.from(demoFile('plan.csv'))

  test('a plan is shown and nothing is kept', async () => {
    const { done, said } = await run('plan.csv', demo)
    expect([done, await held()]).toEqual([true, []])
    expect(said).toMatch(/^49 measures read from plan\.csv\./)
    expect(said).toContain('Customer Services: 19')
    expect(said).toMatch(/Telephone enquiries|Number of telephone/i)
    expect(said).toMatch(/Which way is better\? unsure: |Which way is better\? nothing proposed\./)
    expect(said).toMatch(/Nothing was kept\. Add --confirm to keep it\.$/)
  })

  test('with --confirm it is kept, with what can be relied on; what is unsure stays open', async () => {
    const { done, said } = await run('plan.csv', demo, '--confirm')
    expect([done, said.split('\n').at(-1)]).toEqual([true, '✓ Kept, all of it.'])
    const measures = await held()
    expect(measures).toHaveLength(49)
    const polarity = (code: string) => measures.find((one) => one.code === code)?.polarity
    expect(polarity('SD-015')?.confirmed).toMatchObject({ by: 'The command line', on: '2021-07-05' })
    expect(polarity('SD-019')?.confirmed ?? null).toBeNull()
    const entries = await deps.store.read((tx) => tx.record({}))
    expect(entries.at(-1)).toMatchObject({ act: 'plan imported', actorId: null, door: 'command line' })
    expect((await deps.store.read((tx) => tx.checkRecord())).faults).toEqual([])
  })

  test('titles that are nearly the same are refused until it is said what they are', async () => {
    await run('one.docx', plan(['Collection of harbour dues', '95%', '96.5%', '95%']), '--confirm', '--reason=First')
    const next = plan(['Harbour dues (collection rate).', '95%', '96.5%', '97%'])
    const refused = await run('two.docx', next, '--confirm')
    expect(refused.done).toBe(false)
    expect(refused.said).toMatch(/nearly “Collection of harbour dues”[^]*Add --near-same/)
    const kept = await run('two.docx', next, '--confirm', '--near-same', '--gone', '--reason=Agreed by Cabinet')
    expect([kept.done, kept.said.includes('target 2021/22: 95% → 97%')]).toEqual([true, true])
    const live = (await held()).filter(({ life }) => life.kind === 'live')
    expect(live.map(({ title }) => title)).toEqual(['Harbour dues (collection rate).'])
  })

  test('a people list goes the same way', async () => {
    const { said } = await run('people.csv', Buffer.from(demoFile('people.csv')), '--confirm')
    expect(said).toMatch(/^22 people read from people\.csv\.[^]*✓ Kept/)
    const nobody = await run('people.csv', Buffer.from('name,email,role\nAda,ada@x.example,reader'), '--confirm')
    expect([nobody.done, (await deps.store.read((tx) => tx.people())).length]).toEqual([false, 22])
  })

  test.each(['--keep', '--reason', '-confirm'])('%s is not understood, and nothing is done', (option) => {
    const asked = askedOf(importFile, ['env/demo/plan.csv', option], process.cwd())
    expect(asked).toMatchObject({ done: false, lines: [expect.stringContaining('npm run import -- FILE')] })
  })

  test('what is no plan is refused', async () => {
    expect(await run('letter.txt', Buffer.from('Dear Imogen'))).toEqual({
      done: false,
      said: 'There is no plan and no people list in letter.txt.',
    })
  })
})
