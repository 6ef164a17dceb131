import { sql } from 'kysely'
import { periodKey } from '../domain/period'
import type { PublishedCommentary } from '../domain/return'
import type { Change } from '../operations/ports'
import { nameFrom } from './people'
import { expectAll, given, rowsOf } from './statement'
import type { Db } from './statement'
import { instantOf } from './values'

type Published = Extract<Change, { kind: 'commentary published' }>

const COLUMNS = {
  period_key: 'text',
  measure_code: 'text',
  of_words: 'text',
  words: 'text',
  by_id: 'integer',
  by_name: 'text',
  door: 'text',
  at: 'timestamptz',
} as const

/** Published words as they come out of `to_jsonb`. */
export interface PublishedRow {
  readonly words: string
  readonly by_name: string
  readonly at: string
}

export const publishedFrom = ({ words, by_name, at }: PublishedRow): PublishedCommentary => ({
  words,
  byName: nameFrom(by_name),
  at: instantOf(at),
})

/** What is published of version `rv`: the newest words, while they are edited from the commentary that stands. */
export const PUBLISHED = sql`(
  select to_jsonb(p) from (
    select * from published_commentary where return_id = rv.return_id order by id desc limit 1
  ) p where p.of_words is not distinct from rv.commentary
) as published`

export async function addPublished(db: Db, added: readonly Published[]): Promise<void> {
  const rows = added.map(({ period, measure, of, words, byId, byName, door, at }) => ({
    ...{ period_key: periodKey(period), measure_code: measure, of_words: of, words },
    ...{ by_id: byId, by_name: byName, door, at },
  }))
  const written = await rowsOf(
    db,
    sql`
      insert into published_commentary (return_id, of_words, words, by_id, by_name, door, at)
      select r.id, of_words, words, by_id, by_name, door, at
      from ${given(COLUMNS, rows)}
      join return r on (r.period_key, r.measure_code) = (given.period_key, given.measure_code)
      order by n returning id`,
  )
  expectAll(written, added.length, 'return')
}
