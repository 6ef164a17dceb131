import type { Migration } from './migration'

// What was read is kept for as long as it may be answered, and no longer: people and figures that nobody confirmed.
const IMPORT_DRAFT = `
create table import_draft (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  document text not null,
  digest text not null,
  contents jsonb,
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  state text not null check (state in ('waiting', 'open', 'confirmed', 'cancelled', 'replaced')),
  at timestamptz(3) not null,
  settled_at timestamptz(3),
  constraint import_draft_read_until_settled check ((state in ('waiting', 'open')) = (contents is not null)),
  constraint import_draft_settled_at_some_time check ((settled_at is null) = (contents is not null))
)`

/** Imports that wait for an answer, and people who have left the list. */
export const imports: Migration = {
  name: '0002-imports',
  statements: [
    'alter table person add column retired_at timestamptz(3)',
    'drop index person_email',
    'create unique index person_email on person (lower(email)) where retired_at is null',
    IMPORT_DRAFT,
    "create unique index import_draft_one_each on import_draft (person_id, state) where state in ('waiting', 'open')",
  ],
}
