import type { Migration } from './migration'

// A version is decided on once at each step; whoever comes second breaks the guard.
const APPROVAL = `
create table approval (
  return_id integer not null,
  version integer not null,
  step integer not null check (step in (1, 2)),
  decision text not null check (decision in ('signed off', 'sent back')),
  by_id integer not null references person,
  by_name text not null,
  reason text,
  action jsonb,
  own boolean not null,
  door text not null,
  at timestamptz(3) not null,
  constraint approval_of_a_version foreign key (return_id, version) references return_version (return_id, version),
  constraint approval_once_a_step unique (return_id, version, step),
  constraint approval_sent_back_for_a_reason check ((decision = 'sent back') = (reason is not null))
)`

// The manager's words as they stood are kept beside the published ones: words edited from others no longer hold.
const PUBLISHED_COMMENTARY = `
create table published_commentary (
  id integer generated always as identity primary key,
  return_id integer not null references return,
  of_words text,
  words text not null,
  by_id integer not null references person,
  by_name text not null,
  door text not null,
  at timestamptz(3) not null
)`

const addedOnly = (table: string): string => `
create trigger only_added before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`

/** Who signed off or sent back which version, and commentary as it is published. */
export const signOff: Migration = {
  name: '0009-sign-off',
  statements: [
    APPROVAL,
    addedOnly('approval'),
    PUBLISHED_COMMENTARY,
    'create index published_commentary_return on published_commentary (return_id, id)',
    addedOnly('published_commentary'),
  ],
}
