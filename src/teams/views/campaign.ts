import { isOver } from '../../domain/campaign'
import type { CampaignSaid, CampaignStanding } from '../../domain/campaign'
import type { Instant } from '../../domain/day'
import { campaignTitle, expectedEndWords, repliedWords, sayReason, servicesHead, writtenWords } from '../words/campaign'
import { printCount } from '../words/count'
import type { CardMessage, Head, SayButton } from './cardMessage'
import { firstOf } from './outcomes'
import { serviceRow } from './progress'
import type { ServiceRow } from './progress'
import { barChart } from './stackedBar'
import type { BarChart, BarPart } from './stackedBar'

export interface CampaignData extends Head {
  readonly charts: readonly BarChart[]
  readonly facts: CampaignSaid['facts']
  readonly reasons: readonly { readonly text: string; readonly colour: 'attention' | 'warning' | 'default' }[]
  readonly notes: readonly { readonly text: string }[]
  readonly servicesHead: string
  readonly services: readonly ServiceRow[]
  readonly more: string
  readonly written: string
  readonly offers: readonly SayButton[]
}

export interface CampaignShown {
  readonly said: CampaignSaid
  readonly now: Instant
  readonly timeZone: string
}

const MOST_REASONS = 6
const MOST_SERVICES = 20

const OFFERS: readonly SayButton[] = [
  { label: 'Progress', say: 'progress' },
  { label: 'Deliveries', say: 'deliveries' },
]

/** How far what somebody set going has come; once it is over, who has replied, by service. */
export function campaign(
  standing: CampaignStanding,
  { said, now, timeZone }: CampaignShown,
): CardMessage<'campaign', CampaignData> {
  const title = campaignTitle(standing)
  const reasons = firstOf(standing.reasons, MOST_REASONS, 'more reasons')
  const { shown, more } = firstOf(standing.services, MOST_SERVICES)
  return {
    template: 'campaign',
    summary: title,
    data: {
      eyebrow: said.eyebrow,
      title,
      charts: barChart('How far it has come', [{ name: 'Messages', parts: partsOf(standing) }]),
      facts: [...countsOf(standing), ...repliesOf(standing), ...endOf(standing, now, timeZone), ...said.facts],
      reasons: [
        ...reasons.shown.map((one) => ({ text: sayReason(one), colour: colourOf(one.state) })),
        ...(reasons.more === '' ? [] : [{ text: reasons.more, colour: 'default' as const }]),
      ],
      notes: said.notes.map((text) => ({ text })),
      servicesHead: shown.length === 0 ? '' : servicesHead(standing.services),
      services: shown.map((one) => serviceRow(one, { names: true })),
      more,
      written: writtenWords(standing, now, timeZone),
      offers: OFFERS,
    },
  }
}

const colourOf = (state: CampaignStanding['reasons'][number]['state']): CampaignData['reasons'][number]['colour'] =>
  state === 'failed for good' ? 'attention' : state === 'not known' ? 'warning' : 'default'

const partsOf = ({ sent, held, waiting, failed, notKnown }: CampaignStanding): readonly BarPart[] =>
  [
    { legend: 'Sent', value: sent, color: 'good' as const, place: 1 },
    { legend: 'Held on this machine', value: held, color: 'categoricalLightBlue' as const, place: 2 },
    { legend: 'May not have arrived', value: notKnown, color: 'warning' as const, place: 3 },
    { legend: 'Not delivered', value: failed, color: 'attention' as const, place: 4 },
    { legend: 'Waiting', value: waiting, color: 'neutral' as const, place: 5 },
  ].filter(({ value }) => value > 0)

/** What is always asked is always there; the rest only where there is some. */
const countsOf = (standing: CampaignStanding): CampaignData['facts'] => [
  { title: 'Sent', value: printCount(standing.sent) },
  ...(isOver(standing) ? [] : [{ title: 'Waiting', value: printCount(standing.waiting) }]),
  ...some('Held on this machine', standing.held),
  { title: 'Not delivered', value: printCount(standing.failed) },
  ...some('May not have arrived', standing.notKnown),
  ...some('No longer needed', standing.notNeeded),
]

const some = (title: string, number: number): CampaignData['facts'] =>
  number === 0 ? [] : [{ title, value: printCount(number) }]

const repliesOf = (standing: CampaignStanding): CampaignData['facts'] =>
  standing.asked === 0 ? [] : [{ title: 'Replied', value: repliedWords(standing) }]

const endOf = ({ endsAt }: CampaignStanding, now: Instant, timeZone: string): CampaignData['facts'] =>
  endsAt === null ? [] : [{ title: 'Expected end', value: expectedEndWords(endsAt, now, timeZone) }]
