import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import { proposedAnswers } from '../../../src/transfer/draft/answer'
import { FOUR_POINTS } from '../../builders/scale'
import { draftedPlan, measureCalled, ratingOf } from './plans'

const drafted = draftedPlan('Derbyshire 2020/21')

const GREEN = 'A prosperous and green Derbyshire'
const EMPOWERED = 'Empowered and self-sufficient communities'
const PREVENTION = 'A focus on prevention and early intervention'
const SERVICES = 'High performing council services'
const VALUE = 'Value for Money'

/** priority, title, 2018/19, 2019/20, 2020/21, target, what is left of the rating */
const MEASURES: readonly (readonly [string, string, string, string, string, string, string])[] = [
  [GREEN, 'Number of businesses and start-ups supported by the Council', '', '1,152', '3,133', '1,000', '*'],
  [
    GREEN,
    'Percentage of 16 to 17 year olds in education, employment or training (3 month avg)',
    '94.0%',
    '93.1%',
    '95.5%',
    '96.0%',
    '~',
  ],
  [GREEN, 'Investment into the county', '', '£9,601,992', '£15,637,088', '£20,000,000', ''],
  [GREEN, 'Percentage of homes and businesses with fibre enabled broadband', '54.8%', '62.6%', '69.1%', '61.0%', '*'],
  [GREEN, 'Percentage of defects completed within target', '71.5%', '77.2%', '71.0%', '90.0%', ''],
  [GREEN, 'Percentage reduction in CO2e from 2009-10 baseline', '47.9%', '55.3%', '', '55.0%', ''],
  [
    EMPOWERED,
    'Percentage of residents who have given unpaid help to an individual, group or club in the last 12 months',
    '43.7%',
    '45.9%',
    '45.4%',
    '48.0%',
    '',
  ],
  [
    EMPOWERED,
    'Percentage of residents who agree that they have enough people around them to avoid a crisis',
    '85.3%',
    '69.5%',
    '75.5%',
    '74.0%',
    '~',
  ],
  [
    EMPOWERED,
    'Percentage of residents agreeing that by working together people in the local area can influence decisions that affect the local area',
    '57.5%',
    '55.4%',
    '53.8%',
    '58.0%',
    '',
  ],
  [EMPOWERED, 'Number of services accessed via e-forms on the Council websites', '', '150', '156', '', ''],
  [
    PREVENTION,
    'Rate of permanent admissions to residential and nursing homes (aged 18-64) per 100,000 population',
    '22.1',
    '41.6',
    '18.2',
    '',
    '',
  ],
  [
    PREVENTION,
    'Rate of permanent admissions to residential and nursing homes (aged 65+) per 100,000 population',
    '647.5',
    '1,331.7',
    '751.1',
    '',
    '',
  ],
  [
    PREVENTION,
    'Proportion of people (aged 65+) who are still at home 91 days after discharge from hospital into Short Term Services',
    '',
    '75.2%',
    '74.8%',
    '',
    '',
  ],
  [
    PREVENTION,
    'Percentage of Clients agreeing that care and support services help improve their quality of life',
    '94.1%',
    '94.6%',
    '',
    '',
    '',
  ],
  [
    PREVENTION,
    'Percentage of children achieving at least a Good Level of Development (EYFS)',
    '70.8%',
    '70.8%',
    '',
    '',
    '',
  ],
  [
    PREVENTION,
    'Number of participants in Council delivered stop smoking programmes who stop smoking (projected)',
    '860',
    '1,158',
    '1,529',
    '1,050',
    '*',
  ],
  [
    PREVENTION,
    'Number participants in Council weight management programmes who achieve 5% weight loss (projected)',
    '',
    '232',
    '93',
    '186',
    '',
  ],
  [
    SERVICES,
    'The daily average of days lost to delayed transfers of care per 100,000 population (aged 18+)',
    '5.6',
    '6.5',
    '',
    '',
    '',
  ],
  [
    SERVICES,
    "Percentage of Council run adult care homes rated as 'Good' or 'Outstanding' for Quality of Care by Care Quality Commission",
    '',
    '85.7%',
    '85.2%',
    '',
    '',
  ],
  [
    SERVICES,
    'Percentage of residents satisfied overall with Highways and Transportation services',
    '55.0%',
    '55.0%',
    '54.0%',
    '55.0%',
    '~',
  ],
  [
    SERVICES,
    "Percentage of Council run children's homes rated as 'Good' or 'Outstanding' by Ofsted",
    '',
    '83.9%',
    '83.9%',
    '',
    '',
  ],
  [SERVICES, 'Percentage of pupils in good or better primary schools', '', '80.7%', '81.2%', '', ''],
  [SERVICES, 'Percentage of pupils in good or better secondary schools', '', '54.9%', '55.0%', '', ''],
  [
    SERVICES,
    'Percentage of residents who are satisfied with Derbyshire County Council',
    '',
    '48.1%',
    '53.4%',
    '49.0%',
    '*',
  ],
  [
    SERVICES,
    'Percentage of residents agreeing that they feel informed about Council decisions',
    '',
    '40.8%',
    '50.5%',
    '43.0%',
    '*',
  ],
  [
    VALUE,
    'Percentage of residents agreeing that the Council provides value for money',
    '',
    '34.0%',
    '38.9%',
    '40.0%',
    '',
  ],
  [VALUE, 'Percentage of budget savings target achieved', '', '63.5%', '49.0%', '100.0%', ''],
  [
    VALUE,
    'Average number of days lost per appointment to sickness (Not including schools)',
    '9.9',
    '10.4',
    '8.7',
    '10.0',
    '*',
  ],
  [VALUE, 'Amount of money raised from the disposal of land and buildings', '', '£2,898,546', '£3,961,593', '', ''],
]

describe("Derbyshire's report for 2020/21", () => {
  it('has 29 key measures, each under its priority, with every column to the letter', async () => {
    const { measures } = await drafted
    const words = measures.map(({ measure, columns }) => [
      measure.thread.priority,
      measure.title,
      ...columns.map(({ written }) => written),
    ])
    expect(words).toEqual(MEASURES)
    expect(words).toHaveLength(29)
  })

  it('says which column names no year, how many ratings were lost, and that no service areas are named', async () => {
    const { findings, years } = await drafted
    expect(years).toEqual({ targets: [2020], outturns: [2018, 2019, 2020] })
    expect(findings.filter(({ says }) => says.includes('names no year'))).toHaveLength(5)
    expect(findings.filter(({ says }) => says.includes('pictures that were lost'))).toHaveLength(5)
    expect(findings.at(-1)?.says).toContain('which service area 29 of the measures')
    expect(findings).toHaveLength(11)
  })
})

/** Those that the report names as requiring action, by their figures' titles. */
const ACTION = [
  'Investment into the county',
  'Percentage of defects completed within target',
  'Number participants in Council weight management programmes who achieve 5% weight loss (projected)',
  'Percentage of budget savings target achieved',
]

describe('rated from the document on its four-point scale', () => {
  const rated = async (title: string) => {
    const draft = await drafted
    const confirmed = confirmAssumptions(draft, proposedAnswers(draft), 'Ada', '2021-06-28')
    return ratingOf(measureCalled(confirmed, title), 2020, FOUR_POINTS)
  }

  const strong = MEASURES.filter(([, , , , , , glyph]) => glyph === '*').map(([, title]) => [title, 'Strong'] as const)
  const good = MEASURES.filter(([, , , , , , glyph]) => glyph === '~').map(([, title]) => [title, 'Good'] as const)
  const action = ACTION.map((title) => [title, 'Action'] as const)

  test('thirteen ratings can be read', () => {
    expect([strong.length, good.length, action.length]).toEqual([6, 3, 4])
  })

  it.each([...strong, ...good, ...action])('%s is %s', async (title, rating) => {
    expect(await rated(title)).toMatchObject({ kind: 'rated', rating, inferred: true })
  })

  it('none is rated without both a figure and a target', async () => {
    for (const [, title, , , outturn, target] of MEASURES) {
      if (outturn === '' || target === '') expect((await rated(title)).kind).toBe('not rated')
    }
  })

  it('a projection is provisional', async () => {
    const title = 'Number of participants in Council delivered stop smoking programmes who stop smoking (projected)'
    expect((await rated(title)).provisional).toBe(true)
  })
})
