import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { PeriodState } from '../domain/return'
import { Refusal } from './errors'
import type { Reads } from './ports'

/** Every open period, the earliest first; none is no fault. */
export async function openNow(tx: Reads): Promise<readonly PeriodState[]> {
  return openOf(await tx.periods())
}

/** Of periods those that are open, the earliest first. */
export const openOf = (states: readonly PeriodState[]): readonly PeriodState[] =>
  states.filter((one) => one.state === 'open').toSorted((one, other) => comparePeriods(one.period, other.period))

/** Every open period, the earliest first: what reminders are about. */
export async function allOpen(tx: Reads): Promise<readonly [PeriodState, ...PeriodState[]]> {
  const [earliest, ...later] = await openNow(tx)
  if (earliest) return [earliest, ...later]
  throw new Refusal('No period is open. The performance team opens one with, for example, “open Q1 2021/22”.')
}

/** The period that was closed and comes last: what is corrected when none is named. */
export async function latestClosed(tx: Reads): Promise<Period> {
  const closed = (await tx.periods()).filter((one) => one.state === 'closed').map(({ period }) => period)
  const latest = closed.toSorted(comparePeriods).at(-1)
  if (latest) return latest
  throw new Refusal('No period has been closed yet, so there is nothing to correct.')
}

/** The open period that progress and figures in words mean when none is named: the latest. */
export async function latestOpen(tx: Reads): Promise<PeriodState> {
  const open = await allOpen(tx)
  return open.at(-1) ?? open[0]
}
