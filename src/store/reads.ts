import type { CampaignReads, Reads, SettingReads } from '../operations/ports'
import { addressesOf } from './address'
import { absences } from './absences'
import { arrival } from './arrival'
import { campaignCards, campaignReplies, campaignRows } from './campaignCards'
import { campaigns } from './campaigns'
import type { Seal } from './chain/seal'
import { checkRecord } from './chain/verify'
import { commitment } from './commitment'
import { conversationOf, reachable, wasWelcomed } from './conversations'
import { councilHeld, partsSet } from './councilSettings'
import { delegations } from './delegations'
import { deliveries, nextDelivery } from './deliveries'
import { closedWithoutEdition } from './editions'
import { returnFacts } from './facts'
import { tracesOf } from './forgetting'
import { figures, figuresOver, periodsHeld } from './figures'
import { unsettledDrafts } from './imports'
import { lockExceptions } from './lockExceptions'
import { measureHistory } from './measureHistory'
import { measures } from './measures'
import { everybody, people, personById, personByObjectId } from './people'
import { collections, period, periods } from './periods'
import { ownerQuestion } from './ownerQuestions'
import { outOfReach } from './reach'
import { record } from './record'
import { returns } from './returns'
import type { Db } from './statement'
import { targetYears } from './targets'
import { thread } from './threads'
import { versions } from './versions'
import { waves } from './waves'

/** All that may be read, on one transaction. */
export function readsOn(db: Db, seal: Seal): Reads {
  return {
    arrival: (key) => arrival(db, key),
    people: () => people(db),
    everybody: () => everybody(db),
    tracesOf: (person) => tracesOf(db, person),
    personById: (id) => personById(db, id),
    personByObjectId: (objectId) => personByObjectId(db, objectId),
    measures: (at) => measures(db, at ?? null),
    measureHistory: (measure) => measureHistory(db, measure),
    periods: () => periods(db),
    period: (which) => period(db, which),
    closedWithoutEdition: () => closedWithoutEdition(db),
    collections: () => collections(db),
    returns: (which, wanted) => returns(db, which, wanted),
    returnFacts: (which, wanted) => returnFacts(db, which, wanted),
    figures: (which, wanted) => figures(db, which, wanted),
    ownerQuestion: (key) => ownerQuestion(db, key),
    figuresOver: (which) => figuresOver(db, which),
    commitment: (measure, year) => commitment(db, measure, year),
    targetYears: () => targetYears(db),
    periodsHeld: (measure) => periodsHeld(db, measure),
    versions: (returnId) => versions(db, returnId),
    thread: (key) => thread(db, key),
    conversationOf: (personId) => conversationOf(db, personId),
    addressesOf: (personIds) => addressesOf(db, personIds),
    reachable: () => reachable(db),
    outOfReach: () => outOfReach(db),
    deliveries: (wanted) => deliveries(db, wanted),
    campaigns: (wanted) => campaigns(db, wanted),
    nextDelivery: () => nextDelivery(db),
    record: (wanted) => record(db, wanted),
    ...besideReadsOn(db),
    lockExceptions: (wanted) => lockExceptions(db, wanted),
    checkRecord: () => checkRecord(db, seal),
    wasWelcomed: (conversationId) => wasWelcomed(db, conversationId),
    drafts: (personId) => unsettledDrafts(db, personId),
  }
}

/** What stands beside the plan and its figures. */
const besideReadsOn = (db: Db) => ({ ...dutyReadsOn(db), ...campaignReadsOn(db), ...settingReadsOn(db) })

/** When Outturn speaks, and who is away or has given a measure into other hands. */
const dutyReadsOn = (db: Db): Pick<Reads, 'waves' | 'absences' | 'delegations'> => ({
  waves: () => waves(db),
  absences: () => absences(db),
  delegations: () => delegations(db),
})

/** What the council set for itself. */
const settingReadsOn = (db: Db): SettingReads => ({
  councilHeld: () => councilHeld(db),
  partsSet: () => partsSet(db),
})

/** Cards that show how far campaigns have come, and what they show. */
const campaignReadsOn = (db: Db): CampaignReads => ({
  campaignCards: () => campaignCards(db),
  campaignRows: (campaign) => campaignRows(db, campaign),
  campaignReplies: (campaign) => campaignReplies(db, campaign),
})
