import { askedFor, isOnLeave } from '../domain/absence'
import { isOwner } from '../domain/access'
import type { Day, Instant } from '../domain/day'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { EntryOutcome, Submission } from '../domain/submission'
import type { Change, Reads } from './ports'
import { replaceForms } from './replacedCards'

interface Overtaking {
  readonly outcomes: readonly EntryOutcome[]
  readonly submission: Submission
  readonly people: readonly Person[]
  /** what the owner still owes for the period after this saving */
  readonly stillOwed: number
  readonly today: Day
  readonly at: Instant
}

/**
 * Figures came in: cards that asked for them. One’s own earlier cards are left alone while something on them is owed, so
 * that what is typed on them stays; everybody else’s are drawn anew at once.
 */
export async function formsOvertaken(
  tx: Reads,
  { outcomes, submission, people, stillOwed, today, at }: Overtaking,
): Promise<readonly Change[]> {
  const { period, by, onBehalfOf, pressed } = submission
  const given = outcomes.flatMap((one) => (one.kind === 'saved' && isOutstanding(one.facts) ? [one.facts.measure] : []))
  if (given.length === 0) return []
  const owners = people.filter((person) => given.some((measure) => isOwner(person, measure)))
  const asked = [...new Set([...owners, ...(await standIns(tx, owners, people, today))])].filter(
    (person) => person.id !== by.id || (stillOwed === 0 && onBehalfOf === null),
  )
  const because = { kind: 'given', by: by.name } as const
  return replaceForms(tx, { people: asked.map(({ id }) => id), period, because, pressed, at })
}

/** Those who have cards for owners on leave. */
async function standIns(tx: Reads, owners: readonly Person[], people: readonly Person[], today: Day) {
  if (owners.every(({ deputy }) => deputy === null)) return []
  const absences = await tx.absences()
  const away = owners.filter((owner) => isOnLeave(owner, absences, today))
  return away.flatMap((owner) => askedFor(owner, people, absences, today) ?? [])
}
