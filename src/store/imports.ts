import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { DraftState, ImportDraft, NewDraft } from '../operations/ports/imports'
import { LOCKS } from './locks'
import { expectAll, json, rowsOf } from './statement'
import type { Db } from './statement'

interface DraftRow {
  readonly id: number
  readonly person_id: number
  readonly document: string
  readonly digest: string
  readonly contents: ImportDraft['contents']
  readonly answers: ImportDraft['answers']
  readonly state: DraftState
  readonly at: Instant
}

const draftFrom = ({ person_id, ...row }: DraftRow): ImportDraft => ({ ...row, personId: person_id })

/** The drafts of one person that are not settled: at most one is open, and at most one waits to take its place. */
export async function unsettledDrafts(db: Db, personId: number): Promise<readonly ImportDraft[]> {
  const rows = await rowsOf(
    db,
    sql<DraftRow>`
      select id, person_id, document, digest, contents, answers, state, at from import_draft
      where person_id = ${personId} and state in ('open', 'waiting') order by id`,
  )
  return rows.map(draftFrom)
}

/** Imports are decided on what is held, so one is kept at a time. */
export async function lockImports(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCKS.imports})`.execute(db)
}

export async function keepDrafts(db: Db, kept: readonly { readonly draft: NewDraft }[]): Promise<void> {
  for (const { draft } of kept) {
    await sql`
      insert into import_draft (person_id, document, digest, contents, answers, state, at, settled_at)
      values (${draft.personId}, ${draft.document}, ${draft.digest},
              ${draft.contents === null ? null : json(draft.contents)}::jsonb, '[]'::jsonb, ${draft.state},
              ${draft.at}::timestamptz, ${draft.contents === null ? draft.at : null}::timestamptz)`.execute(db)
  }
}

export interface AnsweredDraft {
  readonly draft: number
  readonly answers: ImportDraft['answers']
}

export async function answerDrafts(db: Db, answered: readonly AnsweredDraft[]): Promise<void> {
  for (const { draft, answers } of answered) {
    const changed = await rowsOf(
      db,
      sql`update import_draft set answers = ${json(answers)} where id = ${draft} and state = 'open' returning id`,
    )
    expectAll(changed, 1, 'open draft')
  }
}

export interface SettledDraft {
  readonly draft: number
  readonly state: Exclude<DraftState, 'waiting'>
  readonly at: Instant
}

/** Opened, or done with: then what was read goes, and the answers stay. */
export async function settleDrafts(db: Db, settled: readonly SettledDraft[]): Promise<void> {
  for (const { draft, state, at } of settled) {
    const ends = state !== 'open'
    const changed = await rowsOf(
      db,
      sql`
        update import_draft
        set state = ${state}, contents = case when ${ends}::boolean then null else contents end,
            settled_at = case when ${ends}::boolean then ${at}::timestamptz end
        where id = ${draft} and state in ('open', 'waiting') returning id`,
    )
    expectAll(changed, 1, 'draft')
  }
}
