import type { Day } from './day'
import type { MeasureCode } from './measure'
import type { Period } from './period'
import type { Person } from './person'
import type { Rating } from './rating'
import type { Door, Finding, FindingKind, PeriodState, ReturnFacts, ReturnVersion } from './return'

/** One box of a card, one line of a paste, or one typed sentence. */
export interface Entry {
  readonly measure: MeasureCode
  /** exactly as typed; '' is a box left empty */
  readonly typed: string
  /** the version the person was looking at; null when they named the measure in words and saw none */
  readonly baseVersion: number | null
  readonly confirmed: readonly FindingKind[]
  readonly action: string | null
  readonly commentary: string | null
}

/** Figures that somebody gives, for themselves or for an owner. Who `by` is comes from the verified activity. */
export interface Submission {
  readonly period: Period
  readonly by: Person
  readonly onBehalfOf: { readonly person: Person; readonly how: string } | null
  readonly entries: readonly Entry[]
  readonly door: Door
  /** what the submission is known by: the same one delivered twice is one version */
  readonly key: string
  /** the message whose button was pressed; left out: it came in words, or nobody knows */
  readonly pressed?: string | undefined
}

/** What became of one entry. Only 'saved' and 'unchanged' stand in the record. */
export type EntryOutcome =
  | {
      readonly kind: 'saved'
      readonly facts: ReturnFacts
      readonly entry: Entry
      readonly version: ReturnVersion
      readonly rating: Rating
    }
  /** exactly what stands already: nothing written */
  | {
      readonly kind: 'unchanged'
      readonly facts: ReturnFacts
      readonly entry: Entry
      readonly version: ReturnVersion
      readonly rating: Rating
    }
  /** errors, or queries not yet confirmed; the figure is not saved and the words typed are kept on the card */
  | {
      readonly kind: 'needs a word'
      readonly facts: ReturnFacts
      readonly entry: Entry
      readonly findings: readonly Finding[]
    }
  /** changed after this person's card was drawn: by somebody else, or by them at another screen */
  | { readonly kind: 'overtaken'; readonly facts: ReturnFacts; readonly entry: Entry; readonly standing: ReturnVersion }
  | { readonly kind: 'left empty'; readonly facts: ReturnFacts }
  /** not theirs, or no such return: said plainly, and nothing about it is shown */
  | { readonly kind: 'refused'; readonly entry: Entry; readonly because: 'not yours' | 'no return' }

/** What a submission came to. */
export interface SubmissionResult {
  readonly period: Period
  readonly state: PeriodState
  readonly today: Day
  readonly by: Person
  readonly onBehalfOf: Submission['onBehalfOf']
  readonly outcomes: readonly EntryOutcome[]
  /** every return this person owes for the period, after saving: the receipt says what is still to come */
  readonly stillOwed: number
  /** what became of sign-off; left out when nothing was kept */
  readonly signOff?: SubmissionSignOff
}

/** How many of the figures are signed off already, being an approver's own; and which approvers have just been asked. */
export interface SubmissionSignOff {
  readonly own: number
  readonly asked: readonly string[]
}

/**
 * True for a miss just given with no corrective action: the card asks once. Sign-off will need it; saving never waits
 * for it, and leaving the box empty is an answer for now.
 */
export function asksForAction(outcome: EntryOutcome): outcome is EntryOutcome & { kind: 'saved' | 'unchanged' } {
  if (outcome.kind !== 'saved' && outcome.kind !== 'unchanged') return false
  if (outcome.entry.typed.trim() === '') return false
  return outcome.rating.kind === 'rated' && !outcome.rating.met && outcome.version.action === null
}
