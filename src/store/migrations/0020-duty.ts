import type { Migration } from './migration'

// A measure is asked of somebody else until a day, or until it is taken back: whose it is stands in the measure itself.
const DELEGATION = `
create table delegation (
  measure_code text primary key references measure,
  by_id integer not null references person,
  to_id integer not null references person,
  until_day date,
  at timestamptz(3) not null
)`

/** Leave begins on a day as well as ending on one, and who gave a measure into whose hands is remembered. */
export const duty: Migration = {
  name: '0020-duty',
  statements: [
    'alter table absence add column from_day date',
    // It was never written: a delegation holds for a measure, whichever periods are open.
    'drop table delegation',
    DELEGATION,
  ],
}
