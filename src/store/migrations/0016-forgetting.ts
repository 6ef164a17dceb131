import type { Migration } from './migration'

/** Every table that is only ever added to and has somebody's name in it. */
const WITH_NAMES = [
  'record',
  'return_version',
  'approval',
  'published_commentary',
  'edition',
  'lock_exception',
  'target',
  'measure_version',
]

// Whether nothing differs but names that are gone: an empty one, none, or the words that stand for somebody forgotten.
const FORGETS = `
create function forgets(was jsonb, becomes jsonb) returns boolean language plpgsql immutable as $$
declare
  part text;
  place integer;
begin
  if was is not distinct from becomes then
    return true;
  end if;
  if jsonb_typeof(was) = 'object' and jsonb_typeof(becomes) = 'object' then
    for part in select jsonb_object_keys(was || becomes) loop
      if was -> part is null or becomes -> part is null then
        return false;
      end if;
      if part in ('by_name', 'actor_name', 'by', 'name', 'owner')
         and becomes -> part in ('""', 'null', '"a former member of staff"') then
        continue;
      end if;
      if not forgets(was -> part, becomes -> part) then
        return false;
      end if;
    end loop;
    return true;
  end if;
  if jsonb_typeof(was) = 'array' and jsonb_typeof(becomes) = 'array'
     and jsonb_array_length(was) = jsonb_array_length(becomes) then
    for place in 0 .. jsonb_array_length(was) - 1 loop
      if not forgets(was -> place, becomes -> place) then
        return false;
      end if;
    end loop;
    return true;
  end if;
  return false;
end
$$`

// Refused as ever, but within a transaction that says that it forgets somebody.
const REFUSE_BUT_FORGETTING = `
create function refuse_but_forgetting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('outturn.forgetting', true) = 'yes' then
    return null;
  end if;
  raise exception '% is only ever added to: % refused', tg_table_name, lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$$`

// And even there nothing goes but names.
const ONLY_NAMES_GO = `
create function only_names_go() returns trigger language plpgsql as $$
begin
  if forgets(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  raise exception '% is only ever added to: only a name may go from it', tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$`

const namesMayGo = (table: string): readonly string[] => [
  `drop trigger only_added on ${table}`,
  `create trigger only_added before update or delete or truncate on ${table}
     for each statement execute function refuse_but_forgetting()`,
  `create trigger only_names_go before update on ${table} for each row execute function only_names_go()`,
]

/** Somebody who has left can be forgotten: their name goes from every table, and the sealed texts never held it. */
export const forgetting: Migration = {
  name: '0016-forgetting',
  statements: [
    FORGETS,
    REFUSE_BUT_FORGETTING,
    ONLY_NAMES_GO,
    ...WITH_NAMES.flatMap(namesMayGo),
    'alter table person add column forgotten_at timestamptz(3)',
    `alter table person add constraint person_forgotten_has_no_name check
       (forgotten_at is null or (name = '' and email = '' and object_id is null and retired_at is not null))`,
  ],
}
