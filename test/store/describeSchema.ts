import { sql } from 'kysely'
import type { Db } from '../../src/store/statement'

/** The schema as the database itself tells it, in one stable text: for review, and so that no change goes unseen. */
export async function describeSchema(db: Db): Promise<string> {
  return [...(await tablesOf(db)), ...(await restOf(db))].map((one) => `${one};\n`).join('\n')
}

interface Line {
  readonly of: string
  readonly line: string
}

async function tablesOf(db: Db): Promise<readonly string[]> {
  const columns = await sql<Line>`
    select c.relname as of, concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
             case when a.attnotnull then 'not null' end,
             case when a.attidentity = 'a' then 'generated always as identity' end,
             'default ' || pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname collate "C", a.attnum`.execute(db)
  const constraints = await sql<Line>`
    select conrelid::regclass::text as of, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    order by contype, conname collate "C"`.execute(db)
  const names = [...new Set(columns.rows.map((row) => row.of))]
  return names.map((name) => {
    const lines = [...columns.rows, ...constraints.rows].filter((row) => row.of === name).map((row) => `  ${row.line}`)
    return `create table ${name} (\n${lines.join(',\n')}\n)`
  })
}

async function restOf(db: Db): Promise<readonly string[]> {
  const indexes = await sql<{ line: string }>`
    select pg_get_indexdef(indexrelid) as line from pg_index
    join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint where conindid = indexrelid)
    order by relname collate "C"`.execute(db)
  const triggers = await sql<{ line: string }>`
    select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal
    order by tgrelid::regclass::text collate "C", tgname collate "C"`.execute(db)
  const functions = await sql<{ line: string }>`
    select trim(pg_get_functiondef(oid)) as line from pg_proc where pronamespace = 'public'::regnamespace
    order by proname collate "C"`.execute(db)
  return [indexes, triggers, functions].flatMap(({ rows }) => rows.map((row) => row.line))
}
