import type { Migration } from './migration'

// Names are the people list's, so that nothing here has to be forgotten with a person.
const OWNER_QUESTION = `
create table owner_question (
  key text primary key,
  measure_code text not null references measure,
  period_key text not null references period,
  words text not null check (words <> ''),
  reply_by date not null,
  asker_id integer not null references person,
  owner_id integer not null references person,
  at timestamptz(3) not null
)`

const OWNER_REPLY = `
create table owner_reply (
  question_key text primary key references owner_question,
  words text not null check (words <> ''),
  by_id integer not null references person,
  at timestamptz(3) not null
)`

const addedOnly = (table: string): string => `
create trigger only_added before update or delete or truncate on ${table}
  for each statement execute function refuse_change()`

/** What was asked of measures' owners, and what they replied. */
export const ownerQuestions: Migration = {
  name: '0025-owner-questions',
  statements: [
    OWNER_QUESTION,
    'create index owner_question_measure on owner_question (measure_code, at)',
    addedOnly('owner_question'),
    OWNER_REPLY,
    addedOnly('owner_reply'),
  ],
}
