import type { Migration } from './migration'

// Granted early, an exception is ended by a row of its own: the grant itself is never altered.
const LOCK_EXCEPTION_END = `
create table lock_exception_end (
  exception_id integer primary key references lock_exception,
  by_id integer not null references person,
  at timestamptz(3) not null
)`

// Each says of one edition that its period was opened again after it, and why.
const REOPENING = `
create table reopening (
  period_key text not null,
  number integer not null,
  reason text not null,
  by_id integer not null references person,
  at timestamptz(3) not null,
  primary key (period_key, number),
  foreign key (period_key, number) references edition
)`

const onlyAdded = (table: string): string => `
create trigger only_added before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`

/** How a closed period comes to be corrected: exceptions that end early, and periods opened again. */
export const corrections: Migration = {
  name: '0014-corrections',
  statements: [LOCK_EXCEPTION_END, onlyAdded('lock_exception_end'), REOPENING, onlyAdded('reopening')],
}
