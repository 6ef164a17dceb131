import Papa from 'papaparse'
import { readPlan } from '../../src/transfer/readPlan'

const ROW = {
  code: 'XX-001',
  directorate: 'Resources',
  'service area': 'Finance',
  priority: 'Our People',
  'key aim': 'P3. Excellent services',
  outcome: 'P3.1 Consistency',
  title: 'Invoices paid on time.',
  'short name': 'Invoices paid on time',
  unit: 'percent',
  decimals: '1',
  frequency: 'quarterly',
  '2020/21 target': '95%',
  '2020/21 outturn': '94%',
}

/** A plan of right rows, each with what the test changes in it; columns that the row lacks are added. */
const plan = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  Papa.unparse(
    rows.map((row) => ({ ...ROW, ...row })),
    { columns: [...new Set([ROW, ...rows].flatMap((row) => Object.keys(row)))] },
  )

const says = (csv: string) => readPlan(csv).findings.map((finding) => [finding.row, finding.column, finding.says])

describe('a plan', () => {
  it('needs no more than its measures and a year’s figures', () => {
    const { measures, findings } = readPlan(plan({}))
    expect(findings).toEqual([])
    expect(measures[0]?.measure).toMatchObject({
      polarity: null,
      basis: null,
      growth: null,
      owner: null,
      life: { kind: 'live' },
      aliases: [],
      noun: null,
      tolerance: null,
      quarterRule: null,
    })
    expect(measures[0]?.outturns[0]?.outturn).toMatchObject({ written: '94%', span: null, provisional: null })
  })

  it('finds its columns by their headings, in whatever order and capitals', () => {
    const headings = Object.keys(ROW).reverse()
    const cells = Object.values(ROW).reverse()
    const csv = Papa.unparse([headings.map((heading) => heading.toUpperCase()), cells])
    expect(readPlan(csv).findings).toEqual([])
    expect(readPlan(csv).measures[0]?.measure.title).toBe('Invoices paid on time.')
  })

  it('names every column that it lacks, and reads nothing', () => {
    const { measures, findings } = readPlan('title,2020/21 target\nSomething,5%')
    expect(measures).toEqual([])
    expect(findings.map(({ column }) => column)).toEqual([
      'code',
      'directorate',
      'service area',
      'priority',
      'key aim',
      'outcome',
      'short name',
      'unit',
      'decimals',
      'frequency',
    ])
  })

  it('needs a column of targets or outturns', () => {
    const without = Object.fromEntries(Object.entries(ROW).filter(([heading]) => !heading.startsWith('2020/21')))
    expect(says(Papa.unparse([without]))).toEqual([[1, '', expect.stringContaining("headed like '2021/22 target'")]])
  })

  it.each([
    ['unit', 'furlongs', /must be one of 'number', .* It says 'furlongs'\./],
    ['decimals', 'two', /whole number from 0 to 6/],
    ['frequency', 'weekly', /must be one of 'monthly'/],
    ['short name', 'x'.repeat(41), /at most 40 characters/],
    ['title', '  ', /must not be blank/],
    ['owner', 'Priya', /e-mail address/],
    ['tolerance', 'generous', /'5 % of target'/],
    ['polarity', 'sideways', /must be one of 'higher'/],
    ['confirmed on', '28/06/2021', /like 2021-06-28/],
    ['2020/21 target reading', 'lots', /can't be read as a figure: 'lots'/],
    ['2020/21 outturn covers', 'spring', /two days/],
    ['2020/21 target profile', 'half', /'even share' or four levels/],
  ])('says what is wrong with its %s "%s", and leaves the row out', (column, cell, message) => {
    const csv = plan({ [column]: cell }, { code: 'XX-002', title: 'Another.', 'short name': 'Another' })
    expect(says(csv)).toEqual([[2, column, expect.stringMatching(message)]])
    expect(readPlan(csv).measures.map(({ measure }) => measure.code)).toEqual(['XX-002'])
  })

  it.each([
    [{ polarity: 'higher' }, 'polarity evidence'],
    [{ life: 'suspended' }, 'life because'],
    [{ frequency: 'monthly' }, 'quarter rule'],
    [{ 'confirmed by': 'Someone' }, 'confirmed by'],
    [{ '2020/21 outturn reading': '94 %' }, '2020/21 outturn'],
  ])('wants the other half of %o', (cells, column) => {
    expect(readPlan(plan(cells)).measures).toEqual([])
    expect(says(plan(cells)).map(([row, at]) => [row, at])).toEqual([[2, column]])
  })

  it('makes a short name that was left blank of the title, and says so', () => {
    const long = 'Percentage of council homes holding a valid landlord gas safety certificate'
    const csv = plan({}, { code: 'XX-002', title: long, 'short name': ' ' }, { code: 'XX-003', 'short name': '' })
    expect(readPlan(csv).measures.map(({ measure }) => measure.shortName)).toEqual([
      'Invoices paid on time',
      'Council homes holding a valid landlord',
      // never another measure's
      'Invoices paid on time (2)',
    ])
    expect(says(csv).filter(([, column]) => column === 'short name')).toEqual([
      [3, 'short name', expect.stringContaining('Council homes holding a valid landlord')],
      [4, 'short name', expect.stringContaining('Invoices paid on time (2)')],
    ])
  })

  it('tells two measures apart whose titles begin alike', () => {
    const homes = 'Permanent admissions to residential and nursing care homes of people aged'
    const blank = (title: string, code: string) => ({ code, title, 'short name': '' })
    const csv = plan(
      blank(`${homes} 65 and over, per 100,000 population`, 'XX-002'),
      blank(`${homes} 18 to 64, per 100,000 population`, 'XX-003'),
      blank('Percentage of planning applications determined within 8 weeks, major', 'XX-004'),
      blank('Percentage of planning applications determined within 8 weeks, minor', 'XX-005'),
      blank('Percentage of dangerous carriageway defects (Category 1) made safe in two hours', 'XX-006'),
    )
    expect(readPlan(csv).measures.map(({ measure }) => measure.shortName)).toEqual([
      'Permanent admissions, aged 65 and over',
      'Permanent admissions, aged 18 to 64',
      'Planning applications determined, major',
      'Planning applications determined, minor',
      // no bracket is left open
      'Dangerous carriageway defects',
    ])
  })

  it.each([
    ['Percentage of calls to the', 'Percentage of calls to the contact centre answered', 'Percentage of calls'],
    ['Older people (aged 65 and', 'Older people (aged 65 and over) still at home', 'Older people'],
    ['Vacant shops as a percentage of all', 'Vacant shops as a percentage of all premises', 'Vacant shops as a percentage'], // prettier-ignore
    // given by a person, or no worse than what would be left
    ['Calls put through to', 'Percentage of calls put through to', 'Calls put through to'],
    ['Missed bins', 'Missed bins put right', 'Missed bins'],
    ['Use of', 'Use of the library', 'Use of'],
    // never another measure's
    ['Invoices paid on time in', 'Invoices paid on time in the year', 'Invoices paid on time in'],
  ])('ends a short name %j before the words where the title was broken off', (given, title, shown) => {
    const csv = plan({}, { code: 'XX-002', title, 'short name': given })
    expect(readPlan(csv).measures[1]?.measure.shortName).toBe(shown)
  })

  it('makes no short name where there is no title: both cells are told', () => {
    expect(says(plan({ title: '', 'short name': '' })).map(([, column]) => column)).toEqual(['title', 'short name'])
  })

  it('confirms nothing unless it says who did and when', () => {
    const claims = { polarity: 'higher', 'polarity evidence': 'The target.', '2020/21 outturn reading': '93 %' }
    const unconfirmed = readPlan(plan({ ...claims, '2020/21 outturn reading evidence': 'Asked.' })).measures[0]
    expect(unconfirmed?.measure.polarity).toEqual({ is: 'higher', confirmed: null, evidence: 'The target.' })
    expect(unconfirmed?.outturns[0]?.outturn).toMatchObject({
      written: '94%',
      reading: { value: '93' },
      standing: { kind: 'proposed', because: 'Asked.' },
    })
  })

  it('leaves a claim marked as proposed unconfirmed beside ones that are confirmed', () => {
    const { measures } = readPlan(
      plan({
        polarity: 'Higher (proposed)',
        'polarity evidence': 'The title.',
        basis: 'snapshot',
        'basis evidence': 'Asked.',
        'confirmed by': 'Someone',
        'confirmed on': '2021-06-28',
      }),
    )
    expect(measures[0]?.measure.polarity).toEqual({ is: 'higher', confirmed: null, evidence: 'The title.' })
    expect(measures[0]?.measure.basis?.confirmed).toEqual({ by: 'Someone', on: '2021-06-28' })
  })

  it.each([
    ['5 % of target', { kind: 'share of target', percent: '5' }],
    ['2.5 points', { kind: 'points', points: '2.5' }],
    ['3', { kind: 'own units', amount: '3' }],
    ['None', { kind: 'none' }],
  ])('takes a tolerance of %s', (cell, tolerance) => {
    expect(readPlan(plan({ tolerance: cell })).measures[0]?.measure.tolerance).toEqual(tolerance)
  })

  it('takes a profile that is given, and shares a target evenly without losing a penny', () => {
    const profileOf = (target: string, profile: string) =>
      readPlan(plan({ '2020/21 target': target, '2020/21 target profile': profile })).measures[0]?.targets[0]?.profile
    expect(profileOf('98%', '28; 56; 84; 98')).toEqual({ kind: 'given', byQuarter: ['28', '56', '84', '98'] })
    expect(profileOf('10.01', 'Even share')?.byQuarter).toEqual(['2.5025', '5.005', '7.5075', '10.01'])
    expect(profileOf('98%', '28; 56; 84; 98; 99')).toBeUndefined()
    expect(profileOf('Upward trend', 'even share')).toBeUndefined()
  })

  it('keeps a marker that points at nothing and a note that no marker points at, and says so', () => {
    const csv = plan({ '2020/21 target': '95%*', '2020/21 target footnotes': '** A note.' })
    expect(readPlan(csv).measures[0]?.targets[0]?.footnotes).toEqual([
      { marker: '*', paragraphs: [] },
      { marker: '**', paragraphs: ['A note.'] },
    ])
    expect(says(csv)).toEqual([
      [2, '2020/21 target footnotes', "The marker '*' points at no footnote in its table."],
      [2, '2020/21 target footnotes', expect.stringContaining("No marker '**'")],
    ])
  })

  it('asks about words that it cannot read, and keeps them', () => {
    const csv = plan({ '2020/21 outturn': 'Rather better than the year before, on the whole' })
    expect(readPlan(csv).measures[0]?.outturns[0]?.outturn.reading).toEqual({ kind: 'narrative' })
    expect(says(csv)).toEqual([[2, '2020/21 outturn', expect.stringContaining("can't be read as a figure")]])
  })

  it('asks about a column that it has no use for', () => {
    expect(says(plan({ 'RAG colour': 'red' }))).toEqual([[1, 'RAG colour', expect.stringContaining('did not read it')]])
  })

  it('reads a code once, and asks about a title or short name that comes twice', () => {
    expect(readPlan(plan({}, {})).measures).toHaveLength(1)
    expect(says(plan({}, {}))).toEqual([[3, 'code', expect.stringContaining('Row 2 has the code')]])
    const twice = plan({}, { code: 'XX-002' })
    expect(readPlan(twice).measures).toHaveLength(2)
    expect(says(twice).map(([row, column]) => [row, column])).toEqual([
      [3, 'short name'],
      [3, 'title'],
    ])
  })
})
