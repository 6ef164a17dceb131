import { askedFor, holdsOn } from '../domain/absence'
import type { Absence } from '../domain/absence'
import { ownerOf } from '../domain/access'
import { periodKey } from '../domain/period'
import { isOutstanding } from '../domain/progress'
import { openNow } from './openPeriods'
import type { Change, Deps, Reads } from './ports'
import { replaceForms } from './replacedCards'

/**
 * Somebody is on leave today: who stands in gets the card of each period in which something of theirs is owed, once, and
 * their own cards say so. Nothing before the first day of the leave, and nothing when nobody stands in.
 */
export async function coverChanges(deps: Deps, tx: Reads, absence: Absence): Promise<readonly Change[]> {
  const today = deps.clock.today()
  const people = await tx.people()
  const away = people.find(({ id }) => id === absence.personId)
  if (away === undefined || absence.kind !== 'on leave' || !holdsOn(absence, today)) return []
  const others = (await tx.absences()).filter((one) => one.personId !== away.id)
  const deputy = askedFor(away, people, [...others, absence], today)
  if (deputy === null) return []
  const told = await tx.deliveries({ personId: deputy.id, kind: 'standing in' })
  const at = deps.clock.instant()
  const because = { kind: 'on leave', until: absence.until, deputy: deputy.name } as const
  const changes: Change[] = []
  for (const { period } of await openNow(tx)) {
    const owed = (await tx.returns(period, { owners: [away.email] })).filter(isOutstanding)
    const wave = `standing in for ${away.id} in ${periodKey(period)} from ${absence.from ?? ''}`
    const isOwed = owed.some((one) => ownerOf(one.measure, people)?.id === away.id)
    if (!isOwed || told.some((one) => one.wave === wave)) continue
    const facts = { for: away.name, until: absence.until }
    changes.push({
      kind: 'to deliver',
      delivery: { personId: deputy.id, kind: 'standing in', period, wave, facts, at },
    })
    changes.push(...(await replaceForms(tx, { people: [away.id], period, because, at })))
  }
  return changes
}

/** Leave that has begun, and periods that were opened during it. Answers how much was written into the ledger. */
export function coverLeave(deps: Deps): Promise<number> {
  return deps.store.transaction(async (tx) => {
    const today = deps.clock.today()
    const away = (await tx.absences()).filter((one) => one.kind === 'on leave' && holdsOn(one, today))
    let written = 0
    for (const absence of away) {
      if ((await coverChanges(deps, tx, absence)).length === 0) continue
      // Another instance may be looking as well: only the first still finds something to say.
      for (const { period } of await openNow(tx)) await tx.lockPeriod(period, 'update')
      const changes = await coverChanges(deps, tx, absence)
      await tx.write(changes)
      written += changes.length
    }
    return written
  })
}
