import { planOpening } from '../../src/domain/opening'
import type { OpeningPlan } from '../../src/domain/opening'
import type { Frequency, Life, Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { Person } from '../../src/domain/person'
import { demoCouncil, demoList, demoMeasures, demoRows } from '../builders/demoCouncil'
import { ownedBy } from '../builders/measure'
import { aHeadOf, aManager } from '../builders/person'

const [Q1, Q2, Q3, Q4] = [quarter(2021, 1), quarter(2021, 2), quarter(2021, 3), quarter(2021, 4)]
const YEAR = year(2021)

const priya = aManager('Priya Raman', 'Finance')
const colin = aHeadOf('Finance', 'Colin Fairbrother')

function opening(period: Period, measures: readonly Measure[], people: readonly Person[] = [priya, colin]) {
  return planOpening({ period, measures, people, reachable: new Set([priya.id]) }, demoCouncil)
}

const dueIn = (plan: OpeningPlan): boolean => plan.due.length === 1 && plan.notDue.length === 0

describe('when a figure is due', () => {
  test.each<[Frequency, readonly boolean[]]>([
    ['monthly', [true, true, true, true, true]],
    ['quarterly', [true, true, true, true, true]],
    ['half-yearly', [false, true, false, true, true]],
    ['annual', [false, false, false, false, true]],
  ])('%s: Q1, Q2, Q3, Q4 and the year', (frequency, due) => {
    const measure = ownedBy(priya, 'T-001', { frequency })
    expect([Q1, Q2, Q3, Q4, YEAR].map((period) => dueIn(opening(period, [measure])))).toEqual(due)
  })

  test.each<[Frequency, string]>([
    ['half-yearly', 'half-yearly'],
    ['annual', 'annual only'],
  ])('a measure that is %s is said to be so', (frequency, why) => {
    const measure = ownedBy(priya, 'T-001', { frequency })
    expect(opening(Q1, [measure]).notDue).toEqual([{ measure, why: { kind: why } }])
  })

  test.each<Life>([
    { kind: 'suspended', because: 'N/A due to COVID' },
    { kind: 'discontinued', because: 'Not c/f for 2021/22' },
    { kind: 'moved elsewhere', because: 'Managed through the Transformation Project' },
  ])('a measure that is $kind has no return in any period, and says why', (life) => {
    const measure = ownedBy(priya, 'T-001', { life, frequency: 'annual' })
    for (const period of [Q1, Q4, YEAR]) {
      expect(opening(period, [measure]).notDue).toEqual([{ measure, why: life }])
      expect(opening(period, [measure]).cards).toEqual([])
    }
  })
})

describe('who is asked', () => {
  const first = ownedBy(priya, 'T-001')
  const second = ownedBy({ email: priya.email.toUpperCase() }, 'T-002')
  const headsOwn = ownedBy(colin, 'T-003')

  test('each owner has one card with all that is theirs, in plan order', () => {
    const { cards } = opening(Q1, [first, headsOwn, second])
    expect(cards).toEqual([
      { person: priya, measures: [first, second] },
      { person: colin, measures: [headsOwn] },
    ])
  })

  test('someone whose measures are all at rest has no card', () => {
    const resting = ownedBy(priya, 'T-001', { life: { kind: 'suspended', because: 'COVID' } })
    expect(opening(Q1, [resting, headsOwn]).cards.map(({ person }) => person)).toEqual([colin])
  })

  test('a measure that nobody on the list owns is due, and named as asked of nobody', () => {
    const [unnamed, gone] = [ownedBy(null, 'T-004'), ownedBy({ email: 'left@council.example' }, 'T-005')]
    const plan = opening(Q1, [first, unnamed, gone])
    expect(plan.due).toHaveLength(3)
    expect(plan.ownerless).toEqual([unnamed, gone])
    expect(plan.cards).toEqual([{ person: priya, measures: [first] }])
  })

  test('only people with a card coming can be out of reach', () => {
    expect(opening(Q1, [first, headsOwn]).unreachable).toEqual([colin])
    expect(opening(Q1, [first]).unreachable).toEqual([])
  })
})

test.each<[string, Period, string]>([
  ['the first quarter', Q1, '2021-07-14'],
  ['the second, without a holiday', Q2, '2021-10-14'],
  ['the third, past New Year', Q3, '2022-01-17'],
  ['the fourth, up to Easter', Q4, '2022-04-14'],
  ['the year, which is asked for with Q4', YEAR, '2022-04-14'],
])('%s falls due on the tenth working day after it ends', (_, period, dueOn) => {
  expect(opening(period, [ownedBy(priya)]).dueOn).toBe(dueOn)
})

describe('the demo council', () => {
  const plan = planOpening({ period: Q1, measures: demoMeasures, people: demoList, reachable: new Set() }, demoCouncil)
  const why = (kind: string): number => plan.notDue.filter((one) => one.why.kind === kind).length

  test('asks for 38 of its 49 figures, and says of the others why not', () => {
    expect(plan.due.length + plan.notDue.length).toBe(49)
    expect(plan.due).toHaveLength(38)
    expect([why('suspended'), why('discontinued'), why('moved elsewhere'), why('annual only')]).toEqual([3, 6, 1, 1])
  })

  test('asks every figure of somebody on the list, once', () => {
    expect(plan.ownerless).toEqual([])
    const asked = plan.cards.flatMap(({ measures }) => measures.map(({ code }) => code))
    expect([...asked].sort()).toEqual(plan.due.map(({ code }) => code).sort())
  })

  test('asks for figures whose target is suspended or not set: only the measure itself can be at rest', () => {
    const idle = demoRows(Q1).filter(
      ({ measure, target }) => measure.life.kind === 'live' && target?.reading.kind === 'none',
    )
    expect(idle.length).toBeGreaterThan(0)
    expect(plan.due).toEqual(expect.arrayContaining(idle.map(({ measure }) => measure)))
  })

  test('and in the year 2021/22 asks the annual one as well', () => {
    const whole = planOpening(
      { period: YEAR, measures: demoMeasures, people: demoList, reachable: new Set() },
      demoCouncil,
    )
    expect(whole.due).toHaveLength(39)
  })
})
