import { may, ownersOf } from '../domain/access'
import { periodKey } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { PeriodState, Return } from '../domain/return'
import { undelivered } from '../domain/undelivered'
import type { UndeliveredList } from '../domain/undelivered'
import { Refusal } from './errors'
import { openNow } from './openPeriods'
import type { Delivery, Deps, Reads } from './ports'

/** What did not arrive, for whoever can do something about it. Nothing of a period that is closed. */
export function readDeliveries(deps: Deps, by: Person): Promise<UndeliveredList> {
  if (!may(by, { kind: 'see deliveries' }).allowed) {
    throw new Refusal('Only the performance team can see what was delivered.')
  }
  return deps.store.read(async (tx) => {
    const people = await tx.people()
    const open = await openNow(tx)
    const owed = await owedBy(tx, open, people)
    const rows = await rowsOfNow(tx)
    const owing = new Set(owed.keys())
    const lines = undelivered({ rows, people, outOfReach: await tx.outOfReach(), owing })
    return {
      lines: lines.map((line) => ({ ...line, owes: owed.get(line.person.id) ?? [] })),
      counts: countsOf(rows),
      open,
    }
  })
}

async function rowsOfNow(tx: Reads): Promise<readonly Delivery[]> {
  const states = await tx.periods()
  const closed = new Set(states.filter(({ state }) => state === 'closed').map(({ period }) => periodKey(period)))
  return (await tx.deliveries({})).filter(
    ({ period, kind }) => kind !== 'card replaced' && !closed.has(periodKey(period)),
  )
}

async function owedBy(tx: Reads, open: readonly PeriodState[], people: readonly Person[]) {
  const ownerOf = ownersOf(people)
  const owed = new Map<number, Return[]>()
  for (const { period } of open) {
    for (const one of (await tx.returns(period)).filter(isOutstanding)) {
      const owner = ownerOf(one.measure)
      if (owner) owed.set(owner.id, [...(owed.get(owner.id) ?? []), one])
    }
  }
  return owed
}

function countsOf(rows: readonly Delivery[]): UndeliveredList['counts'] {
  const counts: Partial<Record<Delivery['state'], number>> = {}
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
