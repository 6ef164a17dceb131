import { planReminders } from '../../src/domain/reminders'
import type { ReminderFacts, ReminderPlan } from '../../src/domain/reminders'
import type { Return } from '../../src/domain/return'
import { ownedBy } from '../builders/measure'
import { anOpenPeriod, TODAY } from '../builders/period'
import { aHeadOf, aManager } from '../builders/person'
import { aReturn } from '../builders/return'

const priya = aManager('Priya Raman', 'Finance')
const amir = aManager('Amir Shah', 'Customer Services')
const colin = aHeadOf('Finance', 'Colin Fairbrother')
const people = [amir, colin, priya]

const debtorDays = aReturn(ownedBy(priya, 'T-001', { serviceArea: 'Finance' }))
const invoices = aReturn(ownedBy(priya, 'T-002', { serviceArea: 'Finance' }))
const travel = aReturn(ownedBy(priya, 'T-003', { serviceArea: 'Council wide' }))
const benefits = aReturn(ownedBy(amir, 'T-004', { serviceArea: 'Customer Services' }))

function plan(returns: readonly Return[], rest: Partial<ReminderFacts> = {}): ReminderPlan {
  const state = anOpenPeriod()
  return planReminders({
    open: [{ state, returns }],
    ...{ people, absences: [], today: TODAY, sent: [], again: false, key: 'k1', only: null, ...rest },
  })
}

const names = (list: readonly { readonly person: { readonly name: string } }[]) => list.map(({ person }) => person.name)
const owes = ({ send }: ReminderPlan) =>
  send.map((one) => [one.person.name, ...one.owes.map(({ measure }) => measure.code)])

describe('who is reminded', () => {
  test('each who owes something, once, with all of it', () => {
    expect(owes(plan([debtorDays, benefits, invoices]))).toEqual([
      ['Amir Shah', 'T-004'],
      ['Priya Raman', 'T-001', 'T-002'],
    ])
  })

  const replied = {
    'a figure': debtorDays.submitted('61', priya),
    'an approved figure': debtorDays.submitted('61', priya).approved(),
    'nothing to measure': debtorDays.submitted('nothing to measure', priya),
    "'not mine'": debtorDays.submitted('not mine', priya),
  }
  test.each(Object.entries(replied))('nobody who has replied with %s', (_, one) => {
    expect(plan([one])).toMatchObject({ send: [], paused: [], already: [], ownerless: [] })
  })

  test('whoever had a figure sent back', () => {
    expect(names(plan([debtorDays.submitted('61', priya).sentBack()]).send)).toEqual(['Priya Raman'])
  })

  test('a head of service for measures of their own, and not for their managers', () => {
    expect(names(plan([debtorDays]).send)).toEqual(['Priya Raman'])
    const own = aReturn(ownedBy(colin, 'T-009', { serviceArea: 'Finance' }))
    expect(names(plan([debtorDays, own]).send)).toEqual(['Colin Fairbrother', 'Priya Raman'])
  })

  test('nobody for a measure without an owner on the list; it is named', () => {
    const stray = aReturn(ownedBy({ email: 'left@council.example' }, 'T-010'))
    const unnamed = aReturn(ownedBy(null, 'T-011'))
    expect(plan([stray, unnamed])).toMatchObject({
      send: [],
      ownerless: [stray.measure, unnamed.measure].map((measure) => ({ measure })),
    })
  })
})

describe('while figures are expected later', () => {
  const on20 = debtorDays.submitted('no data until 20 July', priya)
  const on30 = invoices.submitted('no data until 30 July', priya)
  const someDay = debtorDays.submitted('not available yet', priya)

  test.each<[string, readonly Return[], string, string | null]>([
    ['the day before it is promised', [on20], '2021-07-19', '2021-07-20'],
    ['on the day that it is promised', [on20], '2021-07-20', null],
    ['two promises, until the first of them', [on20, on30], '2021-07-19', '2021-07-20'],
    ['two promises, of which one has come due', [on20, on30], '2021-07-20', null],
    ['a promise beside a figure nobody has spoken of', [on20, invoices], '2021-07-19', null],
    ['a promise beside a figure that is in', [on20, invoices.submitted('8', priya)], '2021-07-19', '2021-07-20'],
    ['not available yet, and no day given', [someDay], '2021-07-06', null],
    ['a promise that was sent back', [on20.sentBack()], '2021-07-19', null],
  ])('%s', (_, returns, today, until) => {
    const decided = plan(returns, { today })
    expect(decided.paused).toEqual(until === null ? [] : [{ person: priya, until, because: 'expected later' }])
    expect(names(decided.send)).toEqual(until === null ? ['Priya Raman'] : [])
  })

  test('a message names what is promised as well: it is all that they owe', () => {
    expect(owes(plan([on20, invoices]))).toEqual([['Priya Raman', 'T-001', 'T-002']])
  })

  test("'again' does not break the pause", () => {
    expect(plan([on20], { again: true })).toMatchObject({ send: [], already: [], paused: [{ person: priya }] })
  })
})

describe('waves', () => {
  const returns = [debtorDays, benefits]
  const to = (person: { readonly id: number }, wave: string, failed = false) => ({ personId: person.id, wave, failed })
  const first = 'reminder 2021-07-05'

  test('the first of a day is named by the day', () => {
    expect(plan(returns)).toMatchObject({ wave: first, already: [] })
    expect(names(plan(returns).send)).toEqual(['Amir Shah', 'Priya Raman'])
  })

  test('a second on the same day goes only to those who had none, in the same wave', () => {
    const decided = plan(returns, { sent: [to(amir, first)] })
    expect(decided.wave).toBe(first)
    expect([names(decided.send), names(decided.already)]).toEqual([['Priya Raman'], ['Amir Shah']])
  })

  test('when all have had theirs nothing is sent, and it says to whom it went', () => {
    const decided = plan(returns, { sent: [to(amir, first), to(priya, first)] })
    expect([names(decided.send), names(decided.already)]).toEqual([[], ['Amir Shah', 'Priya Raman']])
  })

  test('told again, it goes to everyone in a wave of its own each time', () => {
    const sent = [to(amir, first), to(priya, first)]
    const again = plan(returns, { sent, again: true })
    expect([names(again.send), again.already]).toEqual([['Amir Shah', 'Priya Raman'], []])
    expect(again.wave).toBe(`${first} again k1`)
    expect(plan(returns, { sent, again: true, key: 'k2' }).wave).toBe(`${first} again k2`)
  })

  test('one telling delivered twice by Teams is one wave', () => {
    const sent = [to(amir, `${first} again k1`), to(priya, `${first} again k1`)]
    expect(plan(returns, { sent, again: true, key: 'k1' }).wave).toBe(`${first} again k1`)
  })

  test('one that failed is owed still, and goes in a wave of its own', () => {
    const decided = plan(returns, { sent: [to(amir, first, true), to(priya, first)] })
    expect([decided.wave, names(decided.send)]).toEqual([`${first} again k1`, ['Amir Shah']])
  })

  test("after an 'again' a plain reminder still finds that they had theirs", () => {
    expect(plan(returns, { sent: [to(amir, `${first} again k0`)] }).already.map(({ person }) => person)).toEqual([amir])
  })

  test('another day begins anew', () => {
    const decided = plan(returns, { sent: [to(amir, first), to(priya, first)], today: '2021-07-06' })
    expect([decided.wave, decided.send.length]).toEqual(['reminder 2021-07-06', 2])
  })
})

describe('for a part of the council', () => {
  const returns = [debtorDays, travel, benefits]
  const service =
    (area: string): ReminderFacts['only'] =>
    (one) =>
      one.measure.serviceArea === area

  test('only those who owe something in it, with all that they owe: it is one message a person a day', () => {
    expect(owes(plan(returns, { only: service('Council wide') }))).toEqual([['Priya Raman', 'T-001', 'T-003']])
  })

  test('one person', () => {
    expect(names(plan(returns, { only: (_, owner) => owner?.id === amir.id }).send)).toEqual(['Amir Shah'])
  })

  test('is paused when all that is owed in it is promised, whatever else they owe', () => {
    const promised = travel.submitted('no data until 20 July', priya)
    const decided = plan([debtorDays, promised], { only: service('Council wide') })
    expect(decided).toMatchObject({ send: [], paused: [{ person: priya, until: '2021-07-20' }] })
  })

  test('leaves out what has no owner elsewhere', () => {
    const stray = aReturn(ownedBy(null, 'T-012', { serviceArea: 'Finance' }))
    expect(plan([stray], { only: service('Customer Services') }).ownerless).toEqual([])
  })
})
