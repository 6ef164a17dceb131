import type { Command } from '../../language/intention'
import { chaseOverdue, previewChase } from '../../operations/chaseOverdue'
import { moveDueDate, previewDueDate } from '../../operations/moveDueDate'
import { latestOpen } from '../../operations/openPeriods'
import { periodKey } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Desk, KnownTurn, Said } from '../turn'
import { confirmDuty } from '../views/duty/confirmDuty'
import { notice } from '../views/notice'
import { chaseAsked, chased, dueDateAsked, dueDateDone, nobodyToChase } from '../words/duty/chasing'
import { dayMeant } from './days'

/** `chase overdue`: which heads of service would hear of what. */
export async function chaseSaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const plan = await previewChase(desk.deps, { by: turn.caller.person, key: turn.key, door: 'typed' })
  if (plan.send.length === 0) return [notice(nobodyToChase(plan))]
  return [confirmDuty({ ...chaseAsked(plan), button: 'Send', verb: 'chaseOverdue', act: {} })]
}

export async function chaseConfirmed(desk: Desk, turn: KnownTurn): Promise<Said> {
  const plan = await chaseOverdue(desk.deps, { by: turn.caller.person, key: turn.key, door: 'card' })
  desk.deliver()
  return [notice(plan.send.length === 0 ? nobodyToChase(plan) : chased(plan))]
}

/** `move the due date of Q1 to 30 July because …` */
export async function dueDateSaid(
  desk: Desk,
  turn: KnownTurn,
  { period: named, to, reason }: Command & { kind: 'move due date' },
): Promise<Said> {
  const dueOn = dayMeant(desk, to, 'move the due date to 30 July because the system was down')
  const period = named ?? (await desk.deps.store.read((tx) => latestOpen(tx))).period
  return [await askDueDate(desk, turn, { period, dueOn, reason })]
}

interface Moving {
  readonly period: Period
  readonly dueOn: string
  readonly reason: string
}

async function askDueDate(desk: Desk, turn: KnownTurn, { period, dueOn, reason }: Moving, error = '') {
  const moved = await previewDueDate(desk.deps, { period, dueOn, by: turn.caller.person })
  const act = { period: periodKey(period), dueOn }
  return confirmDuty({ ...dueDateAsked(moved), reason, error, button: 'Move the due date', verb: 'moveDueDate', act })
}

export async function dueDateConfirmed(desk: Desk, turn: KnownTurn, moving: Moving): Promise<Said> {
  const reason = moving.reason.trim()
  if (reason === '') return [await askDueDate(desk, turn, moving, 'Say why the due date is moved.')]
  const moved = await moveDueDate(desk.deps, { ...moving, reason, by: turn.caller.person, door: 'card' })
  desk.deliver()
  return [notice(dueDateDone(moved, reason))]
}
