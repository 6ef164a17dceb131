import { strToU8 } from 'fflate'
import Papa from 'papaparse'
import { assumptionsOf } from '../../../src/transfer/draft/planDraft'
import { csvFile } from '../../../src/transfer/files/csv'
import { xlsxFile } from '../../../src/transfer/files/xlsx'
import { planTable } from '../../../src/transfer/planTable'
import { demoFile, demoPlan } from '../demo'
import { asXlsx, table } from '../documents/files'
import { TRAPS } from '../tables/plans'
import { draftFrom, draftOf } from './drafts'

const csv = demoFile('plan.csv')
const cells = Papa.parse<string[]>(csv.trim()).data

describe('a plan in the form that Outturn exports', () => {
  test.each([
    ['CSV', 'plan.csv', strToU8(csv)],
    ['XLSX', 'plan.xlsx', asXlsx([table(...cells)])],
  ])('is drafted from %s as it reads', async (_format, name, bytes) => {
    const draft = await draftFrom(bytes, name)
    const measures = draft.measures.map(({ measure, targets, outturns }) => ({ measure, targets, outturns }))
    expect(measures).toEqual(demoPlan.measures)
    expect(draft.years).toEqual({ targets: [2020, 2021], outturns: [2020] })
    expect(draft.findings.map(({ says }) => says)).toEqual(demoPlan.findings.map(({ says }) => says))
  })

  test.each([
    ['CSV', csvFile(planTable(demoPlan.measures, 'Plan'))],
    ['XLSX', null],
  ])('is drafted as it was from the %s that is exported', async (_format, exported) => {
    const { name, bytes } = exported ?? (await xlsxFile(planTable(demoPlan.measures, 'Plan')))
    const draft = await draftFrom(bytes, name)
    expect(draft.measures.map(({ measure, targets, outturns }) => ({ measure, targets, outturns }))).toEqual(
      demoPlan.measures,
    )
  })

  it('leaves to be confirmed what its own cells call proposed or do not say, and nothing else', async () => {
    const draft = await draftFrom(strToU8(csv), 'plan.csv')
    expect(assumptionsOf(draft).map(({ key, confidence }) => [key, confidence])).toEqual([
      ['SD-015: polarity', 'fair'],
      ['SD-019: polarity', 'unsure'],
      ['SD-020: polarity', 'unsure'],
      ['SD-032: polarity', 'fair'],
      ['SD-033: polarity', 'fair'],
      ['SD-034: polarity', 'fair'],
      ['SD-046: reading of 2021/22 target', 'unsure'],
    ])
  })

  it('says where a finding stands and whom it is about', async () => {
    const draft = await draftFrom(asXlsx([table(...cells)]), 'plan.xlsx')
    expect(draft.findings[0]).toMatchObject({
      measure: 'SD-010',
      place: { kind: 'sheet', sheet: 'Sheet1', row: 11 },
    })
  })

  it('reads back the cells that were kept from running as formulas', async () => {
    const guarded = cells.map((row, at) => row.map((cell, column) => (at === 1 && column === 6 ? "'=Tickets" : cell)))
    const draft = await draftFrom(strToU8(Papa.unparse(guarded)), 'plan.csv')
    expect(draft.measures[0]?.measure.title).toBe('=Tickets')
  })
})

describe('any other plan', () => {
  it('gives every measure with its figures, where it stands, and no code', async () => {
    const draft = await draftOf(TRAPS)
    const [first] = draft.measures
    expect(draft.measures).toHaveLength(8)
    expect(first).toMatchObject({
      key: 'line 16',
      measure: {
        code: null,
        title: 'Crossings that left on time',
        serviceArea: 'Ferries',
        directorate: 'Everything',
        thread: { priority: 'Our Rivers', keyAim: 'R1. Cross in time' },
        unit: 'percent',
      },
      targets: [
        { startYear: 2030, written: '80%', reading: { kind: 'number', value: '80' } },
        { startYear: 2031, written: '80%' },
      ],
      outturns: [{ period: { kind: 'year', startYear: 2030 }, outturn: { written: '50%**' } }],
      source: { table: 0, place: { kind: 'line', line: 16 } },
    })
    expect(first?.outturns[0]?.outturn.footnotes).toEqual([
      { marker: '**', paragraphs: ['The river froze.', 'It froze twice.'] },
    ])
  })

  it('names every measure apart, and every finding with its measure', async () => {
    const draft = await draftOf(TRAPS)
    const keys = draft.measures.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(draft.measures.map(({ measure }) => measure.shortName.toLowerCase())).size).toBe(keys.length)
    const named = draft.findings.flatMap(({ measure }) => measure ?? [])
    expect(named.length).toBeGreaterThan(0)
    expect(keys).toEqual(expect.arrayContaining(named))
  })

  it('is plain data: what is kept as JSON comes back the same', async () => {
    const draft = await draftOf(TRAPS)
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
  })
})
