import { editionRows } from '../domain/edition'
import { sameLastYear } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { asksForLastYear } from '../domain/scales/scaleFor'
import type { Change, Deps, Reads } from './ports'

/** Null person: the period came with a document, which is named instead. */
export type Closer = Person | { readonly id: null; readonly name: string }

/**
 * The edition of a period as it stands in this transaction: to be written in the one that closes it, once all that it
 * is made of has been.
 */
export async function editionOf(deps: Deps, tx: Reads, period: Period, by: Closer): Promise<Change> {
  const { scale, measureScales } = deps.council
  const rows = await tx.figures(period)
  const lastYears = asksForLastYear(deps.council) ? await tx.figures(sameLastYear(period)) : []
  return {
    kind: 'edition kept',
    period,
    byId: by.id,
    byName: by.name,
    at: deps.clock.instant(),
    rows: editionRows({ rows, lastYears, scale, measureScales }),
  }
}

/** Keeps an edition of every closed period that has none: those that were closed before there were editions. */
export function keepMissingEditions(deps: Deps): Promise<void> {
  return deps.store.transaction(async (tx) => {
    for (const period of await tx.closedWithoutEdition()) {
      await tx.write([await editionOf(deps, tx, period, { id: null, name: 'Outturn' })])
    }
  })
}
