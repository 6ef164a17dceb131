import type { Amending } from '../../domain/answer'
import { allowedBecause, isCovered, isLive } from '../../domain/lockException'
import { samePeriod } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { PeriodState } from '../../domain/return'
import type { Deps, Reads } from '../ports'

/** A person's own figures of closed periods that exceptions let them amend today, in the order of the periods. */
export async function mayAmend(
  { clock }: Deps,
  tx: Reads,
  states: readonly PeriodState[],
  person: Person,
): Promise<readonly Amending[]> {
  const today = clock.today()
  const excepted = states.filter((one) => one.state === 'closed' && (one.amendableUntil ?? '') >= today)
  if (excepted.length === 0) return []
  const live = (await tx.lockExceptions({})).filter((one) => isLive(one, today))
  const people = await tx.people()
  const amending: Amending[] = []
  for (const { period } of excepted) {
    const own = live.filter((one) => samePeriod(one.period, period))
    const theirs = await tx.returnFacts(period, { owners: [person.email] })
    const returns = theirs.filter(({ measure }) => allowedBecause(measure, own, people) !== null)
    const by = own.findLast(({ scope }) => returns.some(({ measure }) => isCovered(measure, scope, people)))
    if (by !== undefined) amending.push({ period, until: by.until, reason: by.reason, returns })
  }
  return amending
}
