import { counted, demoPlan, titled } from './demo'

const { measures, findings } = demoPlan

describe('the demo’s plan', () => {
  it('holds every measure once, in plan order', () => {
    expect(measures).toHaveLength(49)
    const codes = measures.map((_, index) => `SD-${String(index + 1).padStart(3, '0')}`)
    expect(measures.map(({ measure }) => measure.code)).toEqual(codes)
    expect(measures.map(({ measure }) => measure.position)).toEqual(measures.map((_, index) => index + 1))
    expect(new Set(measures.map(({ measure }) => measure.title)).size).toBe(49)
  })

  it('counts the measures of each service area, priority and outcome as the plan does', () => {
    expect(counted(({ measure }) => measure.serviceArea)).toEqual({
      'Business Change and ICT': 4,
      'Corporate Property': 1,
      'Customer Services': 19,
      Finance: 7,
      'Organisational Development and Performance': 9,
      'Council wide': 9,
    })
    expect(counted(({ measure }) => measure.thread.priority)).toEqual({
      'Our People': 37,
      'Our Environment': 10,
      'Our Future': 2,
    })
    expect(counted(({ measure }) => measure.thread.outcome.slice(0, 4))).toEqual({
      'P2.1': 6,
      'P3.1': 12,
      'P3.2': 6,
      'P3.3': 5,
      'P3.4': 8,
      'E2.1': 10,
      'F2.1': 2,
    })
    expect(counted(({ measure }) => measure.thread.keyAim)).toEqual({
      'P2. Supporting and safeguarding the most vulnerable': 6,
      'P3. Deliver Excellent Services': 31,
      'E2. Tackle climate change': 10,
      'F2. Support economic growth and infrastructure': 2,
    })
  })

  it('asks people about exactly what is odd in it, and has no error', () => {
    expect(findings.map(({ severity, row, column }) => [severity, row, column])).toEqual([
      ['query', 11, 'query'],
      ['query', 26, 'loose footnotes'],
      ['query', 40, 'query'],
    ])
  })

  it('has a short name for every measure that fits a phone and is no other’s', () => {
    const names = measures.map(({ measure }) => measure.shortName)
    expect(names.filter((name) => name.length > 40)).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(49)
  })

  it('shares a word between measures only where a person must say which', () => {
    const aliases = measures.flatMap(({ measure }) => measure.aliases)
    const shared = aliases.filter((alias, index) => aliases.indexOf(alias) !== index)
    const hits = ['website hits', 'web hits', 'web traffic', 'site visits', 'website visits']
    const tickets = ['hornbill', 'hornbill tickets']
    expect(shared.sort()).toEqual(['supplier payments', 'prompt payment', ...hits, ...tickets].sort())
  })

  it('gives every measure an owner, and a confirmed basis and growth with evidence', () => {
    for (const { measure } of measures) {
      expect(measure.owner).toMatch(/@southderbyshire\.example$/)
      for (const known of [measure.basis, measure.growth]) {
        expect(known?.confirmed).toEqual({ by: 'Imogen Castle', on: '2021-06-28' })
        expect(known?.evidence).toMatch(/\.$/)
      }
    }
  })

  it('says what a quarter is made of for monthly measures, and for no others', () => {
    const monthly = measures.filter(({ measure }) => measure.frequency === 'monthly')
    expect(monthly.map(({ measure }) => [measure.shortName, measure.quarterRule])).toEqual([
      ['Hornbill tickets unresolved, month end', 'latest'],
      ['Debt reports to management', 'worst'],
      ['Revenue and capital reports issued', 'worst'],
      ['Monthly monitoring meetings held', 'worst'],
      ['Insurance claims passed to insurer', 'worst'],
      ['Monthly environmental reports', 'months met'],
    ])
    const ruled = measures.filter(({ measure }) => measure.quarterRule !== null)
    expect(ruled).toEqual(monthly)
  })

  it('asks once a year only for what happens once a year', () => {
    const annual = measures.filter(({ measure }) => measure.frequency === 'annual')
    expect(annual.map(({ measure }) => measure.shortName)).toEqual([
      'Great place to work (staff survey)',
      'RoSPA health and safety recognition',
    ])
  })

  it('gives deadlines no tolerance, and everything else the council’s own', () => {
    const own = measures.filter(({ measure }) => measure.tolerance !== null)
    expect(own.map(({ measure }) => [measure.unit, measure.tolerance])).toEqual(
      Array.from({ length: 4 }, () => ['working day', { kind: 'none' }]),
    )
    expect(counted(({ measure }) => measure.unit)['working day']).toBe(4)
  })

  it('has one profile: online payments, an even share that was confirmed', () => {
    const profiled = measures.flatMap(({ measure, targets }) =>
      targets.flatMap(({ profile, startYear }) => (profile ? [[measure.title, startYear, profile]] : [])),
    )
    expect(profiled).toEqual([
      ['Number of online payments.', 2021, { kind: 'even share', byQuarter: ['11250', '22500', '33750', '45000'] }],
    ])
  })

  it.each([
    ['Council Tax collection rate.', 'year to date', 'builds towards a whole'],
    ['Business rates (NNDR collection rate).', 'year to date', 'builds towards a whole'],
    ['Percentage of employees to complete GDPR and Cyber Security training', 'year to date', 'builds towards a whole'],
    ['Increase % number of annual personal development reviews.', 'year to date', 'builds towards a whole'],
    [
      "Review and improve the energy performance ratings for the Council's commercial properties",
      'snapshot',
      'builds towards a whole',
    ],
    ['Average time to process new Benefit claims.', 'year to date', 'level'],
    ['Debtor days for sundry debt.', 'snapshot', 'level'],
    ['Number of customers claiming Housing Benefit.', 'snapshot', 'level'],
    ['Number of online payments.', 'quarter', 'adds up'],
    ['Number of website hits.', 'quarter', 'adds up'],
    ['Increase usage of the apprenticeship levy (£).', 'year to date', 'adds up'],
    ['Increase % number of Twitter followers.', 'snapshot', 'level'],
  ])('%s: %s, %s', (title, basis, growth) => {
    const { measure } = titled(title)
    expect([measure.basis?.is, measure.growth?.is]).toEqual([basis, growth])
  })
})

describe('polarity in the demo’s plan', () => {
  const HIGHER = [
    'Number of support tickets raised through Hornbill at first point',
    'Deliver more digital training sessions for staff to attend',
    'Percentage of employees to complete GDPR and Cyber Security training',
    "Review and improve the energy performance ratings for the Council's commercial properties",
    'Council Tax collection rate.',
    'Number of online payments.',
    'Business rates (NNDR collection rate).',
    'Local Authority to pay suppliers within 30 days.',
    'Local Authority to pay suppliers within 10 days.',
    'Increase % number of annual personal development reviews.',
    'Increase % number of training days per employee.',
    'Increase usage of the apprenticeship levy (£).',
    "Continued reduction in the 'grey' miles travelled in delivering the service compared to 2018/19 baseline.",
    '>30% of staff in the service to be either working flexibly or travelling to work sustainably by 2021.',
    'Reduction in the quantity of fleet diesel used compared to 2018/19 baseline.',
  ]
  const LOWER = [
    'Number of open Hornbill tickets unresolved after 5/10 working days at month end.',
    'Average time to process new Benefit claims.',
    'Average time to process changes in circumstances.',
    'Local authority error rate.',
    'Debtor days for sundry debt.',
    'Distribute debt reporting to management.',
    'Revenue and capital reporting to be distributed to management monthly.',
    'Monthly monitoring meetings with all management to be completed.',
    'The Council to transfer details of the insurance claims onto the insurer.',
    'Reduced % of staff days lost due to staff sickness absence.',
  ]
  const NEITHER = [
    'Number of customers claiming Housing Benefit.',
    'Number of people claiming local Council Tax reduction.',
    'Number of businesses claiming rate relief.',
  ]
  const said = (direction: string, confirmed: boolean) =>
    measures
      .filter(({ measure }) => measure.polarity?.is === direction)
      .filter(({ measure }) => (measure.polarity?.confirmed !== null) === confirmed)
      .map(({ measure }) => measure.title)

  it('is confirmed as higher, lower or neither for these and no others', () => {
    expect(said('higher', true)).toEqual(HIGHER)
    expect(said('lower', true)).toEqual(LOWER)
    expect(said('none', true)).toEqual(NEITHER)
  })

  it('is proposed, and no more, where the plan only asks for an upward trend', () => {
    expect(said('higher', false)).toEqual([
      'Number of website hits.',
      'Increase % number of Twitter followers.',
      'Increase % number of Facebook fans.',
      'Increase % number of SDDC website hits.',
      'Increase % number of staff that feel this is a great place to work.',
    ])
    expect([...said('lower', false), ...said('none', false)]).toEqual([])
  })

  it('always says what it rests on', () => {
    const silent = measures.filter(({ measure }) => measure.polarity?.evidence === '')
    expect(silent).toEqual([])
  })
})

describe('life in the demo’s plan', () => {
  it('is over or suspended for these ten, each with its reason, and goes on for the other 39', () => {
    const notLive = measures.flatMap(({ measure }) =>
      measure.life.kind === 'live' ? [] : [[measure.shortName, measure.life.kind]],
    )
    expect(notLive).toEqual([
      ['Face-to-face enquiries', 'suspended'],
      ['Average wait at Customer Services', 'suspended'],
      ['Calls answered within 20 seconds', 'discontinued'],
      ['Calls abandoned', 'discontinued'],
      ['Great place to work (staff survey)', 'suspended'],
      ['Grey miles baseline comparison', 'discontinued'],
      ['Grey mileage actions', 'discontinued'],
      ['Flexible working and travel action plan', 'discontinued'],
      ['Fleet diesel baseline comparison', 'discontinued'],
      ['Diesel mileage action plan', 'moved elsewhere'],
    ])
    for (const { measure } of measures) {
      if (measure.life.kind !== 'live') expect(measure.life.because).toMatch(/\.$/)
    }
  })
})
