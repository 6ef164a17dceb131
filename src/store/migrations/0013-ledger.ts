import type { Migration } from './migration'

const STATES = `
alter table delivery add constraint delivery_state_check check (state in
  ('waiting', 'sending', 'sent', 'held', 'failed for now', 'failed for good', 'not known', 'not needed'))`

// Reasons were sentences; from here on each is one of a closed list, and the words are said where they are shown.
const OLD_REASONS = `
update delivery
set state = case
      when state = 'failed' and why like 'There was nothing left%' then 'not needed'
      when state = 'failed' then 'failed for good'
      else state
    end,
    why = case
      when why is null or why like 'There was nothing left%' then null
      when state = 'not known' and why like 'Outturn stopped%' then 'stopped while sending'
      when state = 'not known' then 'no answer'
      when why like 'Outturn is not installed%' then 'not installed'
      when why like 'The conversation%' then 'conversation gone'
      else 'refused'
    end
where state in ('failed', 'not known')`

const OUT_OF_REACH = `
create table out_of_reach (
  person_id integer primary key references person,
  why text not null,
  at timestamptz(3) not null
)`

/** Deliveries are tried again, given up for a reason, and known by who is sending them. */
export const ledger: Migration = {
  name: '0013-ledger',
  statements: [
    'alter table delivery drop constraint delivery_state_check',
    OLD_REASONS,
    STATES,
    'alter table delivery add column tries integer not null default 0',
    'alter table delivery add column next_try_at timestamptz(3)',
    'alter table delivery add column claimed_by text',
    'drop index delivery_to_send',
    "create index delivery_to_send on delivery (coalesce(next_try_at, at), id) where state in ('waiting', 'failed for now')",
    "create index delivery_in_flight on delivery (id) where state = 'sending'",
    'create index delivery_campaign on delivery (period_key, kind, wave)',
    OUT_OF_REACH,
  ],
}
