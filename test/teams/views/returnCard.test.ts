import { returnCard } from '../../../src/teams/views/returnCard'
import { called, open, owedBy, today } from './demo'
import { returnCards } from './returnCards'

const joanne = called('Joanne Pickering')
const card = { period: open, today, person: joanne, saved: 0, heldFor: null }

test('the head gives the period, the service, how many figures and by when', () => {
  const { data, summary } = returnCard({
    ...card,
    rows: owedBy(joanne).map((one) => ({ facts: one, state: { kind: 'asked' } })),
  })
  expect(summary).toBe('Q1 2021/22 · Customer Services · 3 figures by Wednesday 14 July')
  expect([data.eyebrow, data.title]).toEqual(['Q1 2021/22 · Customer Services', '3 figures by Wednesday 14 July'])
})

test('a box carries the short name with its span and unit, and beneath it the target', () => {
  const [row] = returnCards.returnCard.data.rows
  expect(row).toMatchObject({
    label: 'Council Tax collected since 1 April,\u00a0%',
    placeholder: 'For example, 97.5 %'.replace(' %', '\u00a0%'),
    hint: 'Nothing earlier to compare · Target 98\u00a0% for the year',
  })
})

test('an error stands at its box, which keeps what was typed', () => {
  const [row] = returnCards['returnCard, still needs a word'].data.rows
  expect(row?.value).toBe('ninety')
  expect(row?.findings.map((one) => one.text.replaceAll('\u00a0', ' '))).toEqual([
    "Error: Outturn must be a percentage, like 97.5 %. You typed 'ninety'.",
  ])
  expect(row?.confirm).toBe('')
})

test('a query can be confirmed with one tap, and the button says which query that answers', () => {
  const { rows, save } = returnCards['returnCard, still needs a word'].data
  expect(rows[1]?.confirm.replaceAll('\u00a0', ' ')).toBe('Yes, 97.4 % is right')
  expect(save.rows[1]).toEqual({ measure: 'SD-023', version: 0, queries: ['whole year too early'], typed: '97.4' })
})

test('a miss asks what is being done, and for nothing else', () => {
  const row = returnCards['returnCard, still needs a word'].data.rows[2]
  expect(row).toMatchObject({ asksFigure: false, asksAction: true, actionLabel: 'What are you doing about it?' })
  expect(`${row?.name}: ${row?.figure}${row?.rating}`).toBe(
    'New benefit claims processing time: 19.7 days, since 1 April, against 18 days: ● Red',
  )
})

test('somebody else’s change is told with their name, and nothing typed is lost', () => {
  const { rows, save } = returnCards['returnCard, overtaken'].data
  expect(rows[0]?.value).toBe('18.2')
  expect(rows[0]?.findings[0]?.text).toContain('Amir Shah changed this to 19.7 days on 5 July 2021 at 10:42')
  expect(save.rows).toEqual([{ measure: 'SD-006', version: 1, queries: [] }])
})

test('no more than twelve stand on one face, and the rest are promised', () => {
  const { data } = returnCards['returnCard, thirty figures']
  expect(data.rows).toHaveLength(12)
  expect(data.save.rows).toHaveLength(12)
  expect(data.more).toBe('18 more figures will follow once you save these.')
})

test('a card for an owner says so, and its button carries whom it is for', () => {
  const { data } = returnCards['returnCard, for an owner']
  expect(data.held).toBe('You are keying this in for Joanne Pickering, by e-mail.')
  expect(data.submitSave).toMatchObject({ verb: 'saveReturns', for: { person: joanne.id, how: 'by e-mail' } })
})
