import { asCsv, asDocx, asText, asXlsx, table, words } from '../documents/files'
import { HEADINGS, TRAPS, lone, planFrom, planOf, said, titles, wordsOf, written } from './plans'

describe('a plan full of traps', () => {
  const plan = planFrom(asText(TRAPS), 'plan.txt')

  it('gives every measure once, and nothing that is none', async () => {
    expect(titles(await plan)).toEqual([
      'Crossings that left on time',
      'Boats waiting at month end',
      'Knots learnt',
      'Lifebelts checked',
      'Timetables read',
      'Share of calls answered',
      'Paths open',
      'Share of calls answered',
    ])
  })

  it('knows where each belongs, through blank cells, blank lines and an outcome in the wrong column', async () => {
    const places = (await plan).rows.map(({ serviceArea, priority, keyAim, outcome }) => [
      serviceArea,
      priority,
      keyAim,
      outcome,
    ])
    const ferries = (outcome: string): readonly string[] => ['Ferries', 'Our Rivers', 'R1. Cross in time', outcome]
    expect(places).toEqual([
      ferries('R1.1 Boats leave when they should'),
      ferries('R1.1 Boats leave when they should'),
      ferries('R1.2 Crews are trained'),
      ferries('R1.2 Crews are trained'),
      ferries('R1.3 Passengers are told'),
      ferries('R1.3 Passengers are told'),
      ['Footpaths', 'Our Hills', 'H1. Walk further', 'H1.1 Paths are open'],
      ['Footpaths', 'Our Hills', 'H1. Walk further', 'H1.1 Paths are open'],
    ])
  })

  it('keeps every column as written, with the year that its heading names', async () => {
    const [first] = (await plan).rows
    expect(first?.strapline).toBe('Keeping the water clear')
    expect(first?.columns.map(({ of, year, written: words }) => [of, year?.startYear, words])).toEqual([
      ['target', 2030, '80%'],
      ['outturn', 2030, '50%**'],
      ['target', 2031, '80%'],
    ])
  })

  it("finds the footnotes of a section's tables beneath the last of them, and none of another section's", async () => {
    const notes = (await plan).rows.flatMap(({ columns }) => columns.flatMap(({ footnotes }) => footnotes))
    expect(notes).toEqual([
      { marker: '**', paragraphs: ['The river froze.', 'It froze twice.'] },
      { marker: '*', paragraphs: ['The counter stood still in winter.'] },
      { marker: '†', paragraphs: [] },
      { marker: '*', paragraphs: [] },
    ])
  })

  it('says what a person should look at', async () => {
    expect(said(await plan)).toEqual([
      "The outcome 'R1.3 Passengers are told' stands in the key aims' column. Its key aim is read as 'R1. Cross in time'.",
      "The marker '†' of 'N/A†' points at no footnote of its table.",
      "No figure in the table above carries the marker '‡' of the note 'Nothing points here.'",
      "The marker '*' of '97.1%*' points at no footnote of its table.",
      "'Share of calls answered' stands under 'Ferries' too, at line 23, cell 3. Is it one measure?",
    ])
  })

  it.each([
    ['plan.csv', asCsv],
    ['plan.xlsx', asXlsx],
    ['plan.docx', asDocx],
  ])('reads the same to the letter from %s', async (name, as) => {
    expect(wordsOf(await planFrom(as(TRAPS), name))).toEqual(wordsOf(await plan))
  })
})

describe('the tables of a plan', () => {
  const row = (title: string): readonly string[] => ['A1. Aim', 'A1.1 Outcome', title, '1', '2', '3']

  it('may have other columns: one target, or three years with a target and a rating', async () => {
    const plan = await planOf(
      words('Our key priorities were:'),
      words('- Warm homes'),
      words('Warm homes'),
      words('Progress with what we meant to do'),
      words('It went well.'),
      words('Key measures summary'),
      table(
        ['', '2028/2029', '2029/2030', '2030/2031', 'Target', 'Performance'],
        ['Chimneys swept', '', '10', '12', '11', '*'],
        ['Draughts found', '1.5%', '', '', '', ''],
      ),
      words('Service Indicators'),
      table(
        ['Corporate Plan Aim', 'Measure', 'Annual target 2030/31'],
        ['Stay warm', 'Coal bought', 'Less than 8 sacks'],
      ),
    )
    expect(plan.rows.map(({ priority, keyAim, title }) => [priority, keyAim, title])).toEqual([
      ['Warm homes', '', 'Chimneys swept'],
      ['Warm homes', '', 'Draughts found'],
      ['Warm homes', 'Stay warm', 'Coal bought'],
    ])
    expect(plan.rows.map(written)).toEqual([
      ['', '10', '12', '11', '*'],
      ['1.5%', '', '', '', ''],
      ['Less than 8 sacks'],
    ])
    expect(plan.rows[0]?.columns[3]?.year).toEqual({ startYear: 2030, from: 'table' })
    expect(said(plan)).toEqual([
      "The column 'Target' names no year. It was taken to be about 2030/31, the latest year beside it.",
      "2 of 2 ratings are no words: they may have been pictures that were lost. What is left of them: '*'.",
    ])
  })

  it('are cut by a separator as if it were not there', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(HEADINGS, row('One')),
      table(['', '', 'Two', '1', '2', '3'], ['--', '--', '---', '--', '--', '--']),
    )
    expect(plan.rows.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['One', 'A1.1 Outcome'],
      ['Two', 'A1.1 Outcome'],
    ])
  })

  it('hand nothing down to the next table', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(HEADINGS, row('One')),
      words('Parks performance'),
      table(HEADINGS, ['', '', 'Two', '1', '2', '3']),
    )
    expect(plan.rows.map(({ serviceArea, keyAim }) => [serviceArea, keyAim])).toEqual([
      ['Docks', 'A1. Aim'],
      ['Parks', ''],
    ])
  })

  it('take a theme from the lines over them when the table before had one', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(lone('Our Harbour'), lone('Deep water'), HEADINGS, row('One')),
      words('Our Town'),
      words('High streets'),
      table(HEADINGS, row('Two')),
    )
    expect(plan.rows.map(({ serviceArea, priority, strapline }) => [serviceArea, priority, strapline])).toEqual([
      ['Docks', 'Our Harbour', 'Deep water'],
      ['Docks', 'Our Town', 'High streets'],
    ])
  })

  it('may break a title over two rows, with the figures on either', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(
        HEADINGS,
        row('Ropes mended within'),
        ['', '', 'five days', '', '', ''],
        ['', '', 'Nets dried by', '', '', ''],
        ['', '', 'the evening', '4', '5', '6'],
      ),
    )
    expect(plan.rows.map((each) => [each.title, ...written(each)])).toEqual([
      ['Ropes mended within five days', '1', '2', '3'],
      ['Nets dried by the evening', '4', '5', '6'],
    ])
  })

  it('may say "As above", and may hold HTML, which is not mistaken for a figure below five', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(HEADINGS, row('One'), [
        'As above',
        'As above',
        '<p>Two</p> <p>lines</p>',
        '<5%',
        '<i>3%</i><sup>2</sup>',
        '&pound;&lt;4',
      ]),
      words('² Weighed wet.'),
    )
    expect(plan.rows[1]).toMatchObject({ keyAim: 'A1. Aim', outcome: 'A1.1 Outcome', title: 'Two lines' })
    expect(written(plan.rows[1])).toEqual(['<5%', '3%²', '£<4'])
    expect(plan.rows[1]?.columns[1]?.footnotes).toEqual([{ marker: '²', paragraphs: ['Weighed wet.'] }])
  })

  it('may be one flat table with the service and the priority in columns', async () => {
    const plan = await planOf(
      table(
        ['Service', 'Priority', 'Measure', '2030/31 target', 'Owner'],
        ['Docks', 'Our Harbour', 'Ropes', '4', 'Ada'],
        ['Parks', 'Our Town', 'Swings', '5', 'Bea'],
      ),
    )
    expect(
      plan.rows.map(({ serviceArea, priority, columns }) => [
        serviceArea,
        priority,
        columns[1]?.of,
        columns[1]?.written,
      ]),
    ).toEqual([
      ['Docks', 'Our Harbour', 'other', 'Ada'],
      ['Parks', 'Our Town', 'other', 'Bea'],
    ])
  })

  it('say what was not read: figures without a measure, and words beyond the headings', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(HEADINGS, ['', '', '', '1', '2', '3'], [...row('One'), 'stray']),
    )
    expect(titles(plan)).toEqual(['One'])
    expect(plan.findings.map(({ severity }) => severity)).toEqual(['error', 'query'])
  })

  it('end where the headings of projects stand below them without a word between', async () => {
    const plan = await planOf(
      words('Docks performance'),
      table(HEADINGS, row('One')),
      table(['Aim', 'Project', 'Outcomes'], ['A1. Aim', 'Dig', 'Deeper']),
    )
    expect(titles(plan)).toEqual(['One'])
  })
})
