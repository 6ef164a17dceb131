import type { Migration } from './migration'

// by_id null: the period came with the plan.
const EDITION = `
create table edition (
  period_key text not null references period deferrable initially deferred,
  number integer not null check (number >= 1),
  at timestamptz(3) not null,
  by_id integer references person deferrable initially deferred,
  by_name text not null,
  constraint edition_number primary key (period_key, number)
)`

// What stood is named by its versions, which are only ever added to, and is not written out again.
const EDITION_ROW = `
create table edition_row (
  period_key text not null,
  number integer not null,
  measure_code text not null,
  measure_version integer not null,
  target_start_year integer,
  target_version integer,
  return_version integer,
  scale jsonb not null,
  rating jsonb not null,
  last_year jsonb,
  primary key (period_key, measure_code, number),
  foreign key (period_key, number) references edition,
  foreign key (measure_code, measure_version) references measure_version,
  foreign key (measure_code, target_start_year, target_version) references target
)`

const LOCK_EXCEPTION = `
create table lock_exception (
  id integer generated always as identity primary key,
  period_key text not null references period,
  scope jsonb not null,
  until date not null,
  reason text not null,
  by_id integer not null references person,
  by_name text not null,
  at timestamptz(3) not null
)`

const onlyAdded = (table: string): string => `
create trigger only_added before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`

/** What a period was when it closed, and how a closed one may be corrected. */
export const editions: Migration = {
  name: '0005-editions',
  statements: [
    EDITION,
    onlyAdded('edition'),
    EDITION_ROW,
    onlyAdded('edition_row'),
    LOCK_EXCEPTION,
    onlyAdded('lock_exception'),
    'create index lock_exception_of on lock_exception (period_key, until)',
    'alter table return_version add column restated_because text',
  ],
}
