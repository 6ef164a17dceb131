import { planEscalation } from '../escalation'
import type { Escalation, EscalationFacts } from '../escalation'
import { samePeriod } from '../period'
import type { Period } from '../period'
import { has } from '../person'
import type { Person } from '../person'
import { planReminders } from '../reminders'
import type { Reminder, ReminderFacts, ReminderPlan } from '../reminders'
import type { Wave, WaveKind } from './wavesDue'

/** Who hears what when waves go: one message a person, whatever they are told in it. */
export interface WaveMessages {
  readonly reminders: Pick<ReminderPlan, 'wave' | 'today' | 'periods'> & { readonly send: readonly Reminder[] }
  readonly escalations: { readonly wave: string; readonly send: readonly Escalation[] }
  /** the performance team is asked whether to open these */
  readonly openings: {
    readonly to: readonly Person[]
    /** all of the team, those who are asked in the message that they have as a head of service among them */
    readonly also: readonly Person[]
    readonly periods: readonly Period[]
  }
}

export interface WaveFacts extends Pick<ReminderFacts, 'open' | 'people' | 'absences' | 'today' | 'sent'> {
  readonly waves: readonly Wave[]
  readonly escalated: EscalationFacts['sent']
}

/**
 * Whoever hears as a head of service, or is asked to open a period, is told in the same message what they owe
 * themselves. When heads of service are told, owners who are late are reminded too: nobody hears of it second.
 */
export function waveMessages(facts: WaveFacts): WaveMessages {
  const { open, people, absences, today, waves } = facts
  const isOf = (period: Period, ...kinds: readonly WaveKind[]) =>
    waves.some((wave) => kinds.includes(wave.kind) && samePeriod(wave.period, period))
  const rest = { people, absences, today, key: 'calendar' }
  const reminders = planReminders({
    ...{ ...rest, open, sent: facts.sent, again: false },
    only: ({ period }) => isOf(period, 'coming due', 'due today', 'overdue', 'head of service'),
  })
  const late = open.filter(({ state }) => isOf(state.period, 'head of service'))
  const escalations = planEscalation({ ...rest, open: late, sent: facts.escalated })
  const openings = waves.filter(({ kind }) => kind === 'opening').map(({ period }) => period)
  const told = escalations.send.map(({ person }) => person)
  const team = openings.length === 0 ? [] : people.filter((person) => has(person, 'performance team'))
  const others = [...team, ...told]
  return {
    reminders: { ...reminders, send: reminders.send.filter(({ person }) => !others.includes(person)) },
    escalations: { wave: escalations.wave, send: escalations.send },
    openings: { to: team.filter((person) => !told.includes(person)), also: team, periods: openings },
  }
}
