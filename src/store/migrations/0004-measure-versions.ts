import type { Migration } from './migration'

// `kept` is the whole row of `measure`, whatever columns it has: one that is added later needs nothing here. Without a
// first period a version has always applied.
const MEASURE_VERSION = `
create table measure_version (
  measure_code text not null references measure,
  version integer not null check (version >= 1),
  from_start_year integer,
  from_quarter integer check (from_quarter between 1 and 4),
  kept jsonb not null,
  reason text,
  constraint measure_version_number primary key (measure_code, version),
  constraint measure_version_from_a_period check (from_quarter is null or from_start_year is not null),
  constraint measure_version_has_a_reason check ((from_start_year is null) = (reason is null))
)`

const WHAT_STANDS = `
insert into measure_version (measure_code, version, kept)
select code, 1, to_jsonb(measure) from measure order by position, code`

const TARGET_FROM = `
alter table target
  add column from_start_year integer,
  add column from_quarter integer check (from_quarter between 1 and 4),
  add column reason text,
  add constraint target_from_a_period check (from_quarter is null or from_start_year is not null),
  add constraint target_has_a_reason check ((from_start_year is null) = (reason is null))`

/** A measure and its target as they apply to a period: what changes later leaves earlier periods as they were. */
export const measureVersions: Migration = {
  name: '0004-measure-versions',
  statements: [
    MEASURE_VERSION,
    WHAT_STANDS,
    `create trigger only_added before update or delete or truncate on measure_version
       for each statement execute function refuse_change()`,
    TARGET_FROM,
  ],
}
