import { ownerOf } from './access'
import type { Day } from './day'
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
  readonly sent: readonly { readonly personId: number; readonly wave: string }[]
  readonly again: boolean
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
  const isSent = (reminder: Reminder) => wavesToday(facts, reminder.person).length > 0
  return {
    period: state.period,
    dueOn: state.dueOn,
    today,
    overdue: state.dueOn !== null && today > state.dueOn,
    wave: nextWave(facts),
    send: facts.again ? active : active.filter((reminder) => !isSent(reminder)),
    already: facts.again ? [] : active.filter(isSent),
    paused,
    ownerless: wanted.filter(({ owner }) => owner === null).map(({ one }) => one),
  }
}

const waveOf = (today: Day, time: number): string => (time === 1 ? `reminder ${today}` : `reminder ${today} (${time})`)

const wavesToday = (facts: ReminderFacts, person?: Person): readonly string[] =>
  facts.sent
    .filter((one) => one.wave.startsWith(waveOf(facts.today, 1)) && (!person || one.personId === person.id))
    .map((one) => one.wave)

/** Each `again` is a wave of its own: one more than there have been today. */
function nextWave(facts: ReminderFacts): string {
  const times = new Set(wavesToday(facts)).size
  return waveOf(facts.today, facts.again ? times + 1 : 1)
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
