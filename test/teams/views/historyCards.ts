import { FORGOTTEN } from '../../../src/domain/person'
import { quarter } from '../../../src/domain/period'
import type { Story, Told } from '../../../src/domain/story'
import { history } from '../../../src/teams/views/history'
import { facts, q1 } from './demo'

const { measure } = facts('SD-027')
const amended: Told = {
  ...{ at: '2021-07-09T08:12:00.000Z', who: 'Priya Raman', door: 'card', act: 'return amended', period: q1 },
  before: { version: 1, written: '61' },
  after: { version: 2, written: '58', action: 'Chasing the largest debts first', onBehalfOf: null },
  reason: null,
}
const story: Story = {
  measure,
  told: [
    amended,
    {
      ...amended,
      act: 'return sent back',
      before: { state: 'submitted' },
      after: { state: 'sent back' },
      reason: 'June is missing',
    },
    {
      ...amended,
      act: 'target changed',
      period: quarter(2021, 2),
      before: { written: '60 days' },
      after: { written: '55 days', profile: { kind: 'given' } },
      reason: 'the service review',
    },
    { ...amended, who: FORGOTTEN, before: null },
    { ...amended, who: 'Plan', door: 'import', act: 'figure imported', before: null, after: { written: '49 days' } },
  ],
  page: 1,
  pages: 1,
  count: 5,
}
const long = 'Bartholomew Featherstonehaugh-Cholmondeley wrote on and on. '.repeat(30)

/** A measure's story on a card, with the edges that it must stand. */
export const historyCards = {
  history: history(story),
  'history, a page in the middle': history({ ...story, page: 2, pages: 3, count: 14 }),
  'history, nothing yet': history({ ...story, told: [], count: 0 }),
  'history, long words': history({
    ...story,
    told: Array.from({ length: 6 }, () => ({ ...amended, after: { written: long }, reason: long })),
  }),
}
