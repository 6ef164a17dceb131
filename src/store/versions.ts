import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { MeasureCode } from '../domain/measure'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { ReturnState, ReturnVersion } from '../domain/return'
import { approvalFrom } from './approvals'
import type { ApprovalRow } from './approvals'
import { nameFrom } from './people'
import { PUBLISHED, publishedFrom } from './publishedCommentary'
import type { PublishedRow } from './publishedCommentary'
import { expectAll, given, rowsOf } from './statement'
import type { Db, RowOf } from './statement'
import { instantOf } from './values'

const COLUMNS = {
  period_key: 'text',
  measure_code: 'text',
  state: 'text',
  submission_key: 'text',
  version: 'integer',
  reply: 'jsonb',
  commentary: 'text',
  action: 'jsonb',
  confirmed: 'jsonb',
  by_id: 'integer',
  by_name: 'text',
  on_behalf_of: 'jsonb',
  door: 'text',
  at: 'timestamptz',
  restated_because: 'text',
} as const

/** A version as it comes out of `to_jsonb`: its moment is text in the session's time zone. */
export interface VersionRow extends Omit<
  ReturnVersion,
  'byId' | 'byName' | 'onBehalfOf' | 'approvals' | 'published' | 'restatedBecause'
> {
  readonly by_id: number | null
  readonly by_name: string
  readonly on_behalf_of: ReturnVersion['onBehalfOf']
  readonly approvals?: readonly ApprovalRow[] | null
  readonly published?: PublishedRow | null
  readonly restated_because: string | null
}

export interface AddedVersion {
  readonly period: Period
  readonly measure: MeasureCode
  readonly version: ReturnVersion
  readonly state: ReturnState
  readonly submissionKey: string
}

export function versionFrom(row: VersionRow): ReturnVersion {
  const { version, reply, commentary, confirmed, door } = row
  const approvals = (row.approvals ?? []).map(approvalFrom)
  // What the approver said is being done stands as if the owner had: nobody is asked for it again.
  const action = row.action ?? approvals.find((one) => one.action !== null)?.action ?? null
  return {
    ...{ version, reply, commentary, action, confirmed },
    byId: row.by_id,
    byName: nameFrom(row.by_name),
    onBehalfOf: ownerFrom(row.on_behalf_of),
    door,
    at: instantOf(row.at),
    ...(approvals.length === 0 ? {} : { approvals }),
    ...(row.published ? { published: publishedFrom(row.published) } : {}),
    ...(row.restated_because !== null && { restatedBecause: row.restated_because }),
  }
}

/** A name is gone from where it stood once its person is forgotten. */
const ownerFrom = (owner: ReturnVersion['onBehalfOf']): ReturnVersion['onBehalfOf'] =>
  owner && { ...owner, name: nameFrom(owner.name) }

function rowFrom({ period, measure, state, submissionKey, version }: AddedVersion): RowOf<typeof COLUMNS> {
  const { byId, byName, onBehalfOf, approvals: _, published: __, restatedBecause, ...same } = version
  return {
    ...same,
    period_key: periodKey(period),
    measure_code: measure,
    state,
    submission_key: submissionKey,
    by_id: byId,
    by_name: byName,
    on_behalf_of: onBehalfOf,
    restated_because: restatedBecause ?? null,
  }
}

/** What was decided of version `rv`, the first step first; null where nobody has. */
const APPROVALS = sql`(
  select jsonb_agg(to_jsonb(a) order by a.step)
  from approval a where (a.return_id, a.version) = (rv.return_id, rv.version)
) as approvals`

/** One version of return `r`, with what was decided of it. */
export const namedVersion = (version: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select rv.*, ${APPROVALS}, ${PUBLISHED} from return_version rv where (rv.return_id, rv.version) = (r.id, ${version})`

/** The version of return `r` that stands, with what was decided of it, where it has one. Joined as `v`. */
export const STANDING_VERSION = sql`
  left join lateral (
    select rv.*, ${APPROVALS}, ${PUBLISHED} from return_version rv where rv.return_id = r.id order by rv.version desc limit 1
  ) v on true`

/** Newest first. */
export async function versions(db: Db, returnId: number): Promise<readonly ReturnVersion[]> {
  const rows = await rowsOf(
    db,
    sql<{ version: VersionRow }>`
      select to_jsonb(v) as version
      from (select rv.*, ${APPROVALS} from return_version rv where rv.return_id = ${returnId}) v
      order by v.version desc`,
  )
  return rows.map((row) => versionFrom(row.version))
}

/** Adds the versions and moves their returns on, in one statement: there is never one without the other. */
export async function addVersions(db: Db, added: readonly AddedVersion[]): Promise<void> {
  const moved = await rowsOf(
    db,
    sql`
      with given as (
        select given.*, r.id as return_id
        from ${given(COLUMNS, added.map(rowFrom))}
        join return r on (r.period_key, r.measure_code) = (given.period_key, given.measure_code)
      ), added as (
        insert into return_version (return_id, submission_key, version, reply, commentary, action, confirmed,
                                    by_id, by_name, on_behalf_of, door, at, restated_because)
        select return_id, submission_key, version, reply, commentary, action, confirmed,
               by_id, by_name, on_behalf_of, door, at, restated_because
        from given order by n
      )
      update return set state = given.state from given where return.id = given.return_id returning return.id`,
  )
  expectAll(moved, added.length, 'return')
}
