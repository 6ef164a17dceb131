import { sql } from 'kysely'
import type { FinalReason } from '../domain/delivery'
import type { CouncilHeld } from '../domain/setting/councilSet'
import type { ArrivalFacts, ThreadKey } from '../operations/ports'
import { conversationFrom } from './conversations'
import type { ConversationRow } from './conversations'
import { COUNCIL_HELD } from './councilSettings'
import { personFrom } from './people'
import type { PersonRow } from './people'
import { IN_TIME, stateFrom } from './periods'
import type { PeriodRow } from './periods'
import { firstOf } from './statement'
import type { Db } from './statement'
import { threadFrom } from './threads'
import type { ThreadRow } from './threads'
import { instantOf } from './values'

/** Rows as they come out of `to_json`: their moments are text in the session's time zone. */
interface ArrivalRow {
  readonly self: PersonRow | null
  readonly acting: PersonRow | null
  readonly contact: ConversationRow | null
  readonly out_of_reach: FinalReason | null
  readonly thread: ThreadRow | null
  readonly periods: readonly PeriodRow[] | null
  readonly words_version: number
  readonly council: CouncilHeld
}

/** One statement, since every turn begins with it. Entra's ids are the same id in either case. */
export async function arrival(db: Db, key: ThreadKey): Promise<ArrivalFacts> {
  const row = await firstOf(
    db,
    sql<ArrivalRow>`
      select to_json(self) as self, to_json(acted) as acting, to_json(contact) as contact,
             o.why as out_of_reach, to_json(t) as thread,
             (select json_agg(p order by ${IN_TIME}) from period p) as periods,
             coalesce((select version from words_version), 0) as words_version,
             ${COUNCIL_HELD} as council
      from (values (${key.objectId}::text, ${key.conversationId}::text)) as here (object_id, conversation_id)
      left join person self on lower(self.object_id) = lower(here.object_id) and self.retired_at is null
      left join acting on acting.object_id = here.object_id
      left join person acted on acted.id = acting.person_id and acted.retired_at is null
      left join conversation contact on contact.person_id = self.id
      left join out_of_reach o on o.person_id = self.id
      left join thread t on (t.conversation_id, t.object_id) = (here.conversation_id, here.object_id)`,
  )
  if (row === null) throw new Error('a row of values is always there')
  const { self, acting, contact, out_of_reach, thread, periods, words_version, council } = row
  return {
    self: self && personFrom(self),
    acting: acting && personFrom(acting),
    contact: self && contact && conversationFrom({ ...contact, at: instantOf(contact.at) }, self.id),
    outOfReach: out_of_reach,
    thread: thread && threadFrom({ ...thread, at: instantOf(thread.at) }, key),
    periods: (periods ?? []).map(periodFrom),
    wordsVersion: words_version,
    council,
  }
}

function periodFrom(row: PeriodRow) {
  const { opened_at, closed_at } = row
  return stateFrom({
    ...row,
    opened_at: opened_at && instantOf(opened_at),
    closed_at: closed_at && instantOf(closed_at),
  })
}
