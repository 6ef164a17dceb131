import { ownerOf } from './access'
import type { Day } from './day'
import { countsAsTold } from './delivery'
import type { DeliveryState } from './delivery'
import type { Person } from './person'
import type { Period } from './period'
import { isOutstanding } from './progress'
import type { PeriodState, Return } from './return'

/** Who is owed a reminder and for what, before anything is sent. The command, the timer and the preview all enter here. */
export interface ReminderPlan {
  readonly period: Period
  readonly dueOn: Day | null
  readonly today: Day
  readonly overdue: boolean
  /** the wave these belong to; with the person and the period it can exist once */
  readonly wave: string
  readonly send: readonly Reminder[]
  /** reminded today already: not sent again unless asked to */
  readonly already: readonly Reminder[]
  /** all that these people would be reminded for is expected on a later date, so reminders pause until then */
  readonly paused: readonly Paused[]
  /** measures outstanding that nobody can be reminded of */
  readonly ownerless: readonly Return[]
}

export interface Reminder {
  readonly person: Person
  /** all that they owe, whichever of it they are reminded for */
  readonly owes: readonly Return[]
}

export interface Paused {
  readonly person: Person
  /** the first day on which something is expected from them */
  readonly until: Day
}

export interface ReminderFacts {
  readonly state: PeriodState
  readonly returns: readonly Return[]
  readonly people: readonly Person[]
  readonly today: Day
  /** waves of reminders already in the ledger for this period, by person */
  readonly sent: readonly { readonly personId: number; readonly wave: string; readonly state: DeliveryState }[]
  readonly again: boolean
  /** what this asking is known by: the same one delivered twice is one wave */
  readonly key: string
  /** null: everyone */
  readonly only: ((one: Return, owner: Person | null) => boolean) | null
}

/** Decides who is reminded. Never the same wave twice, never someone who has replied (PRODUCT.md, the cycle, 4). */
export function planReminders(facts: ReminderFacts): ReminderPlan {
  const { state, today } = facts
  const owed = facts.returns.filter(isOutstanding).map((one) => ({ one, owner: ownerOf(one.measure, facts.people) }))
  const wanted = owed.filter(({ one, owner }) => facts.only?.(one, owner) ?? true)
  const ownedBy = (person: Person, list: typeof owed) =>
    list.filter(({ owner }) => owner === person).map(({ one }) => one)
  const meant = facts.people.filter((person) => ownedBy(person, wanted).length > 0)
  const paused = meant.flatMap((person) => pausedUntil(person, ownedBy(person, wanted), today))
  const active = meant
    .filter((person) => !paused.some((one) => one.person === person))
    .map((person) => ({ person, owes: ownedBy(person, owed) }))
  const isSent = (reminder: Reminder) => sentToday(facts, reminder.person).some((one) => countsAsTold(one.state))
  const send = facts.again ? active : active.filter((reminder) => !isSent(reminder))
  return {
    period: state.period,
    dueOn: state.dueOn,
    today,
    overdue: state.dueOn !== null && today > state.dueOn,
    wave: waveOf(facts, send),
    send,
    already: facts.again ? [] : active.filter(isSent),
    paused,
    ownerless: wanted.filter(({ owner }) => owner === null).map(({ one }) => one),
  }
}

/** What the ledger holds of today’s reminders to a person. */
const sentToday = (facts: ReminderFacts, person: Person) =>
  facts.sent.filter((one) => one.personId === person.id && one.wave.startsWith(dayWave(facts.today)))

const dayWave = (today: Day): string => `reminder ${today}`

/** The day’s wave; told again, or after one that was given up, a wave of its own, since each can exist once. */
function waveOf(facts: ReminderFacts, send: readonly Reminder[]): string {
  const taken = facts.again || send.some(({ person }) => sentToday(facts, person).length > 0)
  return taken ? `${dayWave(facts.today)} again ${facts.key}` : dayWave(facts.today)
}

/** On the first of the days promised there is something to remind of again. */
function pausedUntil(person: Person, owes: readonly Return[], today: Day): readonly Paused[] {
  const days = owes.map(expectedOn)
  const [until] = days.filter((day) => day !== null).sort()
  return until !== undefined && days.every((day) => day !== null && day > today) ? [{ person, until }] : []
}

/** The day a figure is promised for. A promise that was sent back no longer holds. */
function expectedOn(one: Return): Day | null {
  const reply = one.state === 'outstanding' ? one.current?.reply : undefined
  return reply?.kind === 'nil' && reply.reason === 'not available yet' ? reply.expectedOn : null
}
