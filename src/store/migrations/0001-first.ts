import type { Migration } from './migration'

const APPEND_ONLY = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to: % refused', tg_table_name, lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$$`

const appendOnly = (table: string): string => `
create trigger only_added before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`

const PERSON = `
create table person (
  id integer generated always as identity primary key,
  name text not null,
  email text not null,
  object_id text,
  roles jsonb not null check (jsonb_typeof(roles) = 'array'),
  service_areas jsonb not null check (jsonb_typeof(service_areas) = 'array'),
  job_title text,
  deputy text
)`

const MEASURE = `
create table measure (
  code text primary key,
  title text not null,
  short_name text not null,
  aliases jsonb not null check (jsonb_typeof(aliases) = 'array'),
  service_area text not null,
  directorate text not null,
  priority text not null,
  key_aim text not null,
  outcome text not null,
  unit text not null,
  noun text,
  decimals integer not null check (decimals >= 0),
  polarity jsonb,
  basis jsonb,
  growth jsonb,
  frequency text not null check (frequency in ('monthly', 'quarterly', 'half-yearly', 'annual')),
  quarter_rule text,
  tolerance jsonb,
  owner text,
  life jsonb not null,
  position integer not null
)`

const TARGET = `
create table target (
  measure_code text not null references measure,
  start_year integer not null,
  version integer not null check (version >= 1),
  written text not null,
  reading jsonb not null,
  standing jsonb not null,
  footnotes jsonb not null,
  condition jsonb,
  rationale text,
  profile jsonb,
  constraint target_version primary key (measure_code, start_year, version)
)`

// A return may be written before its period in one transaction: the acts need not know the tables' order.
const PERIOD = `
create table period (
  key text primary key,
  start_year integer not null,
  quarter integer check (quarter between 1 and 4),
  state text not null check (state in ('open', 'closed')),
  due_on date,
  opened_at timestamptz(3),
  closed_at timestamptz(3),
  constraint period_named_by_its_time check (key = start_year || coalesce('Q' || quarter, 'Y')),
  constraint period_closed_at_some_time check ((state = 'closed') = (closed_at is not null))
)`

const RETURN = `
create table return (
  id integer generated always as identity primary key,
  period_key text not null references period deferrable initially deferred,
  measure_code text not null references measure deferrable initially deferred,
  state text not null default 'outstanding' check (state in ('outstanding', 'submitted', 'sent back', 'approved')),
  unique (period_key, measure_code)
)`

// The submission is declared before the version, so that a repeated submission is told as that.
const RETURN_VERSION = `
create table return_version (
  return_id integer not null references return,
  submission_key text not null,
  version integer not null check (version >= 1),
  reply jsonb not null check (reply ->> 'kind' in ('figure', 'nil')),
  commentary text,
  action jsonb,
  confirmed jsonb not null check (jsonb_typeof(confirmed) = 'array'),
  by_id integer references person,
  by_name text not null,
  on_behalf_of jsonb,
  door text not null,
  at timestamptz(3) not null,
  constraint return_version_submission unique (return_id, submission_key),
  constraint return_version_number unique (return_id, version)
)`

const RECORD = `
create table record (
  sequence bigint generated always as identity primary key,
  at timestamptz(3) not null,
  actor_id integer references person deferrable initially deferred,
  actor_name text not null,
  act text not null,
  period_key text,
  measure_code text references measure deferrable initially deferred,
  before jsonb,
  after jsonb,
  reason text,
  door text not null
)`

const DELIVERY = `
create table delivery (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  kind text not null,
  period_key text not null references period deferrable initially deferred,
  wave text not null,
  facts jsonb,
  at timestamptz(3) not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'held', 'failed', 'not known')),
  why text,
  activity_id text,
  conversation_id text,
  settled_at timestamptz(3),
  unique (person_id, period_key, kind, wave)
)`

const CONVERSATION = `
create table conversation (
  person_id integer primary key references person,
  conversation_id text not null,
  reference jsonb not null,
  at timestamptz(3) not null
)`

const THREAD = `
create table thread (
  conversation_id text not null,
  object_id text not null,
  question jsonb not null,
  shown jsonb not null,
  at timestamptz(3) not null,
  primary key (conversation_id, object_id)
)`

// person_id null: the account acts as itself again.
const ACTING = `
create table acting (
  object_id text primary key,
  person_id integer references person
)`

const WELCOMED = `
create table welcomed (
  conversation_id text primary key,
  at timestamptz(3) not null
)`

/** The tables that the first quarter needs. */
export const first: Migration = {
  name: '0001-first',
  statements: [
    APPEND_ONLY,
    PERSON,
    'create unique index person_email on person (lower(email))',
    'create unique index person_object_id on person (lower(object_id))',
    MEASURE,
    TARGET,
    appendOnly('target'),
    PERIOD,
    RETURN,
    'create index return_measure on return (measure_code)',
    RETURN_VERSION,
    appendOnly('return_version'),
    RECORD,
    'create index record_measure on record (measure_code, sequence)',
    'create index record_period on record (period_key, sequence)',
    appendOnly('record'),
    DELIVERY,
    "create index delivery_to_send on delivery (id) where state = 'waiting'",
    CONVERSATION,
    THREAD,
    ACTING,
    WELCOMED,
  ],
}
