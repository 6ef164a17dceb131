import type { Migration } from './migration'

/** What was asked about before the last measure is kept with the thread: "which of those two missed?" */
export const askedInTurn: Migration = {
  name: '0031-asked-in-turn',
  statements: [`alter table thread add column in_turn jsonb not null default '[]'`],
}
