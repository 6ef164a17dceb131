import { matchMeasures } from '../../../src/domain/matchMeasures'
import { figureFindings } from '../../../src/transfer/draft/findings/figureFindings'
import { demoPlan } from '../demo'
import { draftedPlan, toMatch } from './plans'

const drafted = draftedPlan('South Derbyshire 2019/20')

const VULNERABLE = 'Protect and help support the most vulnerable including those affected by financial challenges'
const HEALTH = 'Maintain financial health'

const MEASURES: readonly (readonly [theme: string, aim: string, title: string, target: string])[] = [
  ['People', VULNERABLE, 'Average time for processing new Benefit Claims', 'Less than 18 Days'],
  ['People', VULNERABLE, 'Average time for processing notifications of changes in circumstances', 'Less than 8 Days'],
  [
    'Outcomes',
    'Maintain a skilled workforce',
    'The average working days lost per employee due to sickness and ill health',
    'Less than 8 days per year',
  ],
  ['Outcomes', 'Maintain Customer Focus', 'Proportion of telephone calls answered within 20 seconds', 'At least 80%'],
  ['Outcomes', 'Maintain Customer Focus', 'Call abandonment rate', 'Lower than 8%'],
  [
    '',
    HEALTH,
    'Deliver a balanced budget in accordance with the statutory timetable',
    'Council has agreed to have a balanced budget for 2020/21 by the meeting on 26 th February 2020',
  ],
  [
    '',
    HEALTH,
    'Produce regular budget monitoring information',
    'Performance against budget reported to the Council on a quarterly basis',
  ],
  [
    '',
    HEALTH,
    'Through better procurement, generate budget savings directly or through supporting other services',
    'Total cashable savings exceed cost of the Service (£30,000)',
  ],
  ['', HEALTH, 'Collection of Council Tax', 'In-year Collection Rate of at least 98%'],
  ['', HEALTH, 'Collection of Business Rates', 'In-year Collection Rate of at least 98%'],
  [
    '',
    HEALTH,
    'Arrears for Council Tax, Business Rates and Housing Benefit Overpayments',
    'Reduction in the annual Provision for Bad Debts',
  ],
  [
    '',
    HEALTH,
    'Housing Benefit Subsidy Local Authority Error Rate is below target threshold set by the DWP',
    'Less than 0.48% of total expenditure attracting subsidy',
  ],
  ['', HEALTH, 'Identification of Fraud', 'Value of fraud identified meets budgeted service costs'],
  [
    '',
    HEALTH,
    'Lettings of Industrial and Commercial Properties',
    'Achieve 90% occupancy of all units and less than 10% of properties with rent arrears greater than 3 months',
  ],
  [
    '',
    'Good Governance',
    'Produce a draft set of Accounts and Financial Statements for Annual Audit and Inspection',
    '31st May 2019',
  ],
  [
    '',
    'Good Governance',
    'Completion of Approved Internal Audit Plan and outcomes reported to the Audit Sub-Committee',
    'At least 90% completed',
  ],
  ['', 'Customer Focus', 'Minimise downtime of IT', 'Downtime is less than 1% over the year'],
  [
    '',
    'Customer Focus',
    'Prompt payment of invoices for goods and services',
    '97% of undisputed invoices paid within 30-days and within 10-days for local suppliers',
  ],
  [
    '',
    'Customer Focus',
    'Freedom of Information requests answered within the statutory time limit',
    '98% of requests satisfactorily answered with 20-days',
  ],
]

describe('the plan of 2019/20', () => {
  it('has 19 measures, each under its theme and aim, with its target to the letter', async () => {
    const { measures, years } = await drafted
    expect(
      measures.map(({ measure, targets }) => [
        measure.thread.priority,
        measure.thread.keyAim,
        measure.title,
        ...targets.map(({ written }) => written),
      ]),
    ).toEqual(MEASURES)
    expect(years).toEqual({ targets: [2019], outturns: [] })
  })

  it('has a total of its staff that is not their sum, and names no service areas', async () => {
    expect((await drafted).findings.map(({ says }) => says)).toEqual([
      "The total '87' is not the sum of the 7 figures above it, which is 99.",
      'Nothing in the document says which service area 19 of the measures belong to.',
    ])
  })

  it('and 2021/22 have measures in common under other titles, and one that was counted otherwise', async () => {
    const held = demoPlan.measures.map(({ measure }) => measure)
    const matches = [...matchMeasures(toMatch(await drafted), held)]
    const asked = matches.flatMap(([, match]) => (match.kind === 'near' ? [match.held.code] : []))
    expect(asked).toEqual(['SD-006', 'SD-007', 'SD-039', 'SD-008', 'SD-023', 'SD-010'])
  })

  it('sets an error rate ten times lower than the next plan does', async () => {
    const { measures } = await drafted
    const next = demoPlan.measures.find(({ measure }) => measure.code === 'SD-010')
    const error = measures.find(({ measure }) => measure.title.includes('Error Rate'))
    if (!next || !error) throw new Error('the error rates are gone')
    const findings = figureFindings({ ...error, targets: [...error.targets, ...next.targets] })
    expect(findings.map(({ says }) => says)).toEqual([expect.stringContaining('stand ten times apart')])
  })
})
