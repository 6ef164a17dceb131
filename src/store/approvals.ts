import { sql } from 'kysely'
import type { Approval } from '../domain/return'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { Change } from '../operations/ports'
import { nameFrom } from './people'
import { expectAll, given, rowsOf } from './statement'
import type { Db, RowOf } from './statement'
import { instantOf } from './values'

const COLUMNS = {
  period_key: 'text',
  measure_code: 'text',
  state: 'text',
  version: 'integer',
  step: 'integer',
  decision: 'text',
  by_id: 'integer',
  by_name: 'text',
  reason: 'text',
  action: 'jsonb',
  own: 'boolean',
  door: 'text',
  at: 'timestamptz',
} as const

/** An approval as it comes out of `to_jsonb`. */
export interface ApprovalRow extends Omit<Approval, 'byId' | 'byName'> {
  readonly by_id: number
  readonly by_name: string
}

type DecidedOn = Extract<Change, { kind: 'sign-off decided' }>

export function approvalFrom(row: ApprovalRow): Approval {
  const { step, decision, reason, action, own, door } = row
  return {
    step,
    decision,
    byId: row.by_id,
    byName: nameFrom(row.by_name),
    reason,
    action,
    own,
    door,
    at: instantOf(row.at),
  }
}

function rowFrom({ period, measure, version, approval, state }: DecidedOn): RowOf<typeof COLUMNS> {
  const { byId, byName, ...same } = approval
  return { ...same, period_key: periodKey(period), measure_code: measure, version, state, by_id: byId, by_name: byName }
}

/** Adds the approvals and moves their returns on, in one statement: there is never one without the other. */
export async function addApprovals(db: Db, added: readonly DecidedOn[]): Promise<void> {
  const moved = await rowsOf(
    db,
    sql`
      with given as (
        select given.*, r.id as return_id
        from ${given(COLUMNS, added.map(rowFrom))}
        join return r on (r.period_key, r.measure_code) = (given.period_key, given.measure_code)
      ), added as (
        insert into approval (return_id, version, step, decision, by_id, by_name, reason, action, own, door, at)
        select return_id, version, step, decision, by_id, by_name, reason, action, own, door, at from given order by n
      )
      update return set state = given.state from given where return.id = given.return_id returning return.id`,
  )
  expectAll(moved, added.length, 'return')
}

/** Holds what is asked of a service's approver until the transaction ends, always in one order. */
export async function lockSignOffs(db: Db, period: Period, serviceAreas: readonly string[]): Promise<void> {
  for (const area of [...serviceAreas].sort()) {
    const name = `sign-off ${periodKey(period)} ${area}`
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
  }
}
