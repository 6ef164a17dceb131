import { campaignStanding } from '../../../src/domain/campaign'
import type { CampaignFacts, CampaignRow } from '../../../src/domain/campaign'
import { quarter } from '../../../src/domain/period'
import { progressOf } from '../../../src/domain/progress'
import { campaign } from '../../../src/teams/views/campaign'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { waveSaid } from '../../../src/teams/words/waves'
import { facts, open, people, q1 } from './demo'

const shown = {
  said: {
    eyebrow: 'Q1 2021/22 is open',
    facts: [
      { title: 'Figures asked for', value: '1,240' },
      { title: 'Due', value: 'Wednesday 14 July' },
    ],
    notes: ['Nobody will be asked for 1 measure, because no owner is on the people list: Fleet diesel reduction.'],
  },
  now: '2021-07-05T09:40:30.000Z',
  timeZone: 'Europe/London',
}

const row = (state: CampaignRow['state'], number: number, more: Partial<CampaignRow> = {}): CampaignRow => ({
  ...{ state, why: null, people: number, unmet: 0, nextTryAt: null },
  ...more,
})

const standing = (rows: readonly CampaignRow[], more: Partial<CampaignFacts> = {}) =>
  campaignStanding({
    campaign: { kind: 'opening', periods: [q1], wave: 'opening', since: '2021-07-05T09:40:00.000Z' },
    ...{ rows, replies: { asked: 1238, replied: 3 }, services: [], now: shown.now, requestMs: 20 },
    ...more,
  })

const FAILED = [
  row('failed for good', 4, { why: 'blocked by the person' }),
  row('failed for good', 1, { why: 'not installed' }),
  row('not known', 2, { why: 'connection lost' }),
]
const returns = ['SD-027', 'SD-010', 'SD-012', 'SD-013', 'SD-029'].map((code) => facts(code))
const { services } = progressOf(open, returns, people, '2021-07-05')

/** What a person set going, while it goes out and once it has. */
export const campaignCards: Readonly<Record<string, CardMessage>> = {
  campaign: campaign(
    standing([
      ...[row('sent', 612), row('waiting', 600, { unmet: 600 }), row('sending', 18), ...FAILED],
      row('failed for now', 3, { why: 'busy', nextTryAt: '2021-07-05T09:43:10.000Z' }),
    ]),
    shown,
  ),
  'campaign, over': campaign(standing([row('sent', 1231), row('not needed', 2), ...FAILED], { services }), shown),
  'campaign, all sent': campaign(standing([row('sent', 12)], { services, replies: { asked: 12, replied: 0 } }), shown),
  'campaign, held on this machine': campaign(standing([row('sent', 1), row('held', 10)], { services }), shown),
  'campaign, all held on this machine': campaign(standing([row('held', 11)], { services }), shown),
  'campaign, a wave of the calendar': campaign(
    standing([row('sent', 2), row('waiting', 9)], {
      campaign: { kind: 'reminder', periods: [q1], wave: 'w', since: '2021-07-19T08:00:00.000Z' },
      ...{ replies: { asked: 11, replied: 0 }, now: '2021-07-19T08:00:05.000Z' },
    }),
    {
      ...{ now: '2021-07-19T08:00:05.000Z', timeZone: 'Europe/London' },
      said: waveSaid({ waves: [{ kind: 'head of service', period: q1 }], heads: 3, states: [open], heldFor: null }),
    },
  ),
  'campaign, a wave of two periods': campaign(
    standing([row('held', 11)], {
      services,
      campaign: { kind: 'reminder', periods: [q1], wave: 'w', since: shown.now },
    }),
    {
      ...shown,
      said: waveSaid({
        waves: [
          { kind: 'overdue', period: q1 },
          { kind: 'coming due', period: quarter(2021, 2) },
        ],
        ...{ heads: 0, states: [open, { period: quarter(2021, 2), dueOn: '2021-10-14' }], heldFor: 'Jessica Moore' },
      }),
    },
  ),
  'campaign, lists to heads of service': campaign(
    standing([row('sent', 2), row('waiting', 1)], {
      campaign: { kind: 'escalation', periods: [q1], wave: 'w', since: '2021-07-05T09:40:00.000Z' },
      replies: { asked: 0, replied: 0 },
    }),
    { ...shown, said: { eyebrow: 'What is overdue, to heads of service', facts: [], notes: [] } },
  ),
}
