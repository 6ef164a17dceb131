import { instantAfter } from './day'
import type { Instant } from './day'
import type { DeliveryState, WhyUndelivered } from './delivery'
import type { Period } from './period'
import type { ServiceProgress } from './progress'

export type CampaignKind = 'opening' | 'reminder' | 'escalation'

/** The messages that went out together because one person said so. */
export interface CampaignKey {
  readonly kind: CampaignKind
  /** those that its messages stand under */
  readonly periods: readonly Period[]
  readonly wave: string
  /** messages owed since then: a day's reminders are one wave, however often somebody asks for some */
  readonly since: Instant
}

/** What the answer said that still holds while the campaign runs and after it. */
export interface CampaignSaid {
  readonly eyebrow: string
  readonly facts: readonly { readonly title: string; readonly value: string }[]
  readonly notes: readonly string[]
}

/** A campaign, who sees it, and what was said of it that still holds. */
export interface CampaignFollowed {
  readonly personId: number
  readonly campaign: CampaignKey
  readonly said: CampaignSaid
}

/** Messages that stand alike. */
export interface CampaignRow {
  readonly state: DeliveryState
  readonly why: WhyUndelivered | null
  readonly people: number
  /** people with whom a conversation has to be made first: a request more each */
  readonly unmet: number
  /** the latest moment at which one of them is tried again; null: none waits for a moment */
  readonly nextTryAt: Instant | null
}

export interface CampaignReplies {
  /** people of the campaign who own a figure that is asked for */
  readonly asked: number
  /** those of them who owe nothing any more */
  readonly replied: number
}

export interface CampaignStanding extends CampaignReplies {
  readonly kind: CampaignKind
  readonly people: number
  readonly sent: number
  /** local use: there is no window of the person's own */
  readonly held: number
  /** still to go, those included that are tried again */
  readonly waiting: number
  readonly failed: number
  readonly notKnown: number
  /** replied before their turn came */
  readonly notNeeded: number
  /** why messages failed, are tried again or may not have arrived; most people first */
  readonly reasons: readonly CampaignReason[]
  /** when the last is expected to have gone; null: nothing waits */
  readonly endsAt: Instant | null
  /** once nothing waits: what is in, by service */
  readonly services: readonly ServiceProgress[]
}

export interface CampaignReason {
  readonly state: DeliveryState
  readonly why: WhyUndelivered
  readonly people: number
}

export interface CampaignFacts {
  readonly campaign: CampaignKey
  readonly rows: readonly CampaignRow[]
  readonly replies: CampaignReplies
  readonly services: readonly ServiceProgress[]
  readonly now: Instant
  /** how long one request takes at the pace that Teams allows, in milliseconds */
  readonly requestMs: number
}

const ON_THEIR_WAY: readonly DeliveryState[] = ['waiting', 'sending', 'failed for now']

export const isOver = ({ waiting }: Pick<CampaignStanding, 'waiting'>): boolean => waiting === 0

/** Whether messages of it are still to go, those included that are tried again. */
export const goesOn = (rows: readonly Pick<CampaignRow, 'state'>[]): boolean =>
  rows.some(({ state }) => ON_THEIR_WAY.includes(state))

/** How far a campaign has come. */
export function campaignStanding({ campaign, rows, replies, services, ...pace }: CampaignFacts): CampaignStanding {
  const of = (...states: readonly DeliveryState[]) => peopleIn(rows.filter(({ state }) => states.includes(state)))
  const waiting = of(...ON_THEIR_WAY)
  return {
    ...replies,
    kind: campaign.kind,
    people: peopleIn(rows),
    sent: of('sent'),
    held: of('held'),
    waiting,
    failed: of('failed for good'),
    notKnown: of('not known'),
    notNeeded: of('not needed'),
    reasons: rows
      .flatMap(({ state, why, people }) => (why === null ? [] : [{ state, why, people }]))
      .toSorted((one, other) => other.people - one.people),
    endsAt: waiting === 0 ? null : expectedEnd(campaign, rows, pace),
    services: waiting === 0 ? services : [],
  }
}

/** So many have to have gone before their own pace says more than what Teams allows. */
const MEASURED_FROM = 20

/**
 * At the pace so far, once that can be told, and never faster than Teams allows; and not before the last of those that
 * are tried again has its turn.
 */
function expectedEnd(
  { since }: CampaignKey,
  rows: readonly CampaignRow[],
  { now, requestMs }: Pick<CampaignFacts, 'now' | 'requestMs'>,
): Instant {
  const left = rows.filter(({ state }) => state === 'waiting' || state === 'sending')
  const settled = peopleIn(rows.filter(({ state }) => !ON_THEIR_WAY.includes(state)))
  const requests = peopleIn(left) + left.reduce((sum, { unmet }) => sum + unmet, 0)
  const measuredMs = settled < MEASURED_FROM ? 0 : (Date.parse(now) - Date.parse(since)) / settled
  const atPace = instantAfter(now, Math.round(Math.max(requests * requestMs, peopleIn(left) * measuredMs)))
  const tries = rows.flatMap(({ state, nextTryAt }) => (state === 'failed for now' && nextTryAt ? [nextTryAt] : []))
  return [atPace, ...tries].toSorted().at(-1) ?? atPace
}

const peopleIn = (rows: readonly CampaignRow[]): number => rows.reduce((sum, { people }) => sum + people, 0)
