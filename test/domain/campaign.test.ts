import { campaignStanding } from '../../src/domain/campaign'
import type { CampaignRow } from '../../src/domain/campaign'
import { quarter } from '../../src/domain/period'

const NOW = '2021-07-05T09:00:10.000Z'
const row = (state: CampaignRow['state'], people: number, more: Partial<CampaignRow> = {}): CampaignRow => ({
  ...{ state, why: null, people, unmet: 0, nextTryAt: null },
  ...more,
})
const standing = (...rows: readonly CampaignRow[]) =>
  campaignStanding({
    campaign: { kind: 'opening', periods: [quarter(2021, 1)], wave: 'opening', since: '2021-07-05T09:00:00.000Z' },
    ...{ rows, replies: { asked: 0, replied: 0 }, services: [], now: NOW, requestMs: 20 },
  })

test.each([
  ['nothing waits', [row('sent', 60), row('failed for good', 1)], null],
  ['at the pace that Teams allows, a request each', [row('waiting', 500)], '2021-07-05T09:00:20.000Z'],
  ['two where a chat has to be made first', [row('waiting', 500, { unmet: 500 })], '2021-07-05T09:00:30.000Z'],
  ['at its own pace, once that is known', [row('sent', 100), row('waiting', 300)], '2021-07-05T09:00:40.000Z'],
  [
    'at what Teams allows, where its own would be faster',
    [row('sent', 9_000), row('waiting', 100)],
    '2021-07-05T09:00:12.000Z',
  ],
  [
    'not before the last of those tried again',
    [row('waiting', 5), row('failed for now', 1, { nextTryAt: '2021-07-05T09:02:00.000Z' })],
    '2021-07-05T09:02:00.000Z',
  ],
] as const)('the expected end: %s', (_, rows, endsAt) => {
  expect(standing(...rows).endsAt).toBe(endsAt)
})

test('reasons stand by how many people they are of', () => {
  const rows = [
    row('failed for good', 1, { why: 'refused' }),
    row('not known', 3, { why: 'no answer' }),
    row('sent', 9),
  ]
  expect(standing(...rows)).toMatchObject({
    ...{ people: 13, sent: 9, failed: 1, notKnown: 3, waiting: 0 },
    reasons: [
      { why: 'no answer', people: 3 },
      { why: 'refused', people: 1 },
    ],
  })
})
