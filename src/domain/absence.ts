import type { Day } from './day'
import type { Person } from './person'
import { sameAddress } from './access'

/** A person who is not to be reminded for a while, of their own wish. */
export interface Absence {
  readonly personId: number
  /** 'on leave': their deputy is asked instead. 'snoozed': nobody is */
  readonly kind: 'snoozed' | 'on leave'
  /** the first day of it; null: since whenever it was said */
  readonly from: Day | null
  /** the first day on which they are reminded again */
  readonly until: Day
}

/** Whether and until when a person is away on a day; null when they are not. */
export function absenceOf(person: Person, absences: readonly Absence[], today: Day): Absence | null {
  return absences.find((one) => one.personId === person.id && holdsOn(one, today)) ?? null
}

export const holdsOn = ({ from, until }: Absence, day: Day): boolean => (from === null || from <= day) && day < until

export const isOnLeave = (person: Person, absences: readonly Absence[], today: Day): boolean =>
  absenceOf(person, absences, today)?.kind === 'on leave'

/** Who stands in for a person; null when nobody on the people list does. */
export const deputyOf = ({ deputy }: Person, people: readonly Person[]): Person | null =>
  (deputy === null ? null : people.find((one) => sameAddress(one.email, deputy))) ?? null

/** Who is to be asked for what is a person's: they themselves, while on leave their deputy, or nobody. */
export function askedFor(
  person: Person,
  people: readonly Person[],
  absences: readonly Absence[],
  today: Day,
): Person | null {
  if (!isOnLeave(person, absences, today)) return person
  const deputy = deputyOf(person, people)
  return deputy === null || deputy.id === person.id || isOnLeave(deputy, absences, today) ? null : deputy
}
