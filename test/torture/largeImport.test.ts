import Papa from 'papaparse'
import { takeFile } from '../../src/operations/imports/fromCommandLine'
import { cancelImport, openDraft, takeDocument } from '../../src/operations/imports/ownDraft'
import { answerPlan, previewPlan, readPlanDraft } from '../../src/operations/imports/plan'
import { confirmPlan } from '../../src/operations/imports/confirmPlan'
import { adoptPlan } from '../../src/operations/adoptPlan'
import type { Deps } from '../../src/operations/ports'
import { readDocument } from '../../src/transfer/documents/readDocument'
import { demoCouncil } from '../builders/demoCouncil'
import { onPostgres } from '../support/databases'
import { demoPeople } from '../transfer/demo'

const CLOCK = { today: () => '2021-07-05', instant: () => '2021-07-05T09:00:00.000Z' }
const MEASURES = 5_000

/** As councils write them: no codes, and every measure with something to be assumed. */
const planOf = (target: (n: number) => string): Buffer =>
  Buffer.from(
    Papa.unparse([
      ['Key Aim', 'Outcome', 'Service Area', 'Service Measure', '20-21 Target', '20-21 Outturn', '21-22 Target'],
      ...Array.from({ length: MEASURES }, (_, n) => [
        'P1. Aim',
        'P1.1 Outcome',
        `Service ${n % 40}`,
        `Share of things of kind ${n} that were done in time`,
        '80%',
        `${n % 100}%`,
        target(n),
      ]),
    ]),
  )

/** No step may keep Teams waiting, which gives an invoke ten seconds. Counted in time on the processor. */
const MOST_MS = 8_000

onPostgres((open) => {
  test('a plan of five thousand measures is drafted, looked at, answered, kept, and imported again', async () => {
    const deps: Deps = { store: (await open()).store, clock: CLOCK, council: demoCouncil }
    await adoptPlan(deps, { people: demoPeople.people, measures: [], source: 'the people' })
    const by = (await deps.store.read((tx) => tx.people())).find(({ roles }) => roles.includes('performance team'))
    if (!by) throw new Error('nobody imports')
    const importing = { by, door: 'import' } as const
    const took: Record<string, number> = {}
    const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
      const began = process.cpuUsage()
      const done = await work()
      took[step] = Math.round(process.cpuUsage(began).user / 1000)
      return done
    }
    const preview = async () => {
      const draft = await deps.store.read((tx) => openDraft(tx, by))
      if (!draft) throw new Error('no draft is open')
      return deps.store.read((tx) => previewPlan(deps, tx, draft, by))
    }
    const dropped = (name: string, bytes: Buffer) =>
      timed(`drop ${name}`, async () => {
        const contents = await readDocument(name, bytes)
        if (contents.kind === 'refused') throw new Error(contents.says)
        const draft = await readPlanDraft(deps, name, contents)
        await takeDocument(deps, importing, { name, bytes, contents: { kind: 'plan', draft } })
      })

    await dropped(
      'first.csv',
      planOf(() => '80%'),
    )
    const first = await timed('look', preview)
    expect(first.measures).toHaveLength(MEASURES)
    const [question] = first.questions
    if (!question) throw new Error('nothing was asked')
    await timed('answer', () =>
      answerPlan(deps, importing, {
        draft: first.draft.id,
        answers: [{ asked: question.id, answer: 'none', how: 'chosen' }],
      }),
    )
    await timed('keep', () => confirmPlan(deps, importing, { draft: first.draft.id, seen: null, reason: '' }))
    expect(await deps.store.read((tx) => tx.measures())).toHaveLength(MEASURES)

    await dropped(
      'second.csv',
      planOf((n) => (n % 2 === 0 ? '80%' : '85%')),
    )
    const second = await timed('look again', preview)
    expect(second.measures.filter(({ targets }) => targets.length > 0)).toHaveLength(MEASURES / 2)
    expect(second.gone).toEqual([])
    await timed('keep again', () => confirmPlan(deps, importing, { draft: second.draft.id, seen: null, reason: '' }))
    await timed('on the command line', () =>
      takeFile(
        deps,
        { name: 'third.csv', bytes: planOf(() => '90%') },
        { keep: false, unsureToo: false, near: null, gone: false, reason: '' },
      ),
    )
    await expect(cancelImport(deps, importing)).rejects.toThrow('You have no import open')
    expect(Object.entries(took).filter(([, ms]) => ms > MOST_MS)).toEqual([])
  }, 240_000)
})
