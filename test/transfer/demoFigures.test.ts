import type { Outturn, Target } from '../../src/domain/figure'
import { demoPlan, titled } from './demo'

const GREY = "Continued reduction in the 'grey' miles travelled in delivering the service compared to 2018/19 baseline."
const FLEXIBLE = '>30% of staff in the service to be either working flexibly or travelling to work sustainably by 2021.'
const DIESEL = 'Reduction in the quantity of fleet diesel used compared to 2018/19 baseline.'
const GDPR = 'Percentage of employees to complete GDPR and Cyber Security training'
const HORNBILL = 'Number of support tickets raised through Hornbill at first point'
const TRAINING = 'Deliver more digital training sessions for staff to attend'
const MEETINGS = 'Monthly monitoring meetings with all management to be completed.'

function targetOf(title: string, startYear: number): Target {
  const target = titled(title).targets.find((one) => one.startYear === startYear)
  if (!target) throw new Error(`${title} has no target for ${startYear}`)
  return target
}

function outturnOf(title: string): Outturn {
  const [first, ...others] = titled(title).outturns
  if (!first || others.length > 0) throw new Error(`${title} should have one outturn`)
  return first.outturn
}

describe('the words of the demo’s plan', () => {
  it('are kept for two years of targets and one of outturns', () => {
    for (const { targets, outturns } of demoPlan.measures) {
      expect(targets.map(({ startYear, version }) => [startYear, version])).toEqual([
        [2020, 1],
        [2021, 1],
      ])
      expect(outturns.map(({ period }) => period)).toEqual([{ kind: 'year', startYear: 2020 }])
    }
  })

  it.each([
    [HORNBILL, '80%', '50%**', '80%'],
    [TRAINING, '4', '3 of 4 delivered', '4'],
    [GDPR, '100%', '51%*', '100%'],
    [
      'Number of customers with an online account.',
      'No target (until new CRM in place)',
      '0',
      'No target (until new CRM in place)',
    ],
    ['Number of website hits.', 'Upward trend', '*1,723,180', 'Upward trend'],
    ['Number of telephone enquiries.', 'N/A due to COVID', '100,157', '70,000 (if CRM implemented)'],
    [
      'Number of emails received by Customer Services.',
      'N/A due to COVID',
      '20,231',
      '10,000 (in line with pre-COVID figures)',
    ],
    ['% of telephone calls answered within 20 seconds.', 'Not available', 'Not available', 'Not c/f'],
    ['Number of businesses claiming rate relief.', 'No target**', '1,919', 'No target**'],
    [MEETINGS, 'By working day 12', 'Working Day12', 'By working day 11'],
    [
      'The Council to transfer details of the insurance claims onto the insurer.',
      'By working day 5',
      'Working Day 5',
      'By working day 5',
    ],
    ['Increase usage of the apprenticeship levy (£).', '>£9263.11', '£5154.25', '>9263'],
    [
      "Attainment of RoSPA recognition for the Council's Health & Safety Management Framework.",
      'N/A',
      'Impacted by COVID-19',
      'Expected summer 2021',
    ],
    [
      GREY,
      '7% reduction on grey miles 2018/19',
      '*Q3 2020/21 "grey" miles show a 60% reduction in mileage - this could be largely impacted due to COVID.**',
      'Total 12% reduction from 2018/19 to 2021/22',
    ],
    [
      'Develop with relevant staff, appropriate actions to reduce grey mileage over the next 3 years.',
      'Impacted by COVID-19',
      'Impacted by COVID-19',
      'Not c/f for 2021/22 but will be incorporated into reshaping the Councils services.',
    ],
    [
      FLEXIBLE,
      '>30%',
      '36%* of staff are working flexibly between home and the office. Whilst 20% envisage working from home full time after COVID',
      'To be confirmed following review of Q4 data.',
    ],
    [
      DIESEL,
      '5% reduction on 2018/19 data',
      '4.19%',
      '3.8% reduction in the quantity of fleet diesel used compared to 2018/19 baseline.***',
    ],
    [
      'Develop an action plan to reduce diesel mileage over the next 3 years.',
      'N/A',
      'Complete',
      'Action Plan will be managed through the Transformation Project',
    ],
    [
      'Monthly Environmental Performance Report to be completed by each service (including environment data required for carbon reporting for relevant service areas)',
      '',
      'New measure for 2021-22.',
      '',
    ],
  ])('stand to the letter: %s', (title, target, outturn, next) => {
    expect(targetOf(title, 2020).written).toBe(target)
    expect(outturnOf(title).written).toBe(outturn)
    expect(targetOf(title, 2021).written).toBe(next)
  })

  it.each([
    [
      'Number of website hits.',
      'P3.2 Have in place methods of communication that enables customers to provide and receive information.',
    ],
    [
      'Number of emails received by Customer Services.',
      'P3.2 Have in place methods of communication that enables customers to provide and receive information.',
    ],
    [
      '% of telephone calls answered within 20 seconds.',
      'P3.3 Ensuring technology enables us to effectively connect with our communities.',
    ],
    ['Call abandonment rate.', 'P3.3 Ensuring technology enables us to effectively connect with our communities.'],
    [
      'Increase % number of annual personal development reviews.',
      'P3.4 Investing in our workforce us to effectively connect with our communities.',
    ],
    [
      'Number of customers with an online account.',
      'P3.1 Ensuring consistency in the way the Council deal with service users.',
    ],
    [HORNBILL, 'P3.1 Ensuring consistency in the way the Council deal with service users'],
  ])('put shifted and inherited cells right: %s serves %s', (title, outcome) => {
    expect(titled(title).measure.thread).toEqual({
      priority: 'Our People',
      keyAim: 'P3. Deliver Excellent Services',
      outcome,
    })
  })
})

describe('the footnotes of the demo’s plan', () => {
  it('belong to their own table', () => {
    expect(outturnOf(GDPR).footnotes.map(({ marker }) => marker)).toEqual(['*'])
    expect(outturnOf(GDPR).footnotes[0]?.paragraphs[0]).toMatch(/^At the time of publishing .* quarter three data/)
    expect(outturnOf('Number of website hits.').footnotes[0]?.paragraphs[0]).toMatch(/^It is anticipated/)
    expect(outturnOf('Debtor days for sundry debt.').footnotes[0]?.paragraphs[0]).toMatch(/^Soft recovery/)
  })

  it('may have two paragraphs', () => {
    expect(outturnOf(HORNBILL).footnotes.map(({ paragraphs }) => paragraphs.length)).toEqual([2])
    expect(outturnOf(HORNBILL).footnotes[0]?.paragraphs[1]).toMatch(/^During .* FIRST point of contact\.$/)
  })

  it('may be two to one figure, and keep their curly quotation marks', () => {
    expect(outturnOf(GREY).footnotes.map(({ marker }) => marker)).toEqual(['*', '**'])
    expect(outturnOf(GREY).footnotes[1]?.paragraphs[0]).toContain('“grey” miles')
  })

  it('may hang on a target', () => {
    expect(targetOf(DIESEL, 2021).footnotes.map(({ marker }) => marker)).toEqual(['***'])
    expect(targetOf('Number of businesses claiming rate relief.', 2020).footnotes[0]?.paragraphs).toHaveLength(1)
  })
})

describe('the readings of the demo’s plan', () => {
  it('are confirmed by a person where the words leave room, for these seven figures and no others', () => {
    const confirmed = demoPlan.measures.flatMap(({ measure, targets, outturns }) =>
      [...targets, ...outturns.map(({ outturn }) => outturn)]
        .filter(({ standing }) => standing.kind === 'confirmed')
        .map(({ written }) => [measure.title, written.slice(0, 20)]),
    )
    expect(confirmed).toEqual([
      [TRAINING, '3 of 4 delivered'],
      [MEETINGS, 'Working Day12'],
      [GREY, '7% reduction on grey'],
      [GREY, '*Q3 2020/21 "grey" m'],
      [FLEXIBLE, '36%* of staff are wo'],
      [DIESEL, '5% reduction on 2018'],
      [DIESEL, '4.19%'],
    ])
  })

  it('leave nothing merely proposed', () => {
    const figures = demoPlan.measures.flatMap(({ targets, outturns }) => [
      ...targets,
      ...outturns.map(({ outturn }) => outturn),
    ])
    expect(figures.filter(({ standing }) => standing.kind === 'proposed')).toEqual([])
    expect(figures.filter(({ reading }) => reading.kind === 'narrative')).toEqual([])
  })

  it.each([
    [TRAINING, { kind: 'number', value: '3', counts: { part: '3', whole: '4' } }],
    [FLEXIBLE, { kind: 'number', value: '36', unit: 'percent' }],
    [MEETINGS, { kind: 'working day', day: 12 }],
    [GREY, { kind: 'number', value: '60', unit: 'percent reduction', reduction: { extent: 'total since baseline' } }],
    [DIESEL, { kind: 'number', value: '4.19', unit: 'percent reduction', reduction: { baseline: '2018/19' } }],
  ])('%s', (title, reading) => {
    expect(outturnOf(title).reading).toMatchObject(reading)
    expect(outturnOf(title).standing).toMatchObject({ kind: 'confirmed', by: 'Imogen Castle', on: '2021-06-28' })
  })

  it('keep this year’s diesel target unclear, for two readings of it are fair', () => {
    expect(targetOf(DIESEL, 2021).reading).toMatchObject({ value: '3.8', reduction: { extent: null } })
  })

  it('keep a condition, and take a rationale for none', () => {
    expect(targetOf('Number of telephone enquiries.', 2021).condition).toEqual({
      words: 'if CRM implemented',
      met: false,
    })
    const emails = targetOf('Number of emails received by Customer Services.', 2021)
    expect([emails.condition, emails.rationale]).toEqual([null, 'in line with pre-COVID figures'])
  })
})

describe('provisional outturns in the demo’s plan', () => {
  const provisional = demoPlan.measures.flatMap(({ measure, outturns }) =>
    outturns.flatMap(({ outturn }) => (outturn.provisional ? [{ title: measure.title, outturn }] : [])),
  )

  it('are these five', () => {
    expect(provisional.map(({ title }) => title)).toEqual([
      GDPR,
      'Number of website hits.',
      'Increase % number of SDDC website hits.',
      GREY,
      FLEXIBLE,
    ])
  })

  it('say which months stand in for the year, where months do', () => {
    const nineMonths = { kind: 'months', from: '2020-04-01', to: '2020-12-31' }
    for (const title of [GDPR, GREY, FLEXIBLE]) {
      expect(outturnOf(title).span).toEqual(nineMonths)
      expect(outturnOf(title).provisional?.because).toContain('quarter three data')
    }
    expect(outturnOf('Number of website hits.').span).toEqual({ kind: 'year', startYear: 2020 })
    expect(outturnOf('Number of website hits.').provisional?.because).toContain('not confirmed')
  })
})
