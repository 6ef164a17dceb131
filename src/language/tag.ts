import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Aspect, Filter, Lack, Over, PartOfYear, SaidInPlan, TargetMove, Verdict } from '../domain/question'
import type { RankOrder } from '../domain/rankOrder'
import type { NotRatedReason } from '../domain/rating'
import type { EditionAsked } from '../domain/return'

/** What is asked for, as far as a word or phrase alone can tell. */
export type Asking =
  'list' | 'count' | 'status' | 'share' | 'progress' | 'owe' | 'why' | 'sign-off' | 'my sign-offs' | 'briefing'

/** The parts of the organisation's and the corporate plan's trees that a question may be limited to. */
export type ScopeKind = 'service area' | 'priority' | 'key aim' | 'outcome'

/** The same, and what the services are parts of themselves. */
export type TreeKind = ScopeKind | 'directorate'

interface Named<K extends ScopeKind> {
  readonly kind: K
  readonly names: readonly string[]
  readonly label: string
}

/** What a phrase was taken for. The first group comes from the council's own data, the rest from tables of English. */
export type Tag =
  /** `names`: every spelling of one and the same thing in the council's data */
  | Named<'service area'>
  | Named<'priority'>
  | Named<'key aim'>
  | Named<'outcome'>
  | { readonly kind: 'directorate'; readonly serviceAreas: readonly string[]; readonly label: string }
  | { readonly kind: 'person'; readonly personId: number; readonly label: string }
  | { readonly kind: 'measure'; readonly codes: readonly MeasureCode[]; readonly label: string }
  /** the council itself: no limit */
  | { readonly kind: 'whole'; readonly label: string }
  /** `orBetter`: what is rated better may be meant too, unless a miss is spoken of: "within tolerance" */
  | { readonly kind: 'rating'; readonly word: string; readonly orBetter?: true }
  | { readonly kind: 'verdict'; readonly verdicts: readonly Verdict[] }
  /** `part`: because it stands for a part of the year: "nine months’ data" */
  | { readonly kind: 'provisional'; readonly is: boolean; readonly part?: PartOfYear }
  /** "as reported": as things stood when the period closed, last or first */
  | { readonly kind: 'reported'; readonly edition: EditionAsked }
  /** more than one reading: all of them are fair */
  | { readonly kind: 'period'; readonly readings: readonly Period[]; readonly label: string }
  | { readonly kind: 'asking'; readonly what: Asking }
  /** a reason for not being rated: "suspended" */
  | { readonly kind: 'because'; readonly why: readonly NotRatedReason['kind'][] }
  /** which cell of a measure is filled, though something else of it is lacking: "not rated, but with a figure" */
  | { readonly kind: 'holding'; readonly of: Lack }
  /** words that are to stand where a figure or target would: "because of Covid" */
  | { readonly kind: 'written'; readonly words: string }
  /** words of the plan's own cells: "the target just says Upward trend" */
  | { readonly kind: 'says'; readonly in: SaidInPlan['in']; readonly words: string }
  /** a word for how a target was set: "eased"; null for a review of targets as such */
  | { readonly kind: 'review'; readonly of: TargetMove | null }
  /** a word for measures at large: "KPIs" */
  | { readonly kind: 'noun' }
  /** a word for a side of a measure: "target", "footnote"; null for those that its answer always shows first */
  | { readonly kind: 'aspect'; readonly of: Aspect | null }
  /** a word for parts of a tree at large: "services", "each priority"; null where it is no tree that is kept */
  | { readonly kind: 'group'; readonly of: TreeKind | null; readonly each: boolean }
  /** the end of the misses, or of the targets met, that is asked for; unless `sure`, only beside a word for them ("largest") */
  | {
      readonly kind: 'rank'
      readonly order: RankOrder
      readonly sure: boolean
      /** "second worst" */
      readonly nth?: number
    }
  /** "by more than a third" */
  | { readonly kind: 'threshold'; readonly missedBy: NonNullable<Filter['missedBy']> }
  /** "except": what follows is left out */
  | { readonly kind: 'exclude' }
  /** "not", "aren't": turns the verdict or rating that follows */
  | { readonly kind: 'negate' }
  /** kinds of question that cannot be answered yet, or only of one measure */
  | {
      readonly kind: 'beyond'
      readonly what: Beyond
      /** what changed, where a word for a change says it */
      readonly moved?: Moved
      /** "the last four quarters" */
      readonly last?: NonNullable<Over['last']>
      /** "last time": one of two periods that are held against one another */
      readonly time?: 'before' | 'now'
      /** "beginning with": which end of an order follows */
      readonly end?: 'from' | 'to'
    }
  | { readonly kind: 'not held'; readonly what: string }
  /** an order to Outturn or to a model behind it: only text */
  | { readonly kind: 'order' }
  /** "what about": puts something in place of what the last question named; "only": narrows it */
  | { readonly kind: 'follow'; readonly how: 'shift' | 'narrow' }
  | { readonly kind: 'pronoun'; readonly many: boolean }
  | { readonly kind: 'place'; readonly place: number }
  | { readonly kind: 'joiner' }
  | { readonly kind: 'filler' }

/** What a word for a change says: which way things went, or what became of a target being met. */
export type Moved =
  'better' | 'worse' | 'most improved' | 'most worsened' | 'newly' | 'running' | 'recovered' | 'changed'

export type Beyond =
  | 'outlook'
  | 'ranking'
  | 'comparison'
  | 'trend'
  | 'threshold'
  | 'how many at most'
  | 'reminders'
  | 'history'
  | 'above target'
  | 'same branch'
  | 'an end'

export type TagOf<K extends Tag['kind']> = Extract<Tag, { readonly kind: K }>

const FROM_COUNCIL: ReadonlySet<Tag['kind']> = new Set([
  'service area',
  'priority',
  'key aim',
  'outcome',
  'directorate',
  'person',
  'measure',
  'whole',
])

/** True for what the council's data names, as against words of English. */
export const fromCouncil = (tag: Tag): boolean => FROM_COUNCIL.has(tag.kind)

/** What a tag stands for in words a person would use; undefined for words that only hold a sentence together. */
export function tagLabel(tag: Tag): string | undefined {
  if ('label' in tag) return tag.label
  if (tag.kind === 'rating') return tag.word
  if (tag.kind === 'verdict') return tag.verdicts.map((verdict) => VERDICT_WORDS[verdict]).join(' or ')
  if (tag.kind === 'written' || tag.kind === 'says') return `“${tag.words}”`
  if (tag.kind === 'provisional') return tag.is ? 'provisional' : 'not provisional'
  return undefined
}

/** How a verdict is said. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'on target',
  missed: 'off target',
  'not rated': 'not rated',
}
