import type { Migration } from './migration'

// The last row of a part is what holds. Names are the people list's, so that nothing here is forgotten with a person.
const COUNCIL_SETTING = `
create table council_setting (
  id integer generated always as identity primary key,
  part text not null check (part in ('council', 'scale', 'calendar')),
  value jsonb not null,
  by_id integer not null references person,
  at timestamptz(3) not null
)`

/** What a council sets for itself in Outturn, which goes before its council.json. */
export const councilSettings: Migration = {
  name: '0030-council-settings',
  statements: [
    COUNCIL_SETTING,
    'create index council_setting_part on council_setting (part, id)',
    `create trigger only_added before update or delete or truncate on council_setting
  for each statement execute function refuse_change()`,
  ],
}
