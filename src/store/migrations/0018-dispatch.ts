import type { Migration } from './migration'

const TELL = `
create function tell_of_deliveries() returns trigger language plpgsql as $$
begin
  perform pg_notify('outturn_deliveries', '');
  return null;
end $$`

/** Whichever instance sends hears at once of what another wrote; and the latest way to anybody is at hand. */
export const dispatch: Migration = {
  name: '0018-dispatch',
  statements: [
    'create index conversation_latest on conversation (at desc, person_id)',
    TELL,
    'create trigger added after insert on delivery for each statement execute function tell_of_deliveries()',
    `create trigger asked_for_again after update of state on delivery for each row
      when (new.state = 'waiting' and old.state <> 'waiting') execute function tell_of_deliveries()`,
  ],
}
