import { isOver } from '../../domain/campaign'
import type { CampaignKind, CampaignReason, CampaignStanding } from '../../domain/campaign'
import type { DeliveryState } from '../../domain/delivery'
import type { Instant } from '../../domain/day'
import { count, dotted, figures, hasHave, people, printCount } from './count'
import { sayWhy } from './delivery'
import { printTime } from './period'

const MESSAGES: Readonly<Record<CampaignKind, string>> = { opening: 'card', reminder: 'reminder', escalation: 'list' }

/** "Sending: 24 of 60 cards have gone", "✓ All 60 cards have been sent" */
export function campaignTitle(standing: CampaignStanding): string {
  const { kind, people: all, sent, held } = standing
  const messages = count(all, MESSAGES[kind])
  if (!isOver(standing)) return `Sending: ${printCount(sent)} of ${messages} ${hasHave(sent)} gone`
  if (sent === all) return all === 1 ? `✓ The ${MESSAGES[kind]} has been sent` : `✓ All ${messages} have been sent`
  if (held === all) return `${messages} held on this machine`
  if (sent + held === all) return `✓ ${count(sent, MESSAGES[kind])} sent, ${printCount(held)} held`
  return `${printCount(sent)} of ${messages} ${hasHave(sent)} been sent`
}

/** "within a minute", "about 10:42" */
export function expectedEndWords(endsAt: Instant, now: Instant, timeZone: string): string {
  return Date.parse(endsAt) - Date.parse(now) < 60_000 ? 'within a minute' : `about ${printTime(endsAt, timeZone)}`
}

/** "3 of 58 people have given every figure" */
export const repliedWords = ({ asked, replied }: CampaignStanding): string =>
  `${printCount(replied)} of ${people(asked)} ${hasHave(replied)} given every figure`

const HEADS: Readonly<Partial<Record<DeliveryState, string>>> = {
  'failed for good': 'Not delivered',
  'failed for now': 'Tried again by itself',
  'not known': 'May not have arrived',
}

/** "Not delivered, 2 people: They have blocked Outturn in Teams." */
export const sayReason = ({ state, why, people: number }: CampaignReason): string =>
  `${HEADS[state] ?? 'Held up'}, ${people(number)}: ${sayWhy(why)}`

/** Says how fresh the card is; one that is over is not written again. */
export const writtenWords = (standing: CampaignStanding, now: Instant, timeZone: string): string =>
  isOver(standing)
    ? `As it stood at ${printTime(now, timeZone)}. What comes in after that is under Progress.`
    : `As it stood at ${printTime(now, timeZone)}. This card follows by itself.`

/** "0 of 38 figures in" */
export function servicesHead(services: CampaignStanding['services']): string {
  const all = services.reduce((sum, { returns }) => sum + returns, 0)
  const given = services.reduce((sum, { submitted }) => sum + submitted, 0)
  return `${printCount(given)} of ${figures(all)} in`
}

export const openHead = (period: string): string => `${period} is open`

export const remindersHead = (periods: string): string => dotted('Reminders', periods)

export const chaseHead = (): string => 'What is overdue, to heads of service'
