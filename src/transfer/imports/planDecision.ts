import type { Match } from '../../domain/matchMeasures'
import { matchMeasures } from '../../domain/matchMeasures'
import type { Measure } from '../../domain/measure'
import { proposedAnswers } from '../draft/answer'
import { confirmAssumptions } from '../draft/confirmAssumptions'
import type { DraftFinding, DraftMeasure, PlanDraft } from '../draft/planDraft'
import type { DraftAnswer } from './draftAnswer'
import { heldFindings } from './heldFindings'
import type { HeldPlan } from './heldPlan'
import { mergedMeasure, partChanges } from './mergedMeasure'
import type { PartChange } from './mergedMeasure'
import { newCodes } from './newCodes'
import { plannedFigures } from './plannedFigures'
import type { OutturnBrought, TargetChange } from './plannedFigures'
import { assumptionAnswers, given, goneId, isAsked, nearId, openQuestions } from './planQuestions'
import type { NearAnswer, PlanQuestion } from './planQuestions'

/** One measure of a plan, as it would be kept. */
export interface PlannedChange {
  readonly key: string
  /** null: new */
  readonly before: Measure | null
  readonly after: Measure
  readonly parts: readonly PartChange[]
  readonly targets: readonly TargetChange[]
  readonly outturns: readonly OutturnBrought[]
}

/** What a plan comes to, with the answers given and, where they can be relied on, the proposals. */
export interface PlanDecision {
  /** in the plan's order */
  readonly measures: readonly PlannedChange[]
  /** held and live, and not in this plan */
  readonly gone: readonly Measure[]
  /** of those gone, or whose series ends here, what is no longer collected, and why */
  readonly discontinued: readonly { readonly measure: Measure; readonly because: string }[]
  readonly questions: readonly PlanQuestion[]
  readonly findings: readonly DraftFinding[]
}

/** Who answers, and what is known. */
export interface Deciding {
  readonly held: HeldPlan
  readonly by: string
  readonly councilName: string
}

/** Decides what a plan makes different. Pure: the preview, the card's pages and the act all see the same. */
export function decidePlan(draft: PlanDraft, answers: readonly DraftAnswer[], deciding: Deciding): PlanDecision {
  const { held, by } = deciding
  const matches = matchesOf(draft, held)
  const asked = askedOf(draft, matches, held)
  const proposals = proposedAnswers(draft).filter(({ assumption }) => asked.has(assumption))
  const confirmed = confirmAssumptions(draft, [...proposals, ...assumptionAnswers(answers)], by, held.today)
  const settled = settle(matches, answers)
  const codes = newCodes(confirmed.measures.filter(({ key }) => settled.get(key) === null), held.measures, deciding.councilName) // prettier-ignore
  const planned = confirmed.measures.map((drafted) =>
    plan(drafted, settled.get(drafted.key) ?? null, codes.get(drafted.key) ?? '', deciding, answers),
  )
  const kept = new Set([...settled.values()].map((measure) => measure?.code))
  const gone = held.measures.filter(({ code, life }) => !kept.has(code) && life.kind !== 'discontinued' && life.kind !== 'moved elsewhere') // prettier-ignore
  return {
    measures: planned.map(({ change }) => change),
    gone,
    discontinued: discontinued(gone, matches, answers),
    questions: questionsOf(draft, matches, asked, gone, answers),
    findings: [
      ...draft.findings,
      ...confirmed.measures.flatMap((drafted) => {
        const match = matchOf(matches, drafted.key)
        return match.kind === 'new' ? [] : heldFindings(drafted, match.held.code, held)
      }),
      ...planned.flatMap(({ findings }) => findings),
    ],
  }
}

const matchesOf = (draft: PlanDraft, held: HeldPlan): ReadonlyMap<string, Match> =>
  matchMeasures(
    draft.measures.map(({ key, measure: { code, title, serviceArea, unit } }) => ({
      ...{ key, code, title, serviceArea, unit },
    })),
    held.measures,
  )

const matchOf = (matches: ReadonlyMap<string, Match>, key: string): Match => matches.get(key) ?? { kind: 'new' }

function askedOf(draft: PlanDraft, matches: ReadonlyMap<string, Match>, held: HeldPlan): ReadonlySet<string> {
  return new Set(
    draft.measures.flatMap((drafted) =>
      drafted.assumptions
        .filter((one) => isAsked(one, drafted, matchOf(matches, drafted.key), held))
        .map(({ key }) => key),
    ),
  )
}

/** Which measure held each one is, once near titles are answered; while they are not, they count as renamed. */
function settle(
  matches: ReadonlyMap<string, Match>,
  answers: readonly DraftAnswer[],
): ReadonlyMap<string, Measure | null> {
  const answered = given(answers)
  return new Map(
    [...matches].map(([key, match]) => {
      const near = answered.get(nearId(key))?.answer as NearAnswer | undefined
      if (match.kind === 'new') return [key, null]
      return [key, match.kind === 'near' && (near === 'new' || near === 'redefined') ? null : match.held]
    }),
  )
}

function plan(
  drafted: DraftMeasure,
  before: Measure | null,
  code: string,
  { held }: Deciding,
  answers: readonly DraftAnswer[],
): { change: PlannedChange; findings: readonly DraftFinding[] } {
  const answered = given(answers)
  const own = drafted.assumptions.filter(({ key }) => answered.has(key))
  const kinds = new Set(own.filter(({ about }) => about === null).map(({ kind }) => kind))
  const renamed = before !== null && answered.get(nearId(drafted.key))?.answer === 'renamed'
  const after = before === null ? { ...drafted.measure, code } : mergedMeasure(drafted, before, kinds, renamed)
  const figures = plannedFigures(drafted, before?.code ?? null, held, (of, startYear) =>
    own.some(({ about }) => about?.of === of && about.startYear === startYear),
  )
  const { findings, targets, outturns } = figures
  const parts = before === null ? [] : partChanges(before, after)
  return { change: { key: drafted.key, before, after, parts, targets, outturns }, findings }
}

function discontinued(
  gone: readonly Measure[],
  matches: ReadonlyMap<string, Match>,
  answers: readonly DraftAnswer[],
): PlanDecision['discontinued'] {
  const answered = given(answers)
  const redefined = new Set(
    [...matches].flatMap(([key, match]) =>
      match.kind === 'near' && answered.get(nearId(key))?.answer === 'redefined' ? [match.held.code] : [],
    ),
  )
  return gone.flatMap((measure) => {
    if (redefined.has(measure.code)) return [{ measure, because: 'Redefined: a new series took its place.' }]
    if (answered.get(goneId(measure.code))?.answer !== 'discontinued') return []
    return [{ measure, because: 'No longer in the plan.' }]
  })
}

function questionsOf(
  draft: PlanDraft,
  matches: ReadonlyMap<string, Match>,
  asked: ReadonlySet<string>,
  gone: readonly Measure[],
  answers: readonly DraftAnswer[],
): readonly PlanQuestion[] {
  const near = draft.measures.flatMap((drafted): PlanQuestion[] => {
    const match = matchOf(matches, drafted.key)
    return match.kind === 'near' ? [{ kind: 'near', id: nearId(drafted.key), drafted, held: match.held }] : []
  })
  const assumptions = draft.measures.flatMap((drafted) =>
    drafted.assumptions
      .filter(({ key }) => asked.has(key))
      .map((assumption) => ({ kind: 'assumption' as const, id: assumption.key, drafted, assumption })),
  )
  const going = gone.map((held): PlanQuestion => ({ kind: 'gone', id: goneId(held.code), held }))
  const redefined = new Set(
    near.flatMap((one) => (one.kind === 'near' ? [one.held.code] : [])).map((code) => goneId(code)),
  )
  return openQuestions(
    assumptions,
    near,
    going.filter(({ id }) => !redefined.has(id)),
    answers,
  )
}

/** Also where only what nobody reads differs: its place in the plan, or who confirmed what. */
export const isDifferent = ({ before, after, targets, outturns }: PlannedChange): boolean =>
  before === null || targets.length > 0 || outturns.length > 0 || measureDiffers(before, after)

export const measureDiffers = (before: Measure, after: Measure): boolean =>
  JSON.stringify(before) !== JSON.stringify(ordered(after, before))

/** The same fields in the same order, so that they can be compared as text. */
const ordered = (one: Measure, like: Measure): object =>
  Object.fromEntries(Object.keys(like).map((key): [string, unknown] => [key, Reflect.get(one, key)]))
