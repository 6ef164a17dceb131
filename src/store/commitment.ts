import { sql } from 'kysely'
import type { MeasureCode } from '../domain/measure'
import type { Year } from '../domain/period'
import type { Commitment } from '../operations/ports'
import { ASKED_ABOUT, ownerQuestionFrom } from './ownerQuestions'
import type { OwnerQuestionRow } from './ownerQuestions'
import { timeOf } from './applies'
import { ON_THE_LIST, personFrom } from './people'
import type { PersonRow } from './people'
import { firstOf } from './statement'
import type { Db } from './statement'
import { standingTarget, targetFrom } from './targets'
import type { TargetRow } from './targets'

interface Row {
  readonly target: TargetRow | null
  readonly owner: PersonRow | null
  readonly asked: readonly OwnerQuestionRow[] | null
}

/** The year's own target, who owns the measure now, and what owners were asked about it. */
export async function commitment(db: Db, measure: MeasureCode, year: Year): Promise<Commitment> {
  const row = await firstOf(
    db,
    sql<Row>`
      select to_jsonb(t) as target, to_jsonb(person) as owner, ${ASKED_ABOUT} as asked
      from measure m
      ${standingTarget(timeOf(year))}
      left join person on lower(person.email) = lower(m.owner) and ${ON_THE_LIST}
      where m.code = ${measure}`,
  )
  return {
    target: row?.target ? targetFrom(row.target) : null,
    owner: row?.owner ? personFrom(row.owner) : null,
    ...(row?.asked ? { asked: row.asked.map(ownerQuestionFrom) } : {}),
  }
}
