import type { Day, Instant } from './day'
import type { Outturn, Target } from './figure'
import type { Measure } from './measure'
import type { Period } from './period'
import type { Rating, Scale } from './rating'

/** A period's own state. Several may be open at once. */
export interface PeriodState {
  readonly period: Period
  readonly state: 'open' | 'closed'
  readonly dueOn: Day | null
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  /** the last day of any exception that was ever granted to it, where that was asked and there is one */
  readonly amendableUntil?: Day
}

/** Why a return has no figure. */
export type NilReason =
  'not available yet' | 'nothing to measure' | 'still suspended' | 'source failed' | 'no longer collected' | 'not mine'

/** What a manager replied: a figure, or that there is none and why. */
export type Reply =
  | { readonly kind: 'figure'; readonly outturn: Outturn }
  | {
      readonly kind: 'nil'
      readonly written: string
      readonly reason: NilReason
      /** for 'not available yet': reminders pause until then */
      readonly expectedOn: Day | null
    }

/** What a person typed for a reply. */
export const writtenOf = (reply: Reply): string => (reply.kind === 'figure' ? reply.outturn.written : reply.written)

/** What someone is doing about a missed target. */
export interface CorrectiveAction {
  readonly words: string
}

/** Through which door something came in. */
export type Door = 'card' | 'typed' | 'pasted' | 'spreadsheet' | 'import' | 'command line' | 'timer'

/** One kept version of a return. Versions are only ever added. */
export interface ReturnVersion {
  readonly version: number
  readonly reply: Reply
  readonly commentary: string | null
  readonly action: CorrectiveAction | null
  /** queries that the person answered "yes, that is right" */
  readonly confirmed: readonly FindingKind[]
  /** who said it: a person's id, or null for figures that came with the plan */
  readonly byId: number | null
  readonly byName: string
  /** the owner it was keyed in for, and how it reached the performance team ("by e-mail") */
  readonly onBehalfOf: { readonly personId: number; readonly name: string; readonly how: string } | null
  readonly door: Door
  readonly at: Instant
  /** who signed it off or sent it back, in order; left out where nobody has */
  readonly approvals?: readonly Approval[]
  /** the commentary as the performance team edited it for publication; left out where the words as given stand */
  readonly published?: PublishedCommentary
  /** why a figure of a closed period was given anew; left out of a version that is no restatement */
  readonly restatedBecause?: string
}

/** Commentary in the words that are published; those as given are kept beside it. */
export interface PublishedCommentary {
  readonly words: string
  readonly byName: string
  readonly at: Instant
}

/** The head of service's, or the second that a council may ask for. */
export type Step = 1 | 2

/** What an approver decided of one version of a return. Only ever added. */
export interface Approval {
  readonly step: Step
  readonly decision: 'signed off' | 'sent back'
  readonly byId: number
  readonly byName: string
  /** why it was sent back; null when it was signed off */
  readonly reason: string | null
  /** what is being done about a miss, where the approver gave it because nobody had */
  readonly action: CorrectiveAction | null
  /** the approver's own figure, which counts as signed off unless the council asks for another person */
  readonly own: boolean
  readonly door: Door
  readonly at: Instant
}

export type ReturnState = 'outstanding' | 'submitted' | 'sent back' | 'approved'

/** What is owed for one measure and one period. */
export interface Return {
  readonly id: number
  readonly measure: Measure
  readonly period: Period
  readonly state: ReturnState
  /** the version that stands; null while nothing has been submitted */
  readonly current: ReturnVersion | null
}

/** A return with what checking and rating it rests on. */
export interface ReturnFacts extends Return {
  readonly target: Target | null
  /** the last figure it may fairly be held against, with the period it is of */
  readonly comparable: { readonly period: Period; readonly outturn: Outturn } | null
  /** the cumulative figure of the quarter before in the same year, where there is one */
  readonly quarterBefore: Outturn | null
  /** the outturn of the same period last year, for a scale that asks for it */
  readonly lastYear?: Outturn | null
  /** as it was when the period closed last; left out where it never has */
  readonly reported?: Reported
}

/** A figure as it stood when its period closed last, with what it was rated on. */
export interface Reported {
  /** the first closing is edition 1; each closing after a reopening keeps another */
  readonly edition: number
  readonly at: Instant
  /** who closed the period, or the document that a period came with */
  readonly byName: string
  /** what had been given; null when nothing had */
  readonly given: ReturnVersion | null
  readonly scale: Scale
  readonly rating: Rating
  /** the same period last year, where the scale asked for it */
  readonly lastYear: Outturn | null
  /** why the period was opened again after it; left out where it stands */
  readonly reopenedBecause?: string
  /** the first edition that tells of the measure; left out where this one is */
  readonly first?: Pick<Reported, 'given' | 'rating'>
}

/** A measure in a period: its target for the year, its return, and the outturn that stands. */
export interface FigureRow {
  readonly measure: Measure
  readonly period: Period
  readonly target: Target | null
  /** null: the measure has no return in this period */
  readonly returned: Return | null
  readonly outturn: Outturn | null
  /** submitted, and nobody has signed it off: marked wherever it is shown */
  readonly unsigned?: true
  /** as it was when the period closed last; left out where it never has, and of measures that came afterwards */
  readonly reported?: Reported
  /** the row shows what was reported; `since`: what was given afterwards, where there is that and the reader may see it */
  readonly asReported?: { readonly since: ReturnVersion | null }
}

/** Which of a period's editions: the one it was closed with last, or the first it ever had. */
export type EditionAsked = 'last' | 'first'

/** What a check can say. Errors block that figure; queries ask the person to confirm or explain. */
export type FindingKind = Finding['kind']

export type Finding =
  | { readonly severity: 'error'; readonly kind: 'not a figure'; readonly typed: string; readonly measure: Measure }
  | {
      readonly severity: 'error'
      readonly kind: 'wrong unit'
      readonly typed: string
      readonly measure: Measure
      readonly unit: string
    }
  | {
      readonly severity: 'error'
      readonly kind: 'not a working day'
      readonly typed: string
      readonly measure: Measure
    }
  /** of a period that is closed, and no exception covers the measure */
  | { readonly severity: 'error'; readonly kind: 'period closed'; readonly typed: string; readonly measure: Measure }
  | { readonly severity: 'error'; readonly kind: 'several figures'; readonly typed: string; readonly measure: Measure }
  /** "97,4": 97.4 or 974? */
  | { readonly severity: 'error'; readonly kind: 'comma unclear'; readonly typed: string; readonly measure: Measure }
  | {
      readonly severity: 'error'
      readonly kind: 'part exceeds whole'
      readonly typed: string
      readonly measure: Measure
    }
  | { readonly severity: 'error'; readonly kind: 'whole is zero'; readonly typed: string; readonly measure: Measure }
  | {
      readonly severity: 'error'
      readonly kind: 'nil needs a reason'
      readonly typed: string
      readonly measure: Measure
    }
  | { readonly severity: 'error'; readonly kind: 'not a date'; readonly typed: string; readonly measure: Measure }
  | {
      readonly severity: 'error'
      readonly kind: 'date has passed'
      readonly typed: string
      readonly measure: Measure
      readonly on: Day
    }
  | {
      readonly severity: 'query'
      readonly kind: 'above 100 per cent'
      readonly typed: string
      readonly measure: Measure
    }
  | { readonly severity: 'query'; readonly kind: 'below zero'; readonly typed: string; readonly measure: Measure }
  | {
      readonly severity: 'query'
      readonly kind: 'fraction for a percentage'
      readonly typed: string
      readonly measure: Measure
      readonly asPercent: string
    }
  | {
      readonly severity: 'query'
      readonly kind: 'whole year too early'
      readonly typed: string
      readonly measure: Measure
      readonly target: string
    }
  | {
      readonly severity: 'query'
      readonly kind: 'below the quarter before'
      readonly typed: string
      readonly measure: Measure
      readonly before: string
      readonly months: string
    }
  | {
      readonly severity: 'query'
      readonly kind: 'tenfold change'
      readonly typed: string
      readonly measure: Measure
      readonly before: string
    }
  | {
      readonly severity: 'query'
      readonly kind: 'not a whole number'
      readonly typed: string
      readonly measure: Measure
    }
