import { answerQuestion } from '../../src/domain/answerQuestion'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter } from '../../src/domain/question'
import { asked } from '../../src/teams/words/question'
import { demoCouncil, demoRows } from '../builders/demoCouncil'

const period = year(2020)
const listed = (filter: Partial<Filter>): readonly string[] => {
  const answer = answerQuestion(
    { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null },
    { period, rows: demoRows(period), scale: demoCouncil.scale, notShown: 0, nextTarget: null, owner: null, names: true, people: [], state: null, later: null }, // prettier-ignore
  )
  return answer?.kind === 'list' ? answer.rows.map(({ measure }) => measure.title) : []
}

test('the pandemic stands in the place of a target or an outturn, by any of its names', () => {
  const said = (writtenWhy: string) =>
    listed({ verdicts: ['not rated'], serviceAreas: ['Customer Services'], writtenWhy })
  expect(said('Covid')).toEqual([
    'Number of face-to-face enquiries.',
    'Average wait time at Customer Services.',
    'Number of telephone enquiries.',
    'Number of emails received by Customer Services.',
  ])
  expect(said('pandemic')).toEqual(said('Covid'))
})

test('a target that waits for a system is found by what it waits for, and by nothing else', () => {
  expect(listed({ lacking: 'target', writtenWhy: 'CRM' })).toHaveLength(3)
  expect(listed({ lacking: 'figure', writtenWhy: 'CRM' })).toEqual([])
  expect(listed({ lacking: 'target', writtenWhy: 'ledger' })).toEqual([])
})

test('nine months that stand for the year are told from figures that are only unconfirmed', () => {
  expect(listed({ provisional: true })).toHaveLength(5)
  expect(listed({ provisional: true, partOfYear: { months: 9 } })).toHaveLength(3)
  expect(listed({ provisional: true, partOfYear: { months: null } })).toHaveLength(3)
  expect(listed({ provisional: true, partOfYear: { months: 6 } })).toEqual([])
})

test('a figure or a target that there is, though something else is lacking', () => {
  const unrated = (more: Partial<Filter>) => listed({ verdicts: ['not rated'], ...more })
  const held = unrated({ holding: 'figure' })
  expect(held).toContain('Number of telephone enquiries.')
  expect(held).not.toContain('Number of face-to-face enquiries.')
  expect([...held, ...unrated({ lacking: 'figure' })].toSorted()).toEqual([...unrated({})].toSorted())
})

test('what was looked for is said', () => {
  expect(asked({ ...EVERYTHING, verdicts: ['not rated'], holding: 'figure' })).toBe('Not rated · With a figure')
  expect(asked({ ...EVERYTHING, lacking: 'target', writtenWhy: 'CRM' })).toBe('No target · Target says “CRM”')
  expect(asked({ ...EVERYTHING, verdicts: ['not rated'], writtenWhy: 'Covid' })).toBe(
    'Not rated · Target or outturn says “Covid”',
  )
  expect(asked({ ...EVERYTHING, ratings: ['red'], provisional: true, partOfYear: { months: 9 } })).toBe(
    'Provisional · 9 months only · Red',
  )
})
