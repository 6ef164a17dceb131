import type { Instant } from '../../domain/day'
import type { PlanDraft } from '../../transfer/draft/planDraft'
import type { PeopleRead } from '../../transfer/readPeople'

/** What was read from a dropped document, waiting to be confirmed. */
export type ImportContents =
  { readonly kind: 'people'; readonly read: PeopleRead } | { readonly kind: 'plan'; readonly draft: PlanDraft }

export type DraftState = 'waiting' | 'open' | 'confirmed' | 'cancelled' | 'replaced'

/** One answer to something asked of a draft: which question, and what was chosen or typed. */
export interface DraftAnswer {
  readonly asked: string
  readonly answer: string
  readonly how: 'chosen' | 'typed'
}

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

export interface NewDraft extends Pick<ImportDraft, 'personId' | 'document' | 'digest' | 'contents' | 'at'> {
  /** 'waiting' while another of the same person is open */
  readonly state: 'waiting' | 'open'
}
