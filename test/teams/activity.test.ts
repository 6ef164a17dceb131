import { inNotification } from '../../src/teams/activity'
import { MESSAGES } from './views/messages'

test('a notification is never longer than one shows, and ends with a whole word', () => {
  const [short, long] = ['25 of 38 figures are in', `${'Continued reduction in grey miles '.repeat(5)}· 2020/21`]
  expect(inNotification(short)).toBe(short)
  expect(inNotification(long)).toMatch(/ (grey|miles|in|reduction|Continued)…$/)
  expect(inNotification(long).length).toBeLessThanOrEqual(150)
})

test.each(Object.entries(MESSAGES))('%s has a notification that fits', (_, { summary }) => {
  expect(inNotification(summary).length).toBeLessThanOrEqual(150)
  expect(summary.startsWith(inNotification(summary).replace(/…$/, ''))).toBe(true)
})
