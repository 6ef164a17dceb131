import { writtenOf } from '../../src/domain/return'
import type { Person } from '../../src/domain/person'
import { quarter } from '../../src/domain/period'
import { anOutturn, aTarget } from '../builders/figure'
import { aMeasure, ownedBy } from '../builders/measure'
import { NOON } from '../builders/period'
import { aHeadOf, aManager, inLeadership, inPerformance } from '../builders/person'
import { aReturn } from '../builders/return'
import { anEntry, outcomeOf, saved } from '../builders/submission'

const sanjay = aManager('Sanjay Mistry', 'Human Resources')
const priya = aManager('Priya Raman', 'Finance', { deputy: sanjay.email })
const malcolm = aManager('Malcolm Dyer', 'Finance')
const colin = aHeadOf('Finance', 'Colin Fairbrother')
const imogen = inPerformance('Imogen Castle')
const people = [priya, malcolm, sanjay, colin, imogen]

const days = aMeasure('days', { polarity: 'lower' }, { code: 'T-001', owner: priya.email })
const debtorDays = aReturn(days, { target: aTarget('60', 'days', { startYear: 2021 }) })
const paid = aMeasure('percent', {}, { code: 'T-002', owner: priya.email, decimals: 1 })
const invoices = aReturn(paid, { target: aTarget('97%', 'percent', { startYear: 2021 }) })
const returns = [debtorDays, invoices]

const save = (by: Person, typed: string) => saved({ by, people, returns, entries: [anEntry(days, typed)] })

describe('what is kept', () => {
  test('a figure, with its words, reading, span, who and when', () => {
    const { version } = outcomeOf(save(priya, ' 61 days '), 'saved')
    expect(version).toEqual({
      version: 1,
      reply: {
        kind: 'figure',
        outturn: {
          written: ' 61 days ',
          reading: { kind: 'number', value: '61', unit: 'days', comparator: 'plain' },
          standing: { kind: 'as written' },
          footnotes: [],
          span: { kind: 'months', from: '2021-04-01', to: '2021-06-30' },
          provisional: null,
        },
      },
      commentary: null,
      action: null,
      confirmed: [],
      byId: priya.id,
      byName: 'Priya Raman',
      onBehalfOf: null,
      door: 'card',
      at: NOON,
    })
  })

  test.each([
    ['61', { met: false, rating: 'amber' }],
    ['60', { met: true, rating: 'green' }],
    ['75', { met: false, rating: 'red' }],
  ])('%s days against 60, with its rating', (typed, rating) => {
    expect(outcomeOf(save(priya, typed), 'saved').rating).toMatchObject(rating)
  })

  test('a reason for having no figure, with the day that it is expected', () => {
    const { version, rating } = outcomeOf(save(priya, 'no data until 20 July'), 'saved')
    expect(version.reply).toEqual({
      kind: 'nil',
      written: 'no data until 20 July',
      reason: 'not available yet',
      expectedOn: '2021-07-20',
    })
    expect(rating).toMatchObject({ kind: 'not rated', why: { kind: 'nil return' } })
  })

  test('a provisional figure is marked so', () => {
    const { version } = outcomeOf(save(priya, '61 provisional'), 'saved')
    expect(version.reply).toMatchObject({ outturn: { provisional: { because: expect.any(String) as string } } })
  })

  test('every good figure, whatever its neighbour needs', () => {
    const entries = [anEntry(days, 'ninety'), anEntry(paid, '97.5')]
    const outcomes = saved({ by: priya, people, returns, entries })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['needs a word', 'saved'])
  })

  test('an empty box is no figure, and no zero', () => {
    for (const typed of ['', '   ', '\u00a0', '\u200b']) outcomeOf(save(priya, typed), 'left empty')
    expect(writtenOf(outcomeOf(save(priya, '0'), 'saved').version.reply)).toBe('0')
  })
})

describe('what needs a word', () => {
  test('an error keeps what was typed and names it', () => {
    const { entry, findings } = outcomeOf(save(priya, 'ninety'), 'needs a word')
    expect(entry.typed).toBe('ninety')
    expect(findings).toMatchObject([{ severity: 'error', kind: 'not a figure', typed: 'ninety' }])
  })

  const overHundred = (confirmed: readonly 'above 100 per cent'[]) =>
    saved({ by: priya, people, returns, entries: [anEntry(paid, '974', { confirmed })] })

  test('a query waits until it is answered', () => {
    expect(outcomeOf(overHundred([]), 'needs a word').findings).toMatchObject([{ kind: 'above 100 per cent' }])
  })

  test('once answered the figure is kept, and so is the answer', () => {
    expect(outcomeOf(overHundred(['above 100 per cent']), 'saved').version.confirmed).toEqual(['above 100 per cent'])
  })

  test('an answer to one query answers no other', () => {
    const comparable = { period: quarter(2020, 1), outturn: anOutturn('97%', 'percent') }
    const given = [{ ...invoices, comparable }]
    const entries = [anEntry(paid, '974', { confirmed: ['above 100 per cent'] })]
    const { findings } = outcomeOf(saved({ by: priya, people, returns: given, entries }), 'needs a word')
    expect(findings.map(({ kind }) => kind)).toEqual(['tenfold change'])
  })

  test('an answer to a query that nobody asked is not recorded', () => {
    const entries = [anEntry(paid, '97.5', { confirmed: ['below zero'] })]
    expect(outcomeOf(saved({ by: priya, people, returns, entries }), 'saved').version.confirmed).toEqual([])
  })

  test('an error cannot be confirmed away', () => {
    const entries = [anEntry(days, 'ninety', { confirmed: ['not a figure'] })]
    outcomeOf(saved({ by: priya, people, returns, entries }), 'needs a word')
  })

  test('one measure twice with different figures: nobody guesses which was meant', () => {
    const entries = [anEntry(days, '61'), anEntry(paid, '97.5'), anEntry(days, ' 62')]
    const [first, second, ...more] = saved({ by: priya, people, returns, entries })
    expect(first).toMatchObject({
      kind: 'needs a word',
      entry: { typed: '61 and 62' },
      findings: [{ severity: 'error', kind: 'several figures', typed: '61 and 62' }],
    })
    expect([second?.kind, more]).toEqual(['saved', []])
  })

  test.each([
    ['twice alike', ['61', '61 ']],
    ['with an empty line beside it', ['', '61', '']],
  ])('one measure %s is one figure', (_, typed) => {
    const entries = typed.map((words) => anEntry(days, words))
    expect(outcomeOf(saved({ by: priya, people, returns, entries }), 'saved').version.version).toBe(1)
  })
})

describe('whose it is to give', () => {
  test.each([
    ['the owner', priya, 'saved'],
    ['their deputy', sanjay, 'saved'],
    ['another manager of the service', malcolm, 'refused'],
    ['their head of service', colin, 'refused'],
    ['leadership', inLeadership('Margaret Hollis'), 'refused'],
    ['the performance team in their own name', imogen, 'refused'],
  ])('%s', (_, by, kind) => {
    expect(save(by, '61').map((outcome) => outcome.kind)).toEqual([kind])
  })

  test.each([
    ['the performance team for the owner', imogen, priya, 'saved'],
    ["the performance team for the owner's deputy", imogen, sanjay, 'refused'],
    ['the performance team for somebody else', imogen, malcolm, 'refused'],
    ['the performance team for themselves', imogen, imogen, 'refused'],
    ['a manager for a colleague', malcolm, priya, 'refused'],
    ['the deputy as though keying it in', sanjay, priya, 'refused'],
    ['the owner as though keying it in', priya, priya, 'refused'],
  ])('%s', (_, by, person, kind) => {
    const onBehalfOf = { person, how: 'by e-mail' }
    const outcomes = saved({ by, onBehalfOf, people, returns, entries: [anEntry(days, '61')] })
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([kind])
  })

  test('keyed in for an owner, the version names both and how it came', () => {
    const onBehalfOf = { person: priya, how: 'by e-mail' }
    const { version } = outcomeOf(
      saved({ by: imogen, onBehalfOf, people, returns, entries: [anEntry(days, '61')] }),
      'saved',
    )
    expect(version).toMatchObject({
      byId: imogen.id,
      byName: 'Imogen Castle',
      onBehalfOf: { personId: priya.id, name: 'Priya Raman', how: 'by e-mail' },
    })
  })

  test('a refusal says why, and shows nothing of the measure', () => {
    const entry = anEntry(days, '61')
    expect(outcomeOf(save(malcolm, '61'), 'refused')).toEqual({ kind: 'refused', entry, because: 'not yours' })
    const none = saved({ by: priya, people, returns: [], entries: [entry] })
    expect(none).toEqual([{ kind: 'refused', entry, because: 'no return' }])
  })

  test('nobody can give a figure for a measure that nobody on the list owns', () => {
    const stray = aReturn(ownedBy({ email: 'left@council.example' }, 'T-003'))
    for (const by of people) {
      const outcomes = saved({ by, people, returns: [stray], entries: [anEntry(stray.measure, '61')] })
      expect(outcomes).toMatchObject([{ kind: 'refused', because: 'not yours' }])
    }
  })
})
