import { may } from '../../domain/access'
import type { ReopeningPlan } from '../../domain/correction'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { Door } from '../../domain/return'
import { Refusal } from '../errors'
import type { Deps, Reads } from '../ports'
import { entry } from '../recordEntry'

export interface Reopening {
  readonly period: Period
  readonly reason: string
  readonly by: Person
  readonly door: Door
}

export function previewReopening(deps: Deps, reopening: Omit<Reopening, 'reason'>): Promise<ReopeningPlan> {
  return deps.store.read((tx) => plan(tx, reopening))
}

/** Opens a closed period again. Figures given from then on are restatements; closing it again keeps another edition. */
export function reopenPeriod(deps: Deps, reopening: Reopening): Promise<ReopeningPlan> {
  return deps.store.transaction(async (tx) => {
    const { period, by, door } = reopening
    await tx.lockPeriod(period, 'update')
    const planned = await plan(tx, reopening)
    const reason = reopening.reason.trim()
    if (reason === '') throw new Refusal('Say why it is opened again, so that the record can tell.')
    const at = deps.clock.instant()
    const after = { edition: planned.edition?.edition ?? null }
    await tx.write([
      { kind: 'period reopened', period, reason, byId: by.id, at },
      entry({ at, by, door, act: 'period reopened', period, after, reason }),
    ])
    return planned
  })
}

async function plan(tx: Reads, { period, by }: Omit<Reopening, 'reason'>): Promise<ReopeningPlan> {
  if (!may(by, { kind: 'reopen a period' }).allowed) throw new Refusal('Only the performance team can reopen a period.')
  const state = await tx.period(period)
  const name = printPeriod(period)
  if (state === null) throw new Refusal(`${name} has not been opened yet. To open it, say “open ${name}”.`)
  if (state.state === 'open') throw new Refusal(`${name} is open already.`)
  const rows = await tx.figures(period)
  const edition = rows.find(({ reported }) => reported !== undefined)?.reported ?? null
  return { state, edition, given: rows.filter(({ returned }) => returned?.current).length }
}
