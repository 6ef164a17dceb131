import { progressOf } from '../../src/domain/progress'
import type { Return } from '../../src/domain/return'
import { ownedBy } from '../builders/measure'
import { anOpenPeriod, DUE, TODAY } from '../builders/period'
import { aManager } from '../builders/person'
import { aReturn } from '../builders/return'

const priya = aManager('Priya Raman', 'Finance')
const malcolm = aManager('Malcolm Dyer', 'Finance')
const amir = aManager('Amir Shah', 'Customer Services')
const people = [amir, malcolm, priya]

let codes = 0
function owed(owner: { readonly email: string } | null, serviceArea = 'Finance') {
  codes += 1
  return aReturn(ownedBy(owner, `T-${codes}`, { serviceArea }))
}

const progress = (returns: readonly Return[], today = TODAY, dueOn: string | null = DUE) =>
  progressOf(anOpenPeriod({ dueOn }), returns, people, today)

describe('what counts as in', () => {
  const outstanding = owed(priya)
  const submitted = outstanding.submitted('61', priya)

  test.each([
    ['nothing said yet', outstanding, 0],
    ['a figure', submitted, 1],
    ['a figure that was approved', submitted.approved(), 1],
    ['a figure that was sent back', submitted.sentBack(), 0],
    ["a figure promised for a day: it's still owed", outstanding.submitted('no data until 20 July', priya), 0],
    ['a reason for having none', outstanding.submitted('nothing to measure', priya), 1],
    ["'not mine'", outstanding.submitted('not mine', priya), 1],
  ])('%s', (_, one, submittedCount) => {
    expect(progress([one]).total).toEqual({
      returns: 1,
      submitted: submittedCount,
      outstanding: 1 - submittedCount,
      ...(one.state === 'approved' ? { signedOff: 1 } : {}),
      overdue: 0,
    })
  })
})

test.each([
  ['before the due date', '2021-07-13', DUE, 0],
  ['on the due date', DUE, DUE, 0],
  ['the day after', '2021-07-15', DUE, 1],
  ['without a due date', '2022-07-15', null, 0],
])('what is outstanding %s', (_, today, dueOn, overdue) => {
  expect(progress([owed(priya), owed(priya).submitted('61', priya)], today, dueOn).total.overdue).toBe(overdue)
})

describe('by service', () => {
  const returns = [
    owed(priya),
    owed(amir, 'Customer Services'),
    owed(malcolm),
    owed(priya),
    owed(priya).submitted('61', priya),
    owed(malcolm).submitted('12', malcolm),
  ]
  const value = progress(returns, '2021-07-15')

  test('services come in the order of the plan, each with its own counts', () => {
    expect(value.services.map(({ owing: _, ...counts }) => counts)).toEqual([
      { serviceArea: 'Finance', returns: 5, submitted: 2, outstanding: 3, overdue: 3 },
      { serviceArea: 'Customer Services', returns: 1, submitted: 0, outstanding: 1, overdue: 1 },
    ])
  })

  test('the total is the sum of the services', () => {
    expect(value.total).toEqual({ returns: 6, submitted: 2, outstanding: 4, overdue: 4 })
  })

  test('says who still owes how much, and nothing of those who have replied', () => {
    expect(value.services.map((one) => one.owing)).toEqual([
      [
        { name: 'Priya Raman', returns: 2 },
        { name: 'Malcolm Dyer', returns: 1 },
      ],
      [{ name: 'Amir Shah', returns: 1 }],
    ])
    expect(progress([owed(priya).submitted('61', priya)]).services[0]?.owing).toEqual([])
  })

  test('two people of one name are two', () => {
    const other = aManager('Priya Raman', 'Finance', { email: 'priya.raman2@council.example' })
    const [service] = progressOf(anOpenPeriod(), [owed(priya), owed(other)], [priya, other], TODAY).services
    expect(service?.owing).toEqual([
      { name: 'Priya Raman', returns: 1 },
      { name: 'Priya Raman', returns: 1 },
    ])
  })

  test('what nobody on the people list owns is counted together, whoever is named', () => {
    const [service] = progress([owed(null), owed({ email: 'left@council.example' }), owed(priya)]).services
    expect(service?.owing).toEqual([
      { name: 'nobody on the people list', returns: 2 },
      { name: 'Priya Raman', returns: 1 },
    ])
  })
})

test('a period without returns is counted as nothing', () => {
  expect(progress([])).toMatchObject({ services: [], total: { returns: 0, outstanding: 0, overdue: 0 } })
})
