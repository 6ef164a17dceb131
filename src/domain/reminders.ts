import { sameAddress } from './access'
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
  /** everything these people owe is expected on a later date, so reminders pause until then */
  readonly paused: readonly Paused[]
  /** measures outstanding that nobody can be reminded of */
  readonly ownerless: readonly Return[]
}

export interface Reminder {
  readonly person: Person
  readonly owes: readonly Return[]
}

export interface Paused {
  readonly person: Person
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
  const { state, people, today } = facts
  const ownerOf = (one: Return) =>
    people.find((person) => one.measure.owner !== null && sameAddress(person.email, one.measure.owner)) ?? null
  const wanted = facts.returns.filter(isOutstanding).filter((one) => facts.only?.(one, ownerOf(one)) ?? true)
  const owing = people
    .map((person) => ({ person, owes: wanted.filter((one) => ownerOf(one)?.id === person.id) }))
    .filter((reminder) => reminder.owes.length > 0)
  const paused = owing.flatMap((reminder) => pausedUntil(reminder, today))
  const active = owing.filter((reminder) => !paused.some((one) => one.person.id === reminder.person.id))
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
    ownerless: wanted.filter((one) => ownerOf(one) === null),
  }
}

const waveOf = (today: Day, time: number): string => (time === 1 ? `reminder ${today}` : `reminder ${today} (${time})`)

const wavesToday = (facts: ReminderFacts, person?: Person): readonly string[] =>
  facts.sent
    .filter((one) => one.wave.startsWith(waveOf(facts.today, 1)) && (!person || one.personId === person.id))
    .map((one) => one.wave)

/** `again` is a wave of its own, so that even an `again` that is delivered twice is sent once. */
function nextWave(facts: ReminderFacts): string {
  const times = new Set(wavesToday(facts)).size
  return waveOf(facts.today, facts.again ? times + 1 : 1)
}

function pausedUntil(reminder: Reminder, today: Day): readonly Paused[] {
  const dates = reminder.owes.map(expectedOn)
  const latest = dates.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null)
  const all = dates.every((one) => one !== null && one > today)
  return all && latest !== null ? [{ person: reminder.person, until: latest }] : []
}

function expectedOn(one: Return): Day | null {
  const reply = one.current?.reply
  return reply?.kind === 'nil' && reply.reason === 'not available yet' ? reply.expectedOn : null
}
