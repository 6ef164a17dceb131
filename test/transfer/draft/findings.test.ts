import { year } from '../../../src/domain/period'
import { heldFindings } from '../../../src/transfer/imports/heldFindings'
import type { HeldPlan } from '../../../src/transfer/imports/heldPlan'
import { sayFinding } from '../../../src/transfer/draft/draftFinding'
import type { Piece } from '../documents/files'
import { asXlsx, table, words, workbook } from '../documents/files'
import { draftFrom, draftOf, planOf } from './drafts'

const said = async (pieces: readonly Piece[]): Promise<readonly string[]> =>
  (await draftOf(pieces)).findings.map(({ says }) => says)

describe('what a person should look at in a plan', () => {
  it.each([
    [
      ['Lanterns lit', '0.48%', '0.5%', '5%'],
      "'Lanterns lit': the 2030/31 target '0.48%' and the 2031/32 target '5%' stand ten times apart, or more.",
    ],
    [
      ['Lanterns lit', '0.97', '97', '0.97'],
      "'Lanterns lit': the 2030/31 target '0.97' and the 2030/31 outturn '97' stand ten times apart, or more.",
    ],
    [
      ['Lanterns lit', '50 days', '4%', '50 days'],
      "'Lanterns lit': the 2030/31 target '50 days' and the 2030/31 outturn '4%' are in different units.",
    ],
    [
      ['Lanterns lit', '50 days', '52 days', '8%'],
      "'Lanterns lit': the 2030/31 target '50 days' and the 2031/32 target '8%' are in different units.",
    ],
    [['Lanterns lit', '50', '31st May 2030', '50'], "'Lanterns lit' has a date where its other figures are numbers."],
  ])('%j', async (row, says) => {
    expect(await said(planOf(row))).toContain(says)
  })

  it.each([
    [['Lanterns lit', '4', '3 of 4 lit', '4']],
    [['Lanterns lit', '0', '12', '0']],
    [['Lanterns lit', '5% reduction on 2028/29', '62%', '8% reduction on 2028/29']],
    [['Wait for a lantern', '4 min 30 sec', '270 seconds', '4 minutes']],
    [['Write a lantern plan', '31st May 2030', 'Complete', '']],
  ])('nothing about %j', async (row) => {
    expect(await said(planOf(row))).toEqual([])
  })

  it('a total that is not the sum of the rows above it, in any of its tables', async () => {
    const staff = [words('Staff'), table(['Service', 'Posts'], ['Docks', '39'], ['Parks', '17'], ['Total', '87'])]
    const right = [words('Costs'), table(['Service', '£'], ['Docks', '£1,039'], ['Parks', '17'], ['Total', '1,056'])]
    const draft = await draftOf([...planOf(['Lanterns lit', '4', '4', '4']), ...staff, ...right])
    expect(draft.findings.map((finding) => sayFinding('plan.docx', finding))).toEqual([
      "plan.docx, line 11, cell 2: The total '87' is not the sum of the 2 figures above it, which is 56.",
    ])
  })

  it('one measure under two titles in two services, by its figure', async () => {
    const area = (name: string, title: string, outturn: string) => [
      words(`${name} performance`),
      table(['Measure', '30-31 Target', '30-31 Outturn'], [title, 'Upward trend', outturn]),
    ]
    const hits = [
      ...area('Docks', 'Number of lantern hits.', '1,723,180'),
      ...area('Parks', 'Increase % number of our lantern hits.', '1,723,180'),
      ...area('Canals', 'Lantern hits by boats', '1,904'),
    ]
    expect(await said(hits)).toEqual([
      "'Increase % number of our lantern hits.' has the same figure as 'Number of lantern hits.' under 'Docks', at line 4, cell 1. Are they one measure, listed twice?",
    ])
  })

  it('one title under two services', async () => {
    const area = (name: string) => [words(`${name} performance`), table(['Measure', '30-31 Target'], ['Calls', '90%'])]
    expect(await said([...area('Docks'), ...area('Parks')])).toEqual([
      "'Calls' stands under 'Docks' too, at line 4, cell 1. Is it one measure?",
    ])
  })

  it('a date that a spreadsheet made of a figure', async () => {
    const cells = ['Measure', '30-31 Target'].map((text, at) => inline(`${'AB'[at] ?? ''}2`, text)).join('')
    const dated = `<row r="1">${inline('A1', 'Docks performance')}</row><row r="2">${cells}</row><row r="3">${inline('A3', 'Ropes')}<c r="B3" s="1"><v>44000</v></c></row>`
    const styles = {
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    }
    const draft = await draftFrom(workbook(dated, styles), 'plan.xlsx')
    expect(draft.findings.map((finding) => sayFinding('plan.xlsx', finding))).toContainEqual(
      expect.stringMatching(
        /^plan\.xlsx, sheet 'Sheet1', cell B3, under '30-31 Target': '.+' is a date in the spreadsheet/,
      ),
    )
  })

  it('measures that no heading places, and figures of no year', async () => {
    const draft = await draftFrom(asXlsx([table(['Measure', 'Target'], ['Ropes', '4'], ['Nets', '5'])]), 'plan.xlsx')
    expect(draft.findings.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        "Nothing says which year '4' is for, so it was not taken as a figure.",
        'Nothing in the document says which service area 2 of the measures belong to.',
      ]),
    )
  })
})

test('a target ten times that of the plan that is held, in the year before', async () => {
  const [drafted] = (await draftOf(planOf(['Lantern error rate.', '', '4.95%', '4.9%']))).measures
  const [before] = (await draftOf(planOf(['Lantern error rate', '0.48%', '', '']))).measures
  const target = before?.targets[0]
  if (!drafted || !target) throw new Error('nothing was drafted')
  const held: HeldPlan = {
    measures: [],
    periods: [],
    today: '2031-06-28',
    yearOf: (code, startYear) =>
      startYear === 2029
        ? {
            measure: { ...drafted.measure, code },
            target: { ...target, startYear },
            outturn: null,
            returned: null,
            period: year(startYear),
          }
        : null,
  }
  expect(heldFindings(drafted, 'AB-001', held).map(({ says }) => says)).toEqual([
    "'Lantern error rate.': the 2029/30 target '0.48%' and the 2031/32 target '4.9%' stand ten times apart, or more.",
  ])
})

const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
