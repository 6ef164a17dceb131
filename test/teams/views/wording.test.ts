import type { ImportCardData } from '../../../src/teams/views/imports/importCard'
import { MESSAGES } from './messages'

/** Everything that a message gives its card. */
const given = (name: keyof typeof MESSAGES): string => {
  const data = MESSAGES[name]?.data
  if (data === undefined) throw new Error(`no message ${name}`)
  return JSON.stringify(data).replaceAll('\u00a0', ' ')
}

test('a change that would round to nothing is still told as a change', () => {
  const words = given('answerList, getting worse')
  expect(words).toContain('Worse than 2019/20 by £0.05, less than 0.1 % of that figure')
  expect(words).not.toContain(', 0 % of that figure')
})

test('a broken series is told once, not twice', () => {
  expect(given('answerTrend, in words')).toContain(
    '2020/21 cannot be compared with an earlier figure: its baseline has changed.',
  )
})

test('what is provisional is counted among the figures listed, not among those not rated', () => {
  expect(given('answerList, the worst')).toContain('1 of the figures listed is provisional.')
  expect(given('answerList, not rated')).toContain('2 of the figures listed are provisional.')
})

test('a page of questions says where it stands only where there is another', () => {
  expect(given('importQuestions')).toContain('"1 to 6 of 7. What you save')
  expect(given('importQuestions, one left')).toContain('"intro":"What you save')
})

test('an exception for one measure names it once', () => {
  expect(given('exceptionPreview').match(/"Debtor days"/g)).toHaveLength(1)
})

test('the buttons of an import stand two in a row, so that a phone shows their words whole', () => {
  const titles = (name: keyof typeof MESSAGES) =>
    (MESSAGES[name]?.data as ImportCardData).rows.map(({ actions }) => actions.map(({ title }) => title))
  expect(titles('importCard, five thousand measures')).toEqual([
    ['Keep the plan', 'Check each'],
    ['Retire the gone ones', 'Cancel'],
  ])
  expect(titles('importCard, nothing in it')).toEqual([['Cancel']])
  expect(titles('importCard, the plan is kept')).toEqual([])
})
