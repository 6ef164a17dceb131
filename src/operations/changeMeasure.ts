import { may } from '../domain/access'
import { decideChange, subjectIn } from '../domain/change/decideChange'
import type { ChangeRequest, DecidedChange } from '../domain/change/change'
import { firstPeriods } from '../domain/change/firstPeriods'
import type { Affected, Changeable, ChangeOutcome } from '../domain/change/outcome'
import { rateRow } from '../domain/edition'
import type { MeasureHistory } from '../domain/measureHistory'
import { comparePeriods, sameLastYear } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Door, FigureRow, PeriodState } from '../domain/return'
import { scaleFor } from '../domain/scales/scaleFor'
import { lastYearOf } from '../domain/series'
import { Refusal } from './errors'
import { formerOwners } from './formerOwners'
import { keptChange } from './keptChange'
import type { Deps, Reads, Tx } from './ports'

export function howItStands(deps: Deps, by: Person, measure: ChangeRequest['measure']): Promise<Changeable> {
  refuseUnlessTheirs(by)
  return deps.store.read(async (tx) => {
    const history = await tx.measureHistory(measure)
    return standing(deps, tx, history, await tx.periods())
  })
}

/** The same path as the change itself, without the last breath. */
export function previewChange(deps: Deps, request: ChangeRequest, by: Person): Promise<ChangeOutcome> {
  refuseUnlessTheirs(by)
  return deps.store.read(async (tx) => {
    const history = await tx.measureHistory(request.measure)
    return outcome(deps, tx, { request, by, history, periods: await tx.periods() })
  })
}

/**
 * Changes a measure from a period on. The open periods it applies to are held against being closed, so that no edition
 * is kept half of one and half of the other.
 */
export function changeMeasure(deps: Deps, request: ChangeRequest, by: Person, door: Door): Promise<ChangeOutcome> {
  refuseUnlessTheirs(by)
  return deps.store.transaction((tx) => makeChangeWithin(deps, tx, { request, by, door }))
}

/** The change itself, within an act that has asked whether it may be. `by` null: Outturn, on a day that was named. */
export async function makeChangeWithin(
  deps: Deps,
  tx: Tx,
  { request, by, door }: { readonly request: ChangeRequest; readonly by: Person | null; readonly door: Door },
): Promise<ChangeOutcome & { readonly owedIn: readonly Period[] }> {
  const periods = await held(tx, request.from)
  const history = await tx.lockMeasure(request.measure)
  const found = await outcome(deps, tx, { request, by, history, periods })
  if (found.kind === 'unread') return { ...found, owedIn: [] }
  const disowned = request.aspect === 'owner' ? found.affected.filter(({ row }) => isDisowned(row)) : []
  const owed = found.affected.filter(({ row }) => row.returned !== null && isOutstanding(row.returned))
  const owedIn = [...owed, ...disowned].map(({ period }) => period)
  const at = deps.clock.instant()
  await tx.write([
    ...disowned.map(({ period }) => ({ kind: 'return owed again', period, measure: request.measure }) as const),
    ...keptChange(found, { by, door, at, owedIn }),
    ...(await formerOwners(tx, found, owedIn, at)),
  ])
  return { ...found, owedIn }
}

/** Its owner said that it is not theirs. */
function isDisowned({ returned }: FigureRow): boolean {
  const reply = returned?.current?.reply
  return returned?.state === 'submitted' && reply?.kind === 'nil' && reply.reason === 'not mine'
}

function refuseUnlessTheirs(by: Person): void {
  if (!may(by, { kind: 'change a measure' }).allowed) {
    throw new Refusal('Only the performance team can change a measure.')
  }
}

async function held(tx: Tx, from: Period): Promise<readonly PeriodState[]> {
  for (const { period, state } of await tx.periods()) {
    if (state === 'open' && comparePeriods(period, from) >= 0) await tx.lockPeriod(period, 'share')
  }
  return tx.periods()
}

async function standing(
  deps: Deps,
  tx: Reads,
  history: MeasureHistory | null,
  states: readonly PeriodState[],
): Promise<Changeable> {
  if (history === null) throw new Refusal('There is no such measure.')
  const periods = firstPeriods(states, deps.clock.today())
  const [from] = periods
  if (from === undefined)
    throw new Refusal('No period is open or to come, so there is nothing that a change could apply to.')
  return { history, from, subject: subjectIn(history, from), periods, people: await tx.people() }
}

interface Asked {
  readonly request: ChangeRequest
  readonly by: Person | null
  readonly history: MeasureHistory | null
  readonly periods: readonly PeriodState[]
}

async function outcome(deps: Deps, tx: Reads, { request, by, history, periods }: Asked): Promise<ChangeOutcome> {
  const now = await standing(deps, tx, history, periods)
  const today = deps.clock.today()
  const decided = decideChange(request, { history: now.history, periods, people: now.people, by, today })
  if (decided.kind === 'unread') return { ...decided, request, standing: now }
  return { kind: 'changed', decided, affected: await affectedBy(deps, tx, decided, periods), people: now.people }
}

async function affectedBy(deps: Deps, tx: Reads, decided: DecidedChange, periods: readonly PeriodState[]) {
  const { measure, from } = decided.request
  const open = periods.filter((one) => one.state === 'open' && comparePeriods(one.period, from) >= 0)
  const affected: Affected[] = []
  for (const { period } of open) {
    const [row] = await tx.figures(period, { measures: [measure] })
    if (!row?.returned) continue
    const lastYears = await tx.figures(sameLastYear(period), { measures: [measure] })
    const rated = (one: FigureRow) => rateRow(one, scaleFor(one.measure, deps.council), lastYearOf(one, lastYears))
    const after = { ...row, ...subjectIn(decided.history, period) }
    affected.push({ period, row, written: writtenIn(row), before: rated(row), after: rated(after) })
  }
  return affected
}

const writtenIn = ({ outturn, returned }: FigureRow): string | null => {
  const reply = returned?.current?.reply
  return outturn?.written.trim() ?? (reply?.kind === 'nil' ? reply.written.trim() : null)
}
