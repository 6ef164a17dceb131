import type { Reads } from '../operations/ports'
import { absences } from './absences'
import { arrival } from './arrival'
import { commitment } from './commitment'
import { conversationOf, reachable, wasWelcomed } from './conversations'
import { deliveries } from './deliveries'
import { returnFacts } from './facts'
import { figures, periodsHeld } from './figures'
import { measures } from './measures'
import { people, personById, personByObjectId } from './people'
import { collections, period, periods } from './periods'
import { record } from './record'
import { returns } from './returns'
import type { Db } from './statement'
import { thread } from './threads'
import { versions } from './versions'
import { waves } from './waves'

/** All that may be read, on one transaction. */
export function readsOn(db: Db): Reads {
  return {
    arrival: (key) => arrival(db, key),
    people: () => people(db),
    personById: (id) => personById(db, id),
    personByObjectId: (objectId) => personByObjectId(db, objectId),
    measures: () => measures(db),
    periods: () => periods(db),
    period: (which) => period(db, which),
    collections: () => collections(db),
    returns: (which, wanted) => returns(db, which, wanted),
    returnFacts: (which, wanted) => returnFacts(db, which, wanted),
    figures: (which, wanted) => figures(db, which, wanted),
    commitment: (measure, year) => commitment(db, measure, year),
    periodsHeld: (measure) => periodsHeld(db, measure),
    versions: (returnId) => versions(db, returnId),
    thread: (key) => thread(db, key),
    conversationOf: (personId) => conversationOf(db, personId),
    reachable: () => reachable(db),
    deliveries: (wanted) => deliveries(db, wanted),
    record: (wanted) => record(db, wanted),
    waves: () => waves(db),
    absences: () => absences(db),
    wasWelcomed: (conversationId) => wasWelcomed(db, conversationId),
  }
}
