import { chainWhatIsThere } from '../chain/adopt'
import type { Migration } from './migration'

const HEAD = `
create table record_head (
  one boolean primary key default true check (one),
  sequence bigint not null,
  entries bigint not null,
  hash text not null,
  key_id text not null,
  signature text not null
)`

// Deleted when a person is forgotten: what the chain holds of their name can then be traced to nobody.
const SALT = `
create table person_salt (
  person_id integer primary key references person,
  salt text not null
)`

/** Each entry of the record rests on the one before it, and is sealed with a key that is not in the database. */
export const record: Migration = {
  name: '0008-record',
  statements: [
    HEAD,
    SALT,
    'drop trigger only_added on record',
    'alter table record alter column sequence drop identity',
    'alter table record add column text text, add column hash text, add column seal text, add column key_id text',
  ],
  fill: (db, { seal, at }) => chainWhatIsThere(db, seal, at),
  afterwards: [
    `alter table record alter column text set not null, alter column hash set not null,
       alter column seal set not null, alter column key_id set not null`,
    `create trigger only_added before update or delete or truncate on record
       for each statement execute function refuse_change()`,
  ],
}
