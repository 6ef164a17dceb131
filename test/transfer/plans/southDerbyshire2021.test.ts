import Papa from 'papaparse'
import { matchMeasures } from '../../../src/domain/matchMeasures'
import type { Assumption } from '../../../src/transfer/draft/assumption'
import { proposedAnswers } from '../../../src/transfer/draft/answer'
import type { Answer } from '../../../src/transfer/draft/answer'
import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import type { DraftMeasure, PlanDraft } from '../../../src/transfer/draft/planDraft'
import type { PlannedMeasure } from '../../../src/transfer/plannedMeasure'
import { RAG } from '../../domain/figureBuilders'
import { demoFile, demoPlan } from '../demo'
import { knownFrom } from '../draft/held'
import { draftedPlan, measureCalled, ratingOf, toMatch } from './plans'

const drafted = draftedPlan('South Derbyshire 2021/22')

/** What the plan says of a measure, to the letter. */
const wordsOf = ({ measure, targets, outturns }: Pick<DraftMeasure, 'targets' | 'outturns'> & { measure: Words }) => ({
  title: measure.title,
  serviceArea: measure.serviceArea,
  thread: measure.thread,
  targets: targets.map(({ startYear, written, footnotes, condition, rationale }) => ({
    startYear,
    written,
    footnotes,
    condition,
    rationale,
  })),
  outturns: outturns.map(({ period, outturn }) => ({ period, written: outturn.written, footnotes: outturn.footnotes })),
})
type Words = Pick<PlannedMeasure['measure'], 'title' | 'serviceArea' | 'thread'>

describe('the plan of 2021/22', () => {
  it('has 49 measures, each with its place, its columns and its footnotes to the letter', async () => {
    expect((await drafted).measures.map(wordsOf)).toEqual(demoPlan.measures.map(wordsOf))
    expect((await drafted).measures).toHaveLength(49)
  })

  it('asks a person to look at what is odd in it, and at nothing else', async () => {
    expect((await drafted).findings.map(({ says }) => says.replace(/ of the note .*/, ''))).toEqual([
      expect.stringContaining(
        "stands in the key aims' column. Its key aim is read as 'P3. Deliver Excellent Services'.",
      ),
      expect.stringContaining(
        "stands in the key aims' column. Its key aim is read as 'P3. Deliver Excellent Services'.",
      ),
      "No figure in the table above carries the marker '**'",
      "'Increase % number of SDDC website hits.' has the same figure as 'Number of website hits.' under 'Customer Services', at line 129, cell 3. Are they one measure, listed twice?",
    ])
  })

  it('is the same plan that is held, measure for measure, though it has no codes', async () => {
    const held = demoPlan.measures.map(({ measure }) => measure)
    const matches = [...matchMeasures(toMatch(await drafted), held).values()]
    expect(matches.map((match) => [match.kind, match.kind !== 'new' && match.held.code])).toEqual(
      held.map(({ code }) => ['same', code]),
    )
  })
})

/** The officer's answers stand in the demonstration's plan: the same questions are answered from it. */
const rows = Papa.parse<Record<string, string>>(demoFile('plan.csv'), { header: true }).data

function officersAnswer(assumption: Assumption, index: number): readonly Answer[] {
  const { measure } = demoPlan.measures[index] ?? {}
  if (!measure) throw new Error(`the demonstration has no measure ${index + 1}`)
  const { key, kind, about } = assumption
  const choice = (id: string | undefined) => (id === undefined ? [] : [{ assumption: key, choice: id }])
  if (kind === 'polarity' || kind === 'basis' || kind === 'growth')
    return choice(measure[kind]?.confirmed ? measure[kind].is : undefined)
  if (kind === 'unit' || kind === 'frequency') return choice(measure[kind])
  if (kind === 'life') return choice(measure.life.kind)
  if (kind !== 'reading' || about === null) return []
  const typed = rows[index]?.[`${about.startYear}/${about.startYear - 1999} ${about.of} reading`] ?? ''
  return typed === '' ? [] : [{ assumption: key, typed }]
}

const answered = (draft: PlanDraft): PlanDraft =>
  confirmAssumptions(
    draft,
    draft.measures.flatMap(({ assumptions }, index) =>
      assumptions.flatMap((assumption) => officersAnswer(assumption, index)),
    ),
    'Imogen Castle',
    '2021-06-28',
  )

/** "red 37.5 provisional", or why there is no rating. */
function verdict(measure: DraftMeasure): string {
  const rating = ratingOf(measure, 2020, RAG)
  const mark = rating.provisional ? ', provisional' : ''
  if (rating.kind === 'not rated') return `not rated: ${rating.why.kind}${mark}`
  return `${rating.met ? 'met' : 'missed'}, ${rating.rating}${mark}`
}

const asDraft = ({ measure, targets, outturns }: PlannedMeasure): DraftMeasure => ({
  key: measure.code,
  measure,
  targets,
  outturns,
  source: { table: 0, place: { kind: 'row', row: 1, cell: null } },
  columns: [],
  assumptions: [],
})

describe('rated from the document, as a careful officer would', () => {
  it('every measure is met, missed or not rated as it is in the plan that the officer confirmed', async () => {
    const verdicts = answered(await drafted).measures.map((one) => [one.measure.title, verdict(one)])
    expect(verdicts).toEqual(demoPlan.measures.map((planned) => [planned.measure.title, verdict(asDraft(planned))]))
  })

  it.each([
    ['Reduction in the quantity of fleet diesel used compared to 2018/19 baseline.', 'missed, red'],
    ['Deliver more digital training sessions for staff to attend', 'missed, red'],
    ['Reduced % of staff days lost due to staff sickness absence.', 'missed, red'],
    ['Average time to process changes in circumstances.', 'met, green'],
    ['Monthly monitoring meetings with all management to be completed.', 'met, green'],
    ['Percentage of employees to complete GDPR and Cyber Security training', 'missed, red, provisional'],
    ['Number of website hits.', 'not rated: trend with nothing before it, provisional'],
    ['Number of customers with an online account.', 'not rated: target deferred'],
  ])('%s: %s', async (title, expected) => {
    expect(verdict(measureCalled(answered(await drafted), title))).toBe(expected)
  })

  it('a zero is a figure, and no gap', async () => {
    const { outturns } = measureCalled(await drafted, 'Number of customers with an online account.')
    expect(outturns[0]?.outturn).toMatchObject({ written: '0', reading: { kind: 'number', value: '0' } })
  })

  it('the proposals alone never rate a measure otherwise than the officer', async () => {
    const draft = await drafted
    const proposed = confirmAssumptions(draft, proposedAnswers(draft), 'Imogen Castle', '2021-06-28')
    const officers = answered(draft).measures
    const rated = proposed.measures.flatMap((one, index) => {
      const [mine, theirs] = [verdict(one), verdict(officers[index] ?? one)]
      return mine.startsWith('not rated') ? [] : [[one.measure.title, mine, theirs]]
    })
    expect(rated.length).toBeGreaterThan(15)
    expect(rated.filter(([, mine, theirs]) => mine !== theirs)).toEqual([])
  })

  it('nothing is rated before anything is confirmed but what needs no confirming', async () => {
    const rated = (await drafted).measures.filter((one) => !verdict(one).startsWith('not rated'))
    expect(rated.filter(({ measure }) => measure.polarity?.confirmed)).toEqual([])
  })
})

test('the plan of 2019/20 tells which way is better where the words of 2021/22 do not', async () => {
  const known = knownFrom(await draftedPlan('South Derbyshire 2019/20'))
  const plan = await draftedPlan('South Derbyshire 2021/22', known)
  const evidence = measureCalled(plan, 'Average time to process new Benefit claims.').measure.polarity?.evidence
  expect(evidence).toContain(
    `The 2019/20 plan writes the target of 'Average time for processing new Benefit Claims' "Less than 18 Days".`,
  )
})
