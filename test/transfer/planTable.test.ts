import fc from 'fast-check'
import Papa from 'papaparse'
import type { Measure } from '../../src/domain/measure'
import { UNITS } from '../../src/domain/unit'
import { codedPlanIn } from '../../src/transfer/codedPlan'
import { readDocument } from '../../src/transfer/documents/readDocument'
import { csvFile } from '../../src/transfer/files/csv'
import type { OutgoingFile } from '../../src/transfer/files/outgoingFile'
import { xlsxFile } from '../../src/transfer/files/xlsx'
import type { PlannedMeasure } from '../../src/transfer/plannedMeasure'
import { planTable } from '../../src/transfer/planTable'
import { readPlan, readPlanTable } from '../../src/transfer/readPlan'
import { demoPlan } from './demo'
import { csvOf, xmlOf } from './files/outgoing'

/** A plan's measures out of a file, as import reads them. */
async function readBack({ name, bytes }: OutgoingFile): Promise<readonly PlannedMeasure[]> {
  const read = await readDocument(name, bytes)
  const table = read.kind === 'read' ? codedPlanIn(read) : null
  if (table === null) throw new Error('not a plan')
  const { measures, findings } = readPlanTable(table)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return measures
}

async function expectUnchanged(planned: readonly PlannedMeasure[]): Promise<void> {
  const table = planTable(planned, 'Plan')
  const csv = csvFile(table)
  expect(readPlan(csvOf(csv)).measures).toEqual(planned)
  expect(await readBack(csv)).toEqual(planned)
  expect(await readBack(await xlsxFile(table))).toEqual(planned)
}

describe('the demo’s plan, written and read again', () => {
  it('is the very same, in either format', () => expectUnchanged(demoPlan.measures))

  it('holds nothing that runs', async () => {
    const table = planTable(demoPlan.measures, 'Plan')
    expect(xmlOf(await xlsxFile(table))).not.toMatch(/<f[ >/]/)
    const { data } = Papa.parse<string[]>(csvOf(csvFile(table)).slice(1))
    expect(data.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-\d/.test(cell))).toEqual([])
  })
})

/** A demo measure with something else about it. */
const changed = (over: Partial<Measure>, at = 0): readonly PlannedMeasure[] =>
  demoPlan.measures
    .slice(0, 4)
    .map((one, index) => (index === at ? { ...one, measure: { ...one.measure, ...over } } : one))

describe('what people settled', () => {
  const known = (confirmed: { by: string; on: string } | null) =>
    ({ is: 'lower', confirmed, evidence: 'Somebody said.' }) as const

  it.each([
    ['a polarity that somebody else confirmed', { polarity: known({ by: 'Ruth (Head) on leave', on: '2021-09-01' }) }],
    ['a polarity that is only proposed', { polarity: known(null) }],
    ['a tolerance in points', { tolerance: { kind: 'points', points: '2' } }],
    ['a tolerance in its own units', { tolerance: { kind: 'own units', amount: '3.5' } }],
    ['a tolerance as a share', { tolerance: { kind: 'share of target', percent: '5' } }],
    ['a suspended measure', { life: { kind: 'suspended', because: 'The system is being replaced.' } }],
    ['a title that would run', { title: '=HYPERLINK("https://evil.example")  ' }],
    ['a title that turns round', { title: '97\u202E4.2 <p>and</p> &amp; more' }],
  ] as const)('%s is told apart again', async (_, over) => expectUnchanged(changed(over)))

  it('a condition that is met stays met', async () => {
    const [conditional] = demoPlan.measures.filter(({ targets }) => targets.some(({ condition }) => condition))
    if (!conditional) throw new Error('no target of the demo has a condition')
    const met = conditional.targets.map((target) => ({
      ...target,
      condition: target.condition && { ...target.condition, met: true },
    }))
    await expectUnchanged([{ ...conditional, measure: { ...conditional.measure, position: 1 }, targets: met }])
  })
})

const TARGETS = ['80%', '<5%', '>£9263.11', 'By working day 6', '31st May 2019', 'Expected summer 2021', 'Upward trend', '7% reduction on grey miles 2018/19', '70,000 (if CRM implemented)', '10,000 (in line with pre-COVID figures)', 'No target**', 'No target (until new CRM in place)', 'N/A due to COVID', '', '-5', '=1+1', 'between 5% and 10%', '2.4%<', '£1.2m', '4 min 30 sec', 'top quartile', '50%†'] // prettier-ignore
const OUTTURNS = ['50%**', '51%*', '3 of 4 delivered', '*1,723,180', 'Working Day12', '0', 'Complete', 'New measure for 2021-22.', '36%* of staff … Whilst 20% envisage', '29.4 provisional', '-0.5', ''] // prettier-ignore
const READINGS = ['', '', '36 %', '3 of 4', 'working day 12', '7 % reduction on 2018/19 in total', '19.74 days', '£5154.25', '36 % (proposed)', '5 (confirmed by Ann on 2021-07-01)'] // prettier-ignore

/** What an officer may type into a plan's cells, odd things among them. */
const words = fc.array(fc.constantFrom('Invoices', '“paid”', '=SUM(A1)', '+44', '@home', '-', 'a;b', 'c,d', '\n', ' ', '\u00a0', '<b>', '&lt;', '_x000D_', '🙂', '\u202E', "'"), { maxLength: 5 }) // prettier-ignore
const said = words.map((parts) => `x${parts.join('')}`)
const footnote = fc.constantFrom('', '* A note. ¶ Its second paragraph.', '** One.\n* Two, with ↵ a line.', 'No marker')
const row = fc.record({
  directorate: fc.constant('Resources'),
  'service area': fc.constantFrom('Finance', 'Customer Services'),
  priority: said,
  'key aim': said,
  outcome: said,
  title: said,
  unit: fc.constantFrom(...UNITS),
  decimals: fc.constantFrom('0', '2'),
  polarity: fc.constantFrom('', 'higher', 'lower (proposed)', 'none', 'within range (confirmed by Jo on 2021-05-01)'),
  'polarity evidence': fc.constant('Evidence.'),
  basis: fc.constantFrom('quarter', 'snapshot (proposed)', 'year to date', 'annual'),
  'basis evidence': said,
  frequency: fc.constantFrom('quarterly', 'annual'),
  tolerance: fc.constantFrom('', 'none', '5 % of target', '2 points', '0.5'),
  '2020/21 target': fc.constantFrom(...TARGETS),
  '2020/21 target footnotes': footnote,
  '2020/21 outturn': fc.constantFrom(...OUTTURNS),
  '2020/21 outturn footnotes': footnote,
  '2020/21 outturn reading': fc.constantFrom(...READINGS),
  '2020/21 outturn reading evidence': fc.constant('Because.'),
  '2020/21 outturn covers': fc.constantFrom('', '2020-04-01 to 2020-12-31'),
  '2020/21 outturn provisional': fc.constantFrom('', 'nine months'),
  '2021/22 target': fc.constantFrom(...TARGETS),
  '2021/22 target reading': fc.constantFrom(...READINGS),
  '2021/22 target reading evidence': fc.constant('Because.'),
  '2021/22 target condition met': fc.constantFrom('', 'yes'),
})
const confirmation = fc.constantFrom(['', ''] as const, ['Imogen Castle', '2021-06-28'] as const)

test('any plan that can be read is read the same once it was written, in either format', async () => {
  const rows = fc.array(fc.tuple(row, confirmation), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const csv = Papa.unparse(
        given.map(([cells, [by, on]], index) => ({
          code: `XX-${index}`,
          'short name': `Measure ${index}`,
          ...cells,
          'confirmed by': by,
          'confirmed on': on,
        })),
      )
      const read = readPlan(csv).measures
      fc.pre(read.length > 0)
      const planned = read.map((one, index) => ({ ...one, measure: { ...one.measure, position: index + 1 } }))
      await expectUnchanged(planned)
    }),
    { numRuns: 40 },
  )
})
