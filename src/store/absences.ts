import { sql } from 'kysely'
import type { Absence } from '../domain/absence'
import type { Day, Instant } from '../domain/day'
import { given, namesOf, overwriting, rowsOf } from './statement'
import type { Db } from './statement'

const KEPT = { kind: 'text', from_day: 'date', until_day: 'date', at: 'timestamptz' } as const
const COLUMNS = { person_id: 'integer', ...KEPT } as const

interface AbsenceRow {
  readonly person_id: number
  readonly kind: Absence['kind']
  readonly from_day: Day | null
  readonly until_day: Day
}

/** The last word of each person, whether or not it still holds. */
export async function absences(db: Db): Promise<readonly Absence[]> {
  const rows = await rowsOf(db, sql<AbsenceRow>`select * from absence order by person_id`)
  return rows.map((row) => ({ personId: row.person_id, kind: row.kind, from: row.from_day, until: row.until_day }))
}

export interface KeptAbsence {
  readonly absence: Absence
  readonly at: Instant
}

export async function keepAbsences(db: Db, kept: readonly KeptAbsence[]): Promise<void> {
  const rows = kept.map(({ absence: { personId, kind, from, until }, at }) => ({
    ...{ person_id: personId, kind, from_day: from, until_day: until, at },
  }))
  await sql`
    insert into absence (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (person_id) do update set ${overwriting(KEPT)}`.execute(db)
}
