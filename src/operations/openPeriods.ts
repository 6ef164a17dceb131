import { comparePeriods } from '../domain/period'
import type { PeriodState } from '../domain/return'
import { Refusal } from './errors'
import type { Reads } from './ports'

/** The open period that reminders, progress and figures in words mean when none is named: the latest. */
export async function latestOpen(tx: Reads): Promise<PeriodState> {
  const open = (await tx.periods()).filter((one) => one.state === 'open')
  const [latest] = [...open].sort((one, other) => comparePeriods(other.period, one.period))
  if (latest) return latest
  throw new Refusal('No period is open. The performance team opens one with, for example, “open Q1 2021/22”.')
}
