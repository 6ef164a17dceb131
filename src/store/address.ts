import { sql } from 'kysely'
import type { FinalReason } from '../domain/delivery'
import type { Address } from '../operations/ports'
import { conversationFrom } from './conversations'
import type { ConversationRow } from './conversations'
import { personFrom } from './people'
import type { PersonRow } from './people'
import { rowsOf, texts } from './statement'
import type { Db } from './statement'
import { instantOf } from './values'

/** Rows as they come out of `to_jsonb`: their moments are text in the session's time zone. */
interface AddressRow {
  readonly person: PersonRow
  readonly conversation: ConversationRow | null
  readonly out_of_reach: FinalReason | null
  readonly another: (ConversationRow & { readonly person_id: number }) | null
}

/** One statement, since every message sent begins with it. */
export async function addressesOf(db: Db, personIds: readonly number[]): Promise<ReadonlyMap<number, Address>> {
  const rows = await rowsOf(
    db,
    sql<AddressRow>`
      select to_jsonb(p) as person, to_jsonb(c) as conversation, o.why as out_of_reach, to_jsonb(latest) as another
      from person p
      left join conversation c on c.person_id = p.id
      left join out_of_reach o on o.person_id = p.id
      left join lateral (
        select * from conversation where c.person_id is null order by at desc, person_id limit 1
      ) latest on true
      where p.id in (select id::integer from (${texts(personIds.map(String))}) as asked (id))`,
  )
  return new Map(rows.map((row) => [row.person.id, addressFrom(row)]))
}

function addressFrom({ person, conversation, out_of_reach, another }: AddressRow): Address {
  return {
    person: personFrom(person),
    conversation: conversation && kept(conversation, person.id),
    outOfReach: out_of_reach,
    another: another && kept(another, another.person_id),
  }
}

const kept = (row: ConversationRow, personId: number) => conversationFrom({ ...row, at: instantOf(row.at) }, personId)
