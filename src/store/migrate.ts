import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { Seal } from './chain/seal'
import { LOCKS } from './locks'
import type { Migration } from './migrations/migration'
import { rowsOf } from './statement'
import type { Db } from './statement'

/** The database cannot be used by this version of Outturn. `message` says why and what to do. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused'
}

interface Applied {
  readonly name: string
  readonly checksum: string
}

/**
 * Brings the schema up to date, forwards only. Each migration is one transaction under one lock, so of two processes
 * starting together one migrates and the other finds it done.
 *
 * @throws SchemaRefused when the database is newer than this code, or a migration was changed after it ran
 */
export async function migrate(
  db: Db,
  migrations: readonly Migration[],
  { now, seal }: { readonly now: () => Instant; readonly seal: Seal },
): Promise<void> {
  const applied = await db.transaction().execute(async (tx) => {
    await lock(tx)
    await sql`
      create table if not exists schema_migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz(3) not null
      )`.execute(tx)
    return appliedTo(tx)
  })
  refuseUnlessOurs(applied, migrations)
  for (const migration of migrations.slice(applied.length)) await apply(db, migration, { at: now(), seal })
}

async function apply(db: Db, migration: Migration, given: { at: Instant; seal: Seal }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lock(tx)
    if ((await appliedTo(tx)).some((one) => one.name === migration.name)) return
    for (const statement of migration.statements) await sql.raw(statement).execute(tx)
    await migration.fill?.(tx, given)
    // What waits to be checked at the end of the transaction stands in the way of altering its table.
    await sql`set constraints all immediate`.execute(tx)
    for (const statement of migration.afterwards ?? []) await sql.raw(statement).execute(tx)
    await sql`
      insert into schema_migration (name, checksum, applied_at)
      values (${migration.name}, ${checksumOf(migration)}, ${given.at})`.execute(tx)
  })
}

async function lock(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCKS.migration})`.execute(tx)
}

function appliedTo(tx: Db): Promise<readonly Applied[]> {
  return rowsOf(tx, sql<Applied>`select name, checksum from schema_migration order by name collate "C"`)
}

function refuseUnlessOurs(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const unknown = applied.filter((one) => !migrations.some((known) => known.name === one.name))
  if (unknown.length > 0) {
    const names = unknown.map((one) => one.name).join(', ')
    throw new SchemaRefused(
      `The database was made by a newer Outturn: this one does not know ${names}. Start the newer one instead.`,
    )
  }
  applied.forEach((one, place) => {
    const known = migrations[place]
    if (known?.name === one.name && checksumOf(known) === one.checksum) return
    throw new SchemaRefused(
      `Migration ${one.name} ran on this database in another form or order. Migrations never change once they have run.`,
    )
  })
}

function checksumOf({ statements, afterwards = [] }: Migration): string {
  return createHash('sha256')
    .update([...statements, ...afterwards].join(';\n'))
    .digest('hex')
}
