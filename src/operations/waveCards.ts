import { absenceOf } from '../domain/absence'
import type { CampaignKey } from '../domain/campaign'
import type { Instant } from '../domain/day'
import { comparePeriods, periodKey } from '../domain/period'
import type { Period, PeriodKey } from '../domain/period'
import { has } from '../domain/person'
import type { Person } from '../domain/person'
import type { WaveFacts, WaveMessages } from '../domain/waves/waveMessages'
import type { WaveKind } from '../domain/waves/wavesDue'
import type { Change } from './ports'

/** What the performance team's card of a wave keeps: which messages it follows, and why they went. */
export interface WaveCardKept {
  readonly campaign: Omit<CampaignKey, 'periods'> & { readonly periods: readonly PeriodKey[] }
  readonly waves: readonly { readonly kind: WaveKind; readonly period: PeriodKey }[]
  /** heads of service who are told at the same time, where reminders are what it follows */
  readonly heads: number
}

/**
 * A card for each of the performance team who is not away, which follows what the calendar has just sent as one follows
 * what a person has: once a wave, under its natural key in the ledger. It stands before the messages themselves, so that
 * it is there while they go out.
 */
export function waveCards(
  { reminders, escalations }: WaveMessages,
  { waves, people, absences, today }: Pick<WaveFacts, 'waves' | 'people' | 'absences' | 'today'>,
  at: Instant,
): readonly Change[] {
  const told = waves.filter(({ kind }) => kind !== 'opening')
  const campaign = campaignOf({ reminders, escalations }, at)
  const [first] = told.map(({ period }) => period).toSorted(comparePeriods)
  if (campaign === null || first === undefined) return []
  const team = people.filter((one) => has(one, 'performance team') && absenceOf(one, absences, today) === null)
  const facts: WaveCardKept = {
    campaign: { ...campaign, periods: campaign.periods.map(periodKey) },
    waves: told.map(({ kind, period }) => ({ kind, period: periodKey(period) })),
    heads: campaign.kind === 'reminder' ? escalations.send.length : 0,
  }
  return team.map((one) => toTeam(one, first, `calendar ${today}`, facts, at))
}

/** Reminders are many and ask for figures; lists to heads of service are followed where there is nothing else. */
function campaignOf({ reminders, escalations }: Pick<WaveMessages, 'reminders' | 'escalations'>, since: Instant) {
  if (reminders.send.length > 0) {
    return { kind: 'reminder', periods: reminders.periods.map(({ period }) => period), wave: reminders.wave, since } as const // prettier-ignore
  }
  if (escalations.send.length === 0) return null
  const periods = escalations.send.flatMap(({ services }) => services.map(({ state }) => state.period))
  const each = [...new Map(periods.map((period) => [periodKey(period), period])).values()]
  return { kind: 'escalation', periods: each, wave: escalations.wave, since } as const
}

const toTeam = ({ id }: Person, period: Period, wave: string, facts: WaveCardKept, at: Instant): Change => ({
  kind: 'to deliver',
  delivery: { personId: id, kind: 'wave sent', period, wave, facts, at },
})
