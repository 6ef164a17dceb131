import type { Instant } from '../../domain/day'
import type { Measure } from '../../domain/measure'
import type { OwnLoss } from '../../domain/lockedOut'
import type { PeopleChanges } from '../../domain/peopleChanges'
import type { Period } from '../../domain/period'
import type { ImportFinding } from '../../transfer/finding'
import type { PlanDraft } from '../../transfer/draft/planDraft'
import type { DraftAnswer } from '../../transfer/imports/draftAnswer'
import type { HeldPlan } from '../../transfer/imports/heldPlan'
import type { PlanDecision } from '../../transfer/imports/planDecision'
import type { PeopleRead } from '../../transfer/readPeople'

export type { DraftAnswer } from '../../transfer/imports/draftAnswer'

/** What was read from a dropped document, waiting to be confirmed. */
export type ImportContents =
  { readonly kind: 'people'; readonly read: PeopleRead } | { readonly kind: 'plan'; readonly draft: PlanDraft }

export type DraftState = 'waiting' | 'open' | 'confirmed' | 'cancelled' | 'replaced'

/** An import that nobody has confirmed. Private to whoever dropped it; nothing in it counts. */
export interface ImportDraft {
  readonly id: number
  readonly personId: number
  /** the document's name, as sent */
  readonly document: string
  /** tells the same file from another */
  readonly digest: string
  readonly contents: ImportContents
  /** in the order given; a later one to the same question stands in place of an earlier one */
  readonly answers: readonly DraftAnswer[]
  readonly state: DraftState
  readonly at: Instant
}

export interface NewDraft extends Pick<ImportDraft, 'document' | 'digest' | 'at'> {
  /** null: from the command line */
  readonly personId: number | null
  /** null: kept at once, as the command line does */
  readonly contents: ImportContents | null
  /** 'waiting' while another of the same person is open */
  readonly state: 'waiting' | 'open' | 'confirmed'
}

/** What a people list would make different, as things stand now. */
export interface PeoplePreview {
  readonly draft: ImportDraft
  readonly changes: PeopleChanges
  readonly findings: readonly ImportFinding[]
  /** measures that nobody on the new list owns */
  readonly ownerless: readonly Measure[]
  /** owners on the new list who have not met Outturn in Teams yet */
  readonly notMet: readonly string[]
  /** what the list would take from whoever imports it; null: nothing */
  readonly importerLoses: OwnLoss | null
  /** why it cannot be kept; null when it can */
  readonly refused: 'no performance team' | 'nobody' | 'locked out' | null
  /** what was seen: a preview that has changed since is to be looked at again */
  readonly seen: string
}

/** What a plan would make different, as things stand now. */
export interface PlanPreview extends PlanDecision {
  readonly draft: ImportDraft
  readonly held: HeldPlan
  /** the first period that changes apply to */
  readonly from: Period
  /** what was seen: a preview that has changed since is to be looked at again */
  readonly seen: string
}
