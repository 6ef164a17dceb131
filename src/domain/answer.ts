import type { Instant } from './day'
import type { Target } from './figure'
import type { OwnerQuestion } from './ownerQuestion'
import type { Period } from './period'
import type { Person } from './person'
import type { Progress } from './progress'
import type { Aspect, CountedBy, Filter, Lead, Part } from './question'
import type { RankOrder } from './rankOrder'
import type { LaterPeriod, RatedFigure, Tally } from './ratedFigure'
import type { Scale } from './rating'
import type { EditionAsked, PeriodState, ReturnFacts, ReturnVersion } from './return'
import type { OverTimeAnswer } from './overTime/answers'
import type { TargetReviewAnswer } from './targetReviewed'
import type { SignOffsWaiting } from './signOff'
import type { SignOffProgress } from './signOffProgress'

export type { LaterPeriod, RatedFigure, Tally } from './ratedFigure'

export type Answer =
  | {
      readonly kind: 'list'
      readonly period: Period
      readonly filter: AnsweredFilter
      /** what fits, worst miss first where misses were asked for, else in plan order */
      readonly rows: readonly RatedFigure[]
      /** everything in the same part of the council, whatever its rating: says what was left out */
      readonly among: Tally
      /** with a threshold: misses in the same part that have no share of a target to hold against it */
      readonly unranked: number
      readonly later: LaterPeriod | null
      readonly notShown: number
      /** where one of a few measures was asked for: which end of them, and all that it was chosen among */
      readonly beside?: { readonly lead: Lead; readonly rows: readonly RatedFigure[] }
    }
  /** the misses, worst first, each with the commentary and the corrective action that were given for it */
  | {
      readonly kind: 'reasons'
      readonly period: Period
      readonly filter: AnsweredFilter
      readonly rows: readonly RatedFigure[]
      readonly among: Tally
      readonly unranked: number
      readonly later: LaterPeriod | null
    }
  | {
      readonly kind: 'status'
      readonly period: Period
      readonly filter: AnsweredFilter
      readonly tally: Tally
      /** the same by service area, in plan order */
      readonly services: readonly { readonly serviceArea: string; readonly tally: Tally }[]
      readonly exceptions: readonly RatedFigure[]
      readonly later: LaterPeriod | null
    }
  | {
      readonly kind: 'count'
      readonly period: Period
      readonly filter: AnsweredFilter
      readonly rows: readonly RatedFigure[]
      readonly among: Tally
      readonly unranked: number
      readonly later: LaterPeriod | null
    }
  | {
      readonly kind: 'measure'
      readonly period: Period
      readonly row: RatedFigure
      /** the target for the year after the period's, where there is one */
      readonly nextTarget: Target | null
      /** false in a channel, where people are not named */
      readonly names: boolean
      readonly owner: Person | null
      readonly source: ReturnVersion | null
      readonly later: LaterPeriod | null
      /** what was asked of the measure: said first */
      readonly about: Aspect
      /** the period's own state; null for one that was never opened here */
      readonly state: PeriodState | null
      readonly scale: Scale
      /** what the owner was asked about it, newest first; left out when nothing was */
      readonly asked?: readonly OwnerQuestion[]
      /** the edition that was asked for; left out: as things stand now */
      readonly asReported?: EditionAsked
    }
  | {
      readonly kind: 'rank'
      readonly period: Period
      readonly filter: AnsweredFilter
      readonly order: RankOrder
      readonly limit: number
      /** so many come before them */
      readonly after?: number
      readonly rows: readonly RatedFigure[]
      /** those that could not be ranked, having no share of a target: deadlines */
      readonly unranked: number
      /** all the misses, or targets met, that fit, ranked or not: of a rating, fewer than its part of the plan has */
      readonly all: number
      readonly among: Tally
      readonly later: LaterPeriod | null
    }
  | {
      readonly kind: 'compare'
      readonly period: Period
      readonly filter: AnsweredFilter
      /** what they were counted by, where not by the share that met their target */
      readonly by?: CountedBy
      /** best share of rated measures met first, or as they were counted; parts with nothing rated last */
      readonly sides: readonly { readonly part: Part; readonly tally: Tally }[]
      readonly later: LaterPeriod | null
    }
  | {
      readonly kind: 'owners'
      /** false in a channel, where people are not named */
      readonly names: boolean
      readonly period: Period
      readonly filter: AnsweredFilter
      readonly rows: readonly { readonly row: RatedFigure; readonly owner: Person | null }[]
    }
  /** reminders of the open period, newest first: when, and to how many people */
  | {
      readonly kind: 'reminders'
      readonly period: Period
      readonly waves: readonly ReminderWave[]
    }
  | OverTimeAnswer
  | TargetReviewAnswer
  | { readonly kind: 'progress'; readonly progress: Progress; readonly filter: Filter; readonly names: boolean }
  | { readonly kind: 'sign-offs'; readonly progress: SignOffProgress; readonly names: boolean }
  | { readonly kind: 'what I sign off'; readonly waiting: readonly SignOffsWaiting[] }
  | { readonly kind: 'nothing open' }
  | { readonly kind: 'what I owe'; readonly owed: readonly Owed[]; readonly amending: readonly Amending[] }

/** What was asked for, with what an answer calls the measures that were left out; left out itself where they are many. */
export interface AnsweredFilter extends Filter {
  readonly leftOut?: readonly string[]
}

/** Reminders sent together: to how many people, and to how many of them they did not get, as far as the ledger knows. */
export interface ReminderWave {
  readonly at: Instant
  readonly people: number
  /** local use: kept where there is no window of the person's own */
  readonly held: number
  readonly failed: number
  readonly notKnown: number
}

/** What one person owes for one open period. */
/** One's own figures of a closed period that an exception lets one amend, until the end of a day and why. */
export interface Amending {
  readonly period: Period
  readonly until: string
  readonly reason: string
  readonly returns: readonly ReturnFacts[]
}

export interface Owed {
  readonly period: Period
  readonly dueOn: string | null
  readonly returns: readonly ReturnFacts[]
}
