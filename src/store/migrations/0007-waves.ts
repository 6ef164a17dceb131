import type { Migration } from './migration'

// A wave may be of a period that nobody has opened yet, so it does not refer to one.
const WAVE = `
create table wave (
  period_key text not null,
  name text not null,
  on_day date not null,
  became text not null check (became in ('sent', 'passed over', 'opened')),
  at timestamptz(3) not null,
  primary key (period_key, name)
)`

const ABSENCE = `
create table absence (
  person_id integer primary key references person,
  kind text not null check (kind in ('snoozed', 'on leave')),
  until_day date not null,
  at timestamptz(3) not null
)`

// In this period the measure is asked of somebody else than its owner.
const DELEGATION = `
create table delegation (
  period_key text not null references period deferrable initially deferred,
  measure_code text not null references measure deferrable initially deferred,
  to_id integer not null references person,
  by_id integer not null references person,
  at timestamptz(3) not null,
  primary key (period_key, measure_code)
)`

/** What was said on the calendar, who is not to be reminded for a while, and who was asked instead of an owner. */
export const waves: Migration = {
  name: '0007-waves',
  statements: [
    WAVE,
    `create trigger only_added before update or delete or truncate on wave
      for each statement execute function refuse_change()`,
    // A question whether to open a period is about one that is not there yet.
    'alter table delivery drop constraint delivery_period_key_fkey',
    ABSENCE,
    DELEGATION,
  ],
}
