import { sql } from 'kysely'
import { openTestDatabase } from '../support/databases'
import type { DatabaseName } from '../support/databases'

/** Run by values.test.ts in a process of its own, because a process has one time zone. Prints what each driver read. */
async function readBack(name: DatabaseName): Promise<unknown> {
  const database = await openTestDatabase(name)
  try {
    const { rows } = await sql`
      select date '2021-07-05' as day,
             timestamptz '2021-07-05T09:00:00.250Z' as summer,
             timestamptz '2021-03-28T01:30:00Z' as "hourThatIsNotThere",
             timestamptz '2021-03-31T23:59:59.999Z' as "lastMoment",
             (select count(*) from generate_series(1, 3)) as count,
             9007199254740991::bigint as large,
             12345678901234567890.10::numeric as exact,
             ${JSON.stringify({ list: [1, 'two', null], at: '2021-07-05' })}::jsonb as json,
             null as none`.execute(database.db)
    return rows[0]
  } finally {
    await database.close()
  }
}

async function main(): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const read = { zone, PGlite: await readBack('PGlite'), PostgreSQL: await readBack('PostgreSQL') }
  process.stdout.write(JSON.stringify(read))
}

void main()
