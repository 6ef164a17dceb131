import type { Migration } from './migration'

// How far a period has come is said in nearly every answer: counting a thousand returns for it made each question dearer
// with the size of the council. Whoever changes one count of a period first takes all of them, in one order: an act that
// changes counts twice, and another that changes some of them between, would otherwise wait for each other.
const COUNT_RETURNS = `
create function count_returns() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform from return_count where period_key in (select period_key from come)
    order by period_key, state for update;
    insert into return_count as kept (period_key, state, count)
    select period_key, state, count(*) from come group by period_key, state order by period_key, state
    on conflict (period_key, state) do update set count = kept.count + excluded.count;
  elsif tg_op = 'DELETE' then
    perform from return_count where period_key in (select period_key from gone)
    order by period_key, state for update;
    update return_count set count = return_count.count - left_out.count
    from (select period_key, state, count(*) from gone group by period_key, state) left_out
    where (return_count.period_key, return_count.state) = (left_out.period_key, left_out.state);
  else
    perform from return_count where period_key in (select period_key from come union select period_key from gone)
    order by period_key, state for update;
    insert into return_count as kept (period_key, state, count)
    select period_key, state, sum(by) from (
      select period_key, state, 1 as by from come union all select period_key, state, -1 from gone
    ) moved group by period_key, state having sum(by) <> 0 order by period_key, state
    on conflict (period_key, state) do update set count = kept.count + excluded.count;
  end if;
  return null;
end
$$`

const RETURN_COUNT = `
create table return_count (
  period_key text not null,
  state text not null,
  count integer not null,
  primary key (period_key, state)
)`

const WORDS_VERSION = `
create table words_version (
  one boolean primary key default true check (one),
  version bigint not null
)`

const WORDS_CHANGED = `
create function words_changed() returns trigger language plpgsql as $$
begin
  insert into words_version (version) values (1) on conflict (one) do update set version = words_version.version + 1;
  return null;
end
$$`

/** What every turn asks is kept as it changes, so that no turn counts a table to know it. */
export const keptCounts: Migration = {
  name: '0029-kept-counts',
  statements: [
    RETURN_COUNT,
    'insert into return_count select period_key, state, count(*) from return group by period_key, state',
    COUNT_RETURNS,
    `create trigger come after insert on return referencing new table as come
     for each statement execute function count_returns()`,
    `create trigger moved after update on return referencing old table as gone new table as come
     for each statement execute function count_returns()`,
    `create trigger gone after delete on return referencing old table as gone
     for each statement execute function count_returns()`,
    // The counts took its place, and without it a return moves on without touching an index.
    'drop index return_state',
    WORDS_VERSION,
    'insert into words_version (version) values (1)',
    WORDS_CHANGED,
    'create trigger words after insert or update on measure for each statement execute function words_changed()',
    // Meeting somebody's account changes no word.
    `create trigger words after insert or update of name, email, job_title, retired_at on person
     for each statement execute function words_changed()`,
  ],
}
