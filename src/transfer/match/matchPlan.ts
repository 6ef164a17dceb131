import { certainMatches } from './certainMatches'
import type { Certain } from './certainMatches'
import type { KnownMeasure } from '../draft/knownMeasure'
import type { DraftMeasure, PlanDraft } from '../draft/planDraft'
import { changesFrom } from './changes'
import { ALIKE, nearTitles } from './nearTitles'
import type { Near } from './nearTitles'
import { newCodes } from './newCodes'
import type { Candidate, MeasureMatch, NearMeaning, PlanMatch } from './planMatch'

/**
 * Holds a draft against the measures that are held: by code, then by exact title, then by near title, where a person is
 * asked. `held` must be every measure that ever was, so that no code is given twice; those no longer collected are never
 * among the gone.
 */
export function matchPlan(draft: PlanDraft, held: readonly KnownMeasure[]): PlanMatch {
  const certain = certainMatches(draft.measures, held)
  const matched = new Set([...certain.values()].map(({ known }) => known))
  const free = held.filter((known) => !matched.has(known))
  const near = nearTitles(free)
  const nextCode = newCodes([...codesOf(held), ...draft.measures.flatMap(({ measure }) => measure.code ?? [])])
  const open = draft.measures.filter((one) => !certain.has(one))
  const candidates = new Map(open.map((one) => [one, candidatesFor(one, near)]))
  // Those that are surely new first: the codes of the others may never be needed, and leave no gap.
  const inTurn = [...open].sort((one, other) => countOf(candidates, one) - countOf(candidates, other))
  const codes = new Map(inTurn.map((one) => [one, one.measure.code ?? nextCode()]))
  const measures = draft.measures.map((one): MeasureMatch => {
    const match = certain.get(one)
    return match ? kept(one, match) : unmatched(one, candidates.get(one) ?? [], codes.get(one) ?? nextCode())
  })
  const asked = new Set([...candidates.values()].flat().map(({ known }) => known))
  return { measures, gone: free.filter((known) => known.measure.life.kind === 'live' && !asked.has(known)) }
}

/** A measure with a code of its own is nobody else's. */
const candidatesFor = ({ measure }: DraftMeasure, near: ReturnType<typeof nearTitles>): readonly Near[] =>
  measure.code === null ? near(measure.title, measure.serviceArea).slice(0, MOST_ASKED) : []

const countOf = (candidates: ReadonlyMap<DraftMeasure, readonly Near[]>, one: DraftMeasure): number =>
  Math.min(1, candidates.get(one)?.length ?? 0)

/** More than these is no question any more. */
const MOST_ASKED = 3

const codesOf = (held: readonly KnownMeasure[]): readonly string[] => held.map(({ measure }) => measure.code)

function kept(one: DraftMeasure, { known, by }: Certain): MeasureMatch {
  const { code } = known.measure
  const changes = changesFrom(one, known)
  return changes.length === 0
    ? { kind: 'same', key: one.key, code, by }
    : { kind: 'changed', key: one.key, code, by, changes }
}

function unmatched(one: DraftMeasure, near: readonly Near[], newCode: string): MeasureMatch {
  const [first, ...others] = near
  if (first === undefined) return { kind: 'new', key: one.key, newCode }
  const candidates = [candidateOf(one, first), ...others.map((other) => candidateOf(one, other))] as const
  return { kind: 'renamed, redefined or new?', key: one.key, candidates, ...suggestion(one, first), newCode }
}

function candidateOf(one: DraftMeasure, { known, likeness }: Near): Candidate {
  const { code, title, serviceArea } = known.measure
  return { code, title, serviceArea, likeness, changes: changesFrom(one, known) }
}

function suggestion(
  { measure }: DraftMeasure,
  { known, likeness }: Near,
): { readonly suggests: NearMeaning; readonly because: string } {
  const before = known.measure
  const titles = `'${measure.title}' and '${before.title}'`
  if (measure.unit !== before.unit) {
    const units = `one is in ${before.unit} and the other in ${measure.unit}`
    return { suggests: 'redefined', because: `${titles} are alike, but ${units}: their figures can't be compared.` }
  }
  return likeness >= ALIKE
    ? { suggests: 'renamed', because: `${titles} say the same in other words.` }
    : { suggests: 'new', because: `${titles} share words, and may be two measures.` }
}
