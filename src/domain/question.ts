import type { Directorate } from './directorate'
import type { DecimalText } from './figure'
import type { MeasureCode } from './measure'
import type { Period } from './period'
import type { RankOrder } from './rankOrder'
import type { NotRatedReason } from './rating'
import type { EditionAsked } from './return'

/** Which measures a question is about. Empty lists mean no limit; several in one list are alternatives. */
export interface Filter {
  readonly serviceAreas: readonly string[]
  readonly priorities: readonly string[]
  readonly keyAims: readonly string[]
  readonly outcomes: readonly string[]
  readonly measures: readonly MeasureCode[]
  readonly exceptServiceAreas: readonly string[]
  readonly verdicts: readonly Verdict[]
  /** words of the scale: "red" */
  readonly ratings: readonly string[]
  readonly provisional: boolean | null
  /** missed by more, or less, than a share of the target, in percent; only misses that have a share fit */
  readonly missedBy: ShareLimits | null
  /** measures left out by name: those just shown, "what else …?" */
  readonly exceptMeasures: readonly MeasureCode[]
  /** measures without a target, or without a figure, whatever the reason */
  readonly lacking?: Lack
  /** measures that have a figure, or a target, beside what they lack: "not rated, though there is a figure" */
  readonly holding?: Lack
  /** not rated for one of these reasons */
  readonly notRatedWhy?: readonly NotRatedReason['kind'][]
  /** whose target or outturn says why it is none, in words that hold this: "Covid", "new CRM" */
  readonly writtenWhy?: string
  /** provisional figures that stand for a part of the year alone */
  readonly partOfYear?: PartOfYear
  /** whose target or outturn says this, whatever it is: "Upward trend" */
  readonly says?: SaidInPlan
  /** directorates that the service areas are the whole of: an answer calls them by that name */
  readonly directorates?: readonly Directorate[]
  /** figures, ratings and targets as they stood at a close; left out: as they stand now */
  readonly asReported?: EditionAsked
}

/** More or less than a share, in percent: strictly, unless its ends are included. */
export interface ShareLimits {
  readonly over: DecimalText | null
  readonly under: DecimalText | null
  /** "at least", "10 to 30 %": exactly that share fits too; of "more than 15 but at most 20 %" one end alone */
  readonly inclusive?: true | 'over' | 'under'
}

/** How much of the year a figure stands for; null: any part of it that is not the whole. */
export interface PartOfYear {
  readonly months: number | null
}

/** Words of a plan's own cells, and in which of them they are looked for. */
export interface SaidInPlan {
  readonly in: 'target' | 'outturn'
  readonly words: string
}

/** What a measure has none of in a period. */
export type Lack = 'target' | 'figure'

export type Verdict = 'met' | 'missed' | 'not rated'

export const EVERYTHING: Filter = {
  serviceAreas: [],
  priorities: [],
  keyAims: [],
  outcomes: [],
  measures: [],
  exceptServiceAreas: [],
  verdicts: [],
  ratings: [],
  provisional: null,
  missedBy: null,
  exceptMeasures: [],
}

/** What a person wants to know, typed. `period: null` means the latest closed one. */
export type Question =
  /** the measures that fit, as a list: "which measures are off target in Customer Services?" */
  | {
      readonly kind: 'list'
      /** of a few measures by name, only the one that did so: "which of those two came nearer?" */
      readonly lead?: Lead
      readonly filter: Filter
      readonly period: Period | null
    }
  /** counts by rating for a part of either tree: "how are we doing on Our People?" */
  | { readonly kind: 'status'; readonly filter: Filter; readonly period: Period | null }
  | { readonly kind: 'count'; readonly filter: Filter; readonly period: Period | null }
  /** one measure in full; `about` is what was asked of it, and is said first */
  | {
      readonly kind: 'measure'
      readonly measure: MeasureCode
      readonly period: Period | null
      readonly about?: Aspect
      readonly asReported?: EditionAsked
      /** asked for a trend: which of the periods, where not all of them are meant */
      readonly over?: Over
    }
  /** the worst or narrowest misses, as a share of the target: "the four measures furthest from target"; or targets met */
  | {
      readonly kind: 'rank'
      readonly order: RankOrder
      readonly limit: number
      /** only those that come after so many: "the second worst", "and the one after that" */
      readonly after?: number
      readonly filter: Filter
      readonly period: Period | null
    }
  /** parts of the council side by side, best first: "Finance against Customer Services", "the three priorities" */
  | {
      readonly kind: 'compare'
      readonly parts: readonly Part[]
      /** "which has the most reds": what is counted, and which end of it comes first; left out: by share met */
      readonly by?: CountedBy
      readonly filter: Filter
      readonly period: Period | null
    }
  /** what came to miss its target since the period before, still does, or no longer does: "newly off target" */
  | {
      readonly kind: 'changes'
      readonly moves: readonly Move[]
      readonly filter: Filter
      readonly period: Period | null
    }
  /** what went better or worse since a period that it may fairly be held against; without a limit, all that did */
  | {
      readonly kind: 'movers'
      readonly way: 'better' | 'worse'
      readonly limit: number | null
      /** only those that changed by such a share of the earlier figure: "improved by more than 5 %" */
      readonly by?: ShareLimits
      readonly filter: Filter
      readonly period: Period | null
    }
  /** a part of the council over several periods, each counted: "Finance over the last two years" */
  | { readonly kind: 'course'; readonly over: Over; readonly filter: Filter; readonly period: Period | null }
  /** what needs attention, in a few lines: "what should I worry about?" */
  | { readonly kind: 'briefing'; readonly filter: Filter; readonly period: Period | null }
  /** the misses with the reasons that were given for them: "why are we off target in Finance?" */
  | { readonly kind: 'reasons'; readonly filter: Filter; readonly period: Period | null }
  /** the next year's targets against the year's own and its outturns; `period` is that year. Null: every target */
  | {
      readonly kind: 'target review'
      readonly only: TargetMove | null
      /** only those in whose place this is written: "To be confirmed" */
      readonly says?: string
      readonly filter: Filter
      readonly period: Period | null
    }
  /** whose measures these are: "which service are they in?", "who owns …?" for several */
  | { readonly kind: 'owners'; readonly filter: Filter; readonly period: Period | null }
  /** what was offered when a sentence had several fair readings: "the OD&P one" then chooses among them */
  | { readonly kind: 'choice'; readonly offers: readonly { readonly label: string; readonly say: string }[] }
  /** when reminders went, and how many: never a command */
  | { readonly kind: 'reminders' }
  /** what is outstanding or overdue in the open period, and when it is due */
  | { readonly kind: 'progress'; readonly filter: Filter; readonly period: Period | null }
  /** how far a period's figures are signed off, and by whom: "is Finance signed off?" */
  | { readonly kind: 'sign-offs'; readonly filter: Filter; readonly period: Period | null }
  /** what waits for the asker's signature */
  | { readonly kind: 'what I sign off' }
  /** what the asker owes */
  | { readonly kind: 'what I owe' }

/** Which end of a few measures side by side is asked for, by how they stand to their targets. */
export type Lead = 'best' | 'worst'

/** Which edition a question asks for; undefined: how things stand now. */
export const editionAsked = (question: Question): EditionAsked | undefined =>
  question.kind === 'measure' ? question.asReported : 'filter' in question ? question.filter.asReported : undefined

/** What became of a miss, from one period to the next. */
export type Move = 'newly off target' | 'still off target' | 'recovered'

/** Which periods a trend is to show. */
export interface Over {
  /** "the last four quarters" */
  readonly last: { readonly count: number; readonly of: Period['kind'] | null } | null
  /** "Q1 to Q3" */
  readonly from: Period | null
  readonly to: Period | null
  /** "up on 2019/20": the period that the latest is held against */
  readonly against: Period | null
}

/** How the next year's target stands to the last one, and whether the last outturn already meets it; or that there is none any more. */
export type TargetMove = 'unchanged' | 'eased' | 'tightened' | 'already beaten' | 'not carried forward'

/** What is asked of one measure. */
export type Aspect =
  | 'figure'
  | 'why not rated'
  | 'why this rating'
  | 'owner'
  | 'golden thread'
  | 'target'
  | 'next target'
  | 'footnotes'
  | 'standing'
  | 'trend'

/** What parts are told apart by: how many of their measures have a rating, or a verdict. */
export interface CountedBy {
  readonly order: 'most' | 'fewest'
  /** "the second most": which of the counts is told first; left out: the first */
  readonly place?: number
  readonly of:
    { readonly kind: 'rating'; readonly rating: string } | { readonly kind: 'verdict'; readonly verdict: Verdict }
}

/** One side of a comparison: a part of either tree, by its own name. */
export type Part =
  | { readonly kind: 'service area' | 'priority' | 'key aim' | 'outcome'; readonly name: string }
  | ({ readonly kind: 'directorate' } & Directorate)
