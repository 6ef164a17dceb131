import { absenceOf, askedFor, isOnLeave } from './absence'
import type { Absence } from './absence'
import { ownerOf } from './access'
import type { Day } from './day'
import type { Person } from './person'
import { isOutstanding } from './progress'
import type { PeriodState, Return } from './return'

/** An open period with its returns. */
export interface OpenReturns {
  readonly state: PeriodState
  readonly returns: readonly Return[]
}

/** Who is owed a reminder and for what, before anything is sent. The command, the timer and the preview all enter here. */
export interface ReminderPlan {
  /** every open period, the earliest first */
  readonly periods: readonly PeriodState[]
  readonly today: Day
  /** the wave these belong to; with the person and the period it can exist once */
  readonly wave: string
  readonly send: readonly Reminder[]
  /** reminded today already: not sent again unless asked to */
  readonly already: readonly Reminder[]
  /** all that these people would be reminded for is expected on a later date, or they asked for quiet until then */
  readonly paused: readonly Paused[]
  /** on leave, and who is reminded instead */
  readonly away: readonly Away[]
  /** measures outstanding that nobody can be reminded of */
  readonly ownerless: readonly Return[]
}

export interface Reminder {
  readonly person: Person
  /** all that they owe in every open period, the earliest first, whichever of it they are reminded for */
  readonly owes: readonly Return[]
}

export interface Paused {
  readonly person: Person
  /** the first day on which something is expected from them, or they are to be reminded again */
  readonly until: Day
  readonly because: 'expected later' | 'snoozed'
}

export interface Away {
  readonly person: Person
  readonly until: Day
  /** null: nobody stands in, so nobody is reminded */
  readonly deputy: Person | null
}

export interface ReminderFacts {
  /** the earliest first */
  readonly open: readonly OpenReturns[]
  readonly people: readonly Person[]
  readonly absences: readonly Absence[]
  readonly today: Day
  /** waves of reminders already in the ledger for these periods, by person; one that failed is owed still */
  readonly sent: readonly { readonly personId: number; readonly wave: string; readonly failed: boolean }[]
  readonly again: boolean
  /** what this asking is known by: the same one delivered twice is one wave */
  readonly key: string
  /** null: everyone */
  readonly only: ((one: Return, owner: Person | null) => boolean) | null
}

interface OwedReturn {
  readonly one: Return
  readonly owner: Person | null
  /** the owner, or who stands in while they are on leave; null: nobody */
  readonly asked: Person | null
}

/** Decides who is reminded. Never the same wave twice, never someone who has replied (PRODUCT.md, the cycle, 4). */
export function planReminders(facts: ReminderFacts): ReminderPlan {
  const { open, people, absences, today } = facts
  const owed = open.flatMap(({ returns }) => returns.filter(isOutstanding)).map((one) => owedReturn(one, facts))
  const wanted = owed.filter(({ one, owner }) => facts.only?.(one, owner) ?? true)
  const askedOf = (person: Person, list: typeof owed) =>
    list.filter(({ asked }) => asked === person).map(({ one }) => one)
  const meant = people.filter((person) => askedOf(person, wanted).length > 0)
  const paused = meant.flatMap((person) => pausedUntil(person, askedOf(person, wanted), facts))
  const active = meant
    .filter((person) => !paused.some((one) => one.person === person))
    .map((person) => ({ person, owes: askedOf(person, owed) }))
  const isSent = (reminder: Reminder) => sentToday(facts, reminder.person).some((one) => !one.failed)
  const send = facts.again ? active : active.filter((reminder) => !isSent(reminder))
  return {
    periods: open.map(({ state }) => state),
    today,
    wave: waveOf(facts, send),
    send,
    already: facts.again ? [] : active.filter(isSent),
    paused,
    away: people
      .filter((person) => isOnLeave(person, absences, today) && wanted.some(({ owner }) => owner === person))
      .map((person) => awayOf(person, facts)),
    ownerless: wanted.filter(({ owner }) => owner === null).map(({ one }) => one),
  }
}

function owedReturn(one: Return, { people, absences, today }: ReminderFacts): OwedReturn {
  const owner = ownerOf(one.measure, people)
  return { one, owner, asked: owner && askedFor(owner, people, absences, today) }
}

function awayOf(person: Person, { people, absences, today }: ReminderFacts): Away {
  const deputy = askedFor(person, people, absences, today)
  return { person, until: absenceOf(person, absences, today)?.until ?? today, deputy }
}

/** What the ledger holds of today’s reminders to a person. */
const sentToday = (facts: Pick<ReminderFacts, 'sent' | 'today'>, person: Person) =>
  facts.sent.filter((one) => one.personId === person.id && one.wave.startsWith(dayWave(facts.today)))

const dayWave = (today: Day): string => `reminder ${today}`

/** The day’s wave; told again, or after one that failed, a wave of its own, since each can exist once. */
function waveOf(facts: ReminderFacts, send: readonly Reminder[]): string {
  const taken = facts.again || send.some(({ person }) => sentToday(facts, person).length > 0)
  return taken ? `${dayWave(facts.today)} again ${facts.key}` : dayWave(facts.today)
}

/** On the first of the days promised there is something to remind of again. */
function pausedUntil(person: Person, owes: readonly Return[], { absences, today }: ReminderFacts): readonly Paused[] {
  const absence = absenceOf(person, absences, today)
  if (absence?.kind === 'snoozed') return [{ person, until: absence.until, because: 'snoozed' }]
  const days = owes.map(expectedOn)
  const [until] = days.filter((day) => day !== null).sort()
  const isPromised = until !== undefined && days.every((day) => day !== null && day > today)
  return isPromised ? [{ person, until, because: 'expected later' }] : []
}

/** The day a figure is promised for. A promise that was sent back no longer holds. */
export function expectedOn(one: Return): Day | null {
  const reply = one.state === 'outstanding' ? one.current?.reply : undefined
  return reply?.kind === 'nil' && reply.reason === 'not available yet' ? reply.expectedOn : null
}
