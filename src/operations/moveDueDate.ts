import { may } from '../domain/access'
import { printDay, printWeekday } from '../domain/day'
import type { Day } from '../domain/day'
import { printPeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door, PeriodState } from '../domain/return'
import { wavesOfPeriod } from '../domain/waves/wavesDue'
import type { Wave } from '../domain/waves/wavesDue'
import { isWorkingDay, nthWorkingDayAfter } from '../domain/workingDays'
import { Refusal } from './errors'
import type { Deps } from './ports'
import { entry } from './recordEntry'

export interface MovingDueDate {
  readonly period: Period
  readonly dueOn: Day
  readonly by: Person
  readonly reason: string
  readonly door: Door
}

export interface DueDateMoved {
  readonly period: Period
  readonly from: Day | null
  readonly to: Day
  /** what the calendar will say by the new date, in order */
  readonly ahead: readonly Wave[]
}

/** What moving a due date would do. */
export function previewDueDate(deps: Deps, moving: Omit<MovingDueDate, 'reason' | 'door'>): Promise<DueDateMoved> {
  return deps.store.read(async (tx) => decide(deps, await tx.period(moving.period), moving))
}

/** Moves the day by which a period's figures are asked for: for everybody, with the reason in the record. */
export function moveDueDate(deps: Deps, moving: MovingDueDate): Promise<DueDateMoved> {
  return deps.store.transaction(async (tx) => {
    const { period, dueOn, by, door } = moving
    const decided = decide(deps, await tx.lockPeriod(period, 'update'), moving)
    const reason = moving.reason.trim()
    if (reason === '') throw new Refusal('Say why the due date is moved: the reason stands in the record.')
    const told = { act: 'due date moved', period, before: { dueOn: decided.from }, after: { dueOn }, reason }
    await tx.write([{ kind: 'due date moved', period, dueOn }, entry({ at: deps.clock.instant(), by, door, ...told })])
    return decided
  })
}

function decide(
  { clock, council }: Deps,
  state: PeriodState | null,
  { period, dueOn, by }: Pick<MovingDueDate, 'period' | 'dueOn' | 'by'>,
): DueDateMoved {
  if (!may(by, { kind: 'move a due date' }).allowed) throw new Refusal('Only the performance team can move a due date.')
  const name = printPeriod(period)
  if (state?.state !== 'open') throw new Refusal(`${name} is not open, so it has no due date to move.`)
  if (state.dueOn === dueOn) throw new Refusal(`${name} is due on ${printDay(dueOn)} already.`)
  if (dueOn < clock.today()) throw new Refusal(`${printDay(dueOn)} has gone by. Choose today or a later day.`)
  if (!isWorkingDay(dueOn, council)) {
    const next = nthWorkingDayAfter(dueOn, 1, council)
    throw new Refusal(`${printWeekday(dueOn)} is not a working day. The next one is ${printWeekday(next)}.`)
  }
  const moved = { ...state, dueOn, openedOn: null }
  const ahead = wavesOfPeriod(council, moved).filter(({ when }) => when.day >= clock.today())
  return { period, from: state.dueOn, to: dueOn, ahead }
}
