import type { Migration } from './migration'

// Only while messages of the campaign are on their way: then the row goes, and with it what the card said.
const CAMPAIGN_CARD = `
create table campaign_card (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  conversation_id text not null,
  activity_id text not null,
  reference jsonb not null,
  kind text not null,
  periods jsonb not null,
  wave text not null,
  since timestamptz(3) not null,
  said jsonb not null,
  written_at timestamptz(3) not null,
  unique (conversation_id, activity_id)
)`

/** Cards that show how far a campaign has come. Whoever sends hears of a new one, as of a new message. */
export const campaignCards: Migration = {
  name: '0026-campaign-cards',
  statements: [
    CAMPAIGN_CARD,
    'create trigger added after insert on campaign_card for each statement execute function tell_of_deliveries()',
  ],
}
