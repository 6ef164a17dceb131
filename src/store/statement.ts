import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import { storableDeep } from './values'

/** The database, or the transaction on it: one and the same for a statement. */
export type Db = Kysely<unknown>

/** A table's columns that we write, each with its type. */
export type Columns = Readonly<Record<string, string>>

/** One row to write: a value for every column. */
export type RowOf<C extends Columns> = { readonly [Column in keyof C]: unknown }

export async function rowsOf<R>(db: Db, statement: RawBuilder<R>): Promise<readonly R[]> {
  const { rows } = await statement.execute(db)
  return rows
}

export async function firstOf<R>(db: Db, statement: RawBuilder<R>): Promise<R | null> {
  const [row] = await rowsOf(db, statement)
  return row ?? null
}

/** A value as jsonb. Always text that we wrote ourselves: the drivers disagree about lists. */
export function json(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(storableDeep(value))}::jsonb`
}

/** The texts of a list, for `x in (…)`: one parameter however long the list is. */
export function texts(list: readonly string[]): RawBuilder<unknown> {
  return sql`select jsonb_array_elements_text(${json(list)})`
}

/** A condition that holds when the list is not given at all; an empty list lets nothing through. */
export function whenGiven<T>(given: T | undefined, condition: (given: T) => RawBuilder<unknown>): RawBuilder<unknown> {
  return given === undefined ? sql`true` : condition(given)
}

/** "code, title, …" */
export function namesOf(columns: Columns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql.ref(name)))
}

/**
 * A batch of rows as a table called `given`, numbered by `n` in the order they came. They travel as one parameter, so
 * a thousand rows are one statement.
 */
export function given<C extends Columns>(columns: C, rows: readonly RowOf<C>[]): RawBuilder<unknown> {
  const numbered = rows.map((row, n) => ({ ...row, n }))
  const typed = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`)
  return sql`jsonb_to_recordset(${json(numbered)}) as given (n integer, ${sql.join(typed)})`
}

/** "title = excluded.title, …": a row that is there already takes on the new one's values. */
export function overwriting(columns: Columns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))
}

/** "title = given.title, …": the same from a batch, in an update. */
export function taking(columns: Columns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`))
}

/** A change to something that is not there is a fault of ours, and must not pass in silence. */
export function expectAll(changed: readonly unknown[], expected: number, what: string): void {
  if (changed.length !== expected) throw new Error(`${expected - changed.length} of ${expected}: no such ${what}`)
}
