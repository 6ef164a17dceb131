import { comparePeriods } from '../domain/period'
import type { PeriodState } from '../domain/return'
import { Refusal } from './errors'
import type { Reads } from './ports'

/** Every open period, the earliest first; none is no fault. */
export async function openNow(tx: Reads): Promise<readonly PeriodState[]> {
  const open = (await tx.periods()).filter((one) => one.state === 'open')
  return open.sort((one, other) => comparePeriods(one.period, other.period))
}

/** Every open period, the earliest first: what reminders are about. */
export async function allOpen(tx: Reads): Promise<readonly [PeriodState, ...PeriodState[]]> {
  const [earliest, ...later] = await openNow(tx)
  if (earliest) return [earliest, ...later]
  throw new Refusal('No period is open. The performance team opens one with, for example, “open Q1 2021/22”.')
}

/** The open period that progress and figures in words mean when none is named: the latest. */
export async function latestOpen(tx: Reads): Promise<PeriodState> {
  const open = await allOpen(tx)
  return open.at(-1) ?? open[0]
}
