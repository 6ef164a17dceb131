import type { Council } from '../domain/council'
import type { CouncilHeld } from '../domain/setting/councilSet'
import type { Day, Instant } from '../domain/day'
import type { FinalReason } from '../domain/delivery'
import type { Target } from '../domain/figure'
import type { Measure, MeasureCode } from '../domain/measure'
import type { MeasureHistory } from '../domain/measureHistory'
import type { Period, Year } from '../domain/period'
import type { Held } from '../domain/peopleChanges'
import type { Person } from '../domain/person'
import type { DraftAnswer, DraftState, ImportDraft, NewDraft } from './ports/imports'
import type { Traces } from '../domain/forgetting'
import type { RecordCheck } from '../domain/recordCheck'
import type { FigureRow, PeriodState, Return, ReturnFacts, ReturnState, ReturnVersion } from '../domain/return'
import type { Address, Campaign, CampaignsWanted, Claim, DeliveriesWanted, Delivery } from './delivery'
import type { DeliveryOutcome, NewDelivery } from './delivery'
import type { Company, Post } from './ports/post'
import type { RecordEntry, RecordWanted } from './ports/record'
import type { CalendarChange, CalendarReads } from './calendarPorts'
import type { DutyChange, DutyReads } from './dutyPorts'
import type { CorrectionChange, CorrectionReads } from './correctionPorts'
import type { ArrivalFacts, ConversationReferenceRow, Thread, ThreadKey } from './arrivalPorts'
import type { OwnerQuestion } from '../domain/ownerQuestion'
import type { CampaignChange, CampaignReads } from './campaignPorts'
import type { OwnerChange, OwnerLocks, OwnerReads } from './ownerPorts'
import type { SettingChange, SettingReads } from './settingPorts'
import type { CommentaryPublished, SignOffDecided } from './signOffChanges'
import type { FiguresWanted, ReturnsWanted } from './wanted'
import type { EditionKept, MadeChange, PlanReads } from './planPorts'

export type * from './campaignPorts'
export type * from './delivery'

/** All that an act may ask of the world. `store` implements it with SQL; acts know nothing of how. */
export interface Store {
  /**
   * Runs one act: everything it reads, decides and records stands or falls together. Nothing is awaited inside but
   * the transaction's own reads and writes. When two acts collide it is run again, so `work` must have no effects
   * of its own.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Reads that need no lock. One snapshot. */
  read<T>(work: (tx: Reads) => Promise<T>): Promise<T>
  /** Makes this process the one that sends what is in the ledger; null: another is. */
  takePost(): Promise<Post | null>
  /** Makes this process known to the others and counts them; null: there can be no others. */
  readonly company: (() => Promise<Company>) | null
  /** Reads of one statement, which is a snapshot by itself. */
  glance<T>(work: (tx: Reads) => Promise<T>): Promise<T>
  /** Writes a change that is one statement, and stands or falls by itself. */
  note(change: Noted): Promise<void>
  /** True when the database answers. */
  ready(): Promise<boolean>
  /** Everything that is kept, as one file from which it can be restored; null when a server keeps it, which has its own tools. */
  backup(): Promise<Uint8Array | null>
  close(): Promise<void>
}

/** The council's day may be pinned; the instant is always real time. */
export interface Clock {
  today(): Day
  instant(): Instant
}

export interface Deps {
  readonly store: Store
  readonly clock: Clock
  /** as it stands: what was set in Outturn goes before council.json */
  readonly council: Council
  /** takes what is found set, here or by another instance; left out: nothing can be set */
  readonly heed?: (held: CouncilHeld) => void
}

export interface Reads
  extends PlanReads, CalendarReads, DutyReads, CorrectionReads, OwnerReads, CampaignReads, SettingReads {
  /** who is there and what a turn starts from, in one statement */
  arrival(key: ThreadKey): Promise<ArrivalFacts>
  /** those on the list: whoever was retired is not, here or in any other reading but the next */
  people(): Promise<readonly Person[]>
  /** whoever was ever on the list */
  everybody(): Promise<readonly Held[]>
  /** what there is of a person besides their entry on the list */
  tracesOf(person: Person): Promise<Traces>
  personById(id: number): Promise<Person | null>
  personByObjectId(objectId: string): Promise<Person | null>
  /** as they stand now, or as they apply to a period */
  measures(at?: Period): Promise<readonly Measure[]>
  /** every period that has a state, newest last */
  periods(): Promise<readonly PeriodState[]>
  period(period: Period): Promise<PeriodState | null>
  /** every period that has a state, each with how far it has come */
  collections(): Promise<readonly Collection[]>
  /** the returns of a period, in plan order; measures without a return in it are not there */
  returns(period: Period, which?: ReturnsWanted): Promise<readonly Return[]>
  /** the same with all that checking and rating them rests on, and in the order they were created */
  returnFacts(period: Period, which?: ReturnsWanted): Promise<readonly ReturnFacts[]>
  /** every measure that fits with its target for the year, its outturn and return for the period, in plan order */
  figures(period: Period, which?: FiguresWanted): Promise<readonly FigureRow[]>
  /** what a measure is held to in a year's own return, and who owns it now */
  commitment(measure: MeasureCode, year: Year): Promise<Commitment>
  /** the years that any measure has a target for, the earliest first */
  targetYears(): Promise<readonly Year[]>
  /** the periods in which a figure of a measure stands, earliest first */
  periodsHeld(measure: MeasureCode): Promise<readonly Period[]>
  /** newest version first */
  versions(returnId: number): Promise<readonly ReturnVersion[]>
  thread(key: ThreadKey): Promise<Thread | null>
  conversationOf(personId: number): Promise<ConversationReferenceRow | null>
  /** by person; whoever is not there has none */
  addressesOf(personIds: readonly number[]): Promise<ReadonlyMap<number, Address>>
  /** people who can be reached: those with a conversation of their own, unless it is known to lead nowhere */
  reachable(): Promise<ReadonlySet<number>>
  /** people whom Teams refuses messages for, and why, until they turn up again */
  outOfReach(): Promise<ReadonlyMap<number, FinalReason>>
  /** oldest first */
  deliveries(wanted: DeliveriesWanted): Promise<readonly Delivery[]>
  /** how far each campaign has come, newest first */
  campaigns(wanted: CampaignsWanted): Promise<readonly Campaign[]>
  /** when the next message falls due; null: nothing waits */
  nextDelivery(): Promise<Instant | null>
  /** oldest first */
  record(wanted: RecordWanted): Promise<readonly RecordEntry[]>
  /** looks through the whole record, and through the figures and targets that it tells of */
  checkRecord(): Promise<RecordCheck>
  wasWelcomed(conversationId: string): Promise<boolean>
  /** a person's imports that are not settled: at most one open, and at most one that waits to take its place */
  drafts(personId: number): Promise<readonly ImportDraft[]>
}

/** What may be written without a transaction around it: nothing else is decided with it. */
export type Noted = Extract<Change, { kind: 'thread kept' | 'thread forgotten' }>

export interface Tx extends Reads, OwnerLocks {
  /** Locks the period against being closed (share) or against everyone (update) until the transaction ends. */
  lockPeriod(period: Period, how: 'share' | 'update'): Promise<PeriodState | null>
  /** The returns named, locked for update in one fixed order, with all that checking them rests on. */
  lockReturns(period: Period, measures: readonly MeasureCode[]): Promise<readonly ReturnFacts[]>
  /** Imports are decided on what is held: until the transaction ends nobody else keeps one. */
  lockImports(): Promise<void>
  /** Holds what is asked of these services' approvers, so that who comes second sees what the first asked. */
  lockSignOffs(period: Period, serviceAreas: readonly string[]): Promise<void>
  /** A measure held against other changes of it until the transaction ends, with all its versions. */
  lockMeasure(measure: MeasureCode): Promise<MeasureHistory | null>
  /** The next deliveries that are due, oldest first, marked as being sent. Two senders never get the same one. */
  claimDeliveries(claim: Claim): Promise<readonly Delivery[]>
  /** What other senders were sending when they died: whether it arrived is not known. Answers how many. */
  disownDeliveries(claim: { readonly by: string; readonly at: Instant }): Promise<number>
  /** One delivery, locked for update. */
  lockDelivery(id: number): Promise<Delivery | null>
  /** Writes what was decided, with its entries in the record. Throws VersionTaken when another was there first. */
  write(changes: readonly Change[]): Promise<void>
}

/** A period, and how many of its returns are in each state. */
export interface Collection extends PeriodState {
  readonly returns: readonly { readonly state: ReturnState; readonly count: number }[]
}

/** Null target: none for that year. Null owner: nobody on the people list. */
export interface Commitment {
  readonly target: Target | null
  readonly owner: Person | null
  /** what owners were asked about the measure, newest first; left out when nothing was */
  readonly asked?: readonly OwnerQuestion[]
}

export type { FiguresOverTime, FiguresWanted, ReturnsWanted } from './wanted'
export type { MadeChange } from './planPorts'
export type { CorrectionChange } from './correctionPorts'
export type { SettingChange, SettingReads } from './settingPorts'
export type { Company, Post } from './ports/post'
export type { RecordEntry, RecordWanted } from './ports/record'
export type { FigureRow } from '../domain/return'
export type { ArrivalFacts, ConversationReferenceRow, Thread, ThreadKey } from './arrivalPorts'

/** A change that an act decided on. The store knows how each is written; nothing else writes. */
export type Change =
  | { readonly kind: 'person kept'; readonly person: Omit<Person, 'id'> }
  | { readonly kind: 'person met'; readonly personId: number; readonly objectId: string }
  /** on the list under the id they have, and back on it if they had left */
  | { readonly kind: 'person changed'; readonly person: Person }
  | { readonly kind: 'person retired'; readonly personId: number; readonly at: Instant }
  /** of somebody who has left: their name and addresses go from everywhere, what they did stays */
  | { readonly kind: 'person forgotten'; readonly person: Person; readonly at: Instant }
  | { readonly kind: 'measure kept'; readonly measure: Measure; readonly change?: MadeChange }
  | {
      readonly kind: 'target kept'
      readonly measure: MeasureCode
      readonly target: Target
      readonly change?: MadeChange
    }
  | { readonly kind: 'period opened'; readonly period: Period; readonly dueOn: Day | null; readonly at: Instant }
  | { readonly kind: 'period closed'; readonly period: Period; readonly at: Instant }
  | EditionKept
  | { readonly kind: 'return created'; readonly period: Period; readonly measure: MeasureCode }
  | {
      /** fails the whole act when another version with this number is there already */
      readonly kind: 'version added'
      readonly period: Period
      readonly measure: MeasureCode
      readonly version: ReturnVersion
      readonly state: ReturnState
      /** what the submission is known by; the same one twice is one version */
      readonly submissionKey: string
    }
  | SignOffDecided
  | CommentaryPublished
  | { readonly kind: 'recorded'; readonly entry: Omit<RecordEntry, 'sequence'> }
  | { readonly kind: 'to deliver'; readonly delivery: NewDelivery }
  | {
      readonly kind: 'delivery settled'
      readonly id: number
      readonly outcome: DeliveryOutcome
      readonly at: Instant
      /** who claimed it: when somebody else has it by now, nothing is written */
      readonly claimedBy?: string
    }
  | { readonly kind: 'delivery asked for again'; readonly id: number; readonly at: Instant }
  | {
      readonly kind: 'out of reach'
      readonly personId: number
      readonly why: FinalReason
      readonly at: Instant
    }
  | { readonly kind: 'back in reach'; readonly personId: number }
  | { readonly kind: 'thread kept'; readonly thread: Thread }
  | { readonly kind: 'thread forgotten'; readonly key: ThreadKey }
  | { readonly kind: 'conversation kept'; readonly reference: ConversationReferenceRow }
  | { readonly kind: 'draft kept'; readonly draft: NewDraft }
  | { readonly kind: 'draft answered'; readonly draft: number; readonly answers: readonly DraftAnswer[] }
  | {
      readonly kind: 'draft settled'
      readonly draft: number
      readonly state: Exclude<DraftState, 'waiting'>
      readonly at: Instant
    }
  | DutyChange
  | { readonly kind: 'welcomed'; readonly conversationId: string; readonly at: Instant }
  | CalendarChange
  | OwnerChange
  | CampaignChange
  | CorrectionChange
  | SettingChange
  | { readonly kind: 'acting'; readonly objectId: string; readonly personId: number | null }
