import type { Day } from '../../domain/day'
import type { Known, Life } from '../../domain/measure'
import { samePeriod, year } from '../../domain/period'
import { spanOf } from '../../domain/span'
import type { Basis, Span } from '../../domain/span'
import { chosenBy } from './answer'
import type { Answer } from './answer'
import type { AboutFigure, Assumed, Assumption } from './assumption'
import type { DraftMeasure, PlanDraft } from './planDraft'
import { readIn } from './readIn'

/** Who answers, and the council's day. */
interface Confirmation {
  readonly by: string
  readonly on: Day
}

/**
 * The draft with these answers in it, each confirmed by whom and when. What is not answered stays as it is; an answer
 * that fits nothing changes nothing (`answerFault` says why). A later answer stands in place of an earlier one.
 */
export function confirmAssumptions(draft: PlanDraft, answers: readonly Answer[], by: string, on: Day): PlanDraft {
  const given = new Map(answers.map((answer) => [answer.assumption, answer]))
  return { ...draft, measures: draft.measures.map((measure) => answerMeasure(measure, given, { by, on })) }
}

function answerMeasure(
  measure: DraftMeasure,
  given: ReadonlyMap<string, Answer>,
  confirmation: Confirmation,
): DraftMeasure {
  if (!measure.assumptions.some(({ key }) => given.has(key))) return measure
  const assumptions = measure.assumptions.map((assumption): Assumption => {
    const answer = given.get(assumption.key)
    const result = answer === undefined ? null : chosenBy(answer, assumption, measure)
    return result?.kind === 'chosen'
      ? { ...assumption, answered: { choice: result.choice, ...confirmation } }
      : assumption
  })
  const answered = assumptions.filter(({ key }) => given.has(key)).sort(unitFirst)
  return { ...answered.reduce(apply, measure), assumptions }
}

/** Everything else is read in the unit. */
const unitFirst = (one: Assumption, other: Assumption): number =>
  Number(other.kind === 'unit') - Number(one.kind === 'unit')

function apply(draft: DraftMeasure, { about, evidence, answered, proposal }: Assumption): DraftMeasure {
  if (answered === null) return draft
  const { choice, by, on } = answered
  const why = choice.id === proposal?.id ? evidence : `${by} said so. ${evidence}`
  const known = <T>(is: T): Known<T> => ({ is, confirmed: { by, on }, evidence: why })
  const { assumed } = choice
  switch (assumed.kind) {
    case 'polarity':
      return withMeasure(draft, { polarity: known(assumed.is) })
    case 'basis':
      return onBasis(draft, known(assumed.is))
    case 'growth':
      return withMeasure(draft, { growth: known(assumed.is) })
    case 'frequency':
      return withMeasure(draft, {
        frequency: assumed.is,
        quarterRule: assumed.is === 'monthly' ? (draft.measure.quarterRule ?? 'latest') : draft.measure.quarterRule,
      })
    case 'life':
      return withMeasure(draft, { life: lifeOf(assumed.is, why) })
    case 'unit':
      return withMeasure(readIn(draft, assumed.is), { unit: assumed.is })
    case 'profile':
    case 'reading':
      return about === null ? draft : onFigure(draft, about, assumed, { by, on, evidence: why })
  }
}

const withMeasure = (draft: DraftMeasure, change: Partial<DraftMeasure['measure']>): DraftMeasure => ({
  ...draft,
  measure: { ...draft.measure, ...change },
})

const lifeOf = (kind: Life['kind'], because: string): Life => (kind === 'live' ? { kind } : { kind, because })

/** An outturn whose document named no months of its own covers what the basis says. */
function onBasis(draft: DraftMeasure, basis: Known<Basis>): DraftMeasure {
  const before = draft.measure.basis?.is ?? null
  return {
    ...withMeasure(draft, { basis }),
    outturns: draft.outturns.map(({ period, outturn }) => {
      const named = outturn.span !== null && !sameSpan(outturn.span, spanOf(before, period))
      return { period, outturn: named ? outturn : { ...outturn, span: spanOf(basis.is, period) } }
    }),
  }
}

const sameSpan = (one: Span, other: Span | null): boolean => JSON.stringify(one) === JSON.stringify(other)

function onFigure(
  draft: DraftMeasure,
  { of, startYear }: AboutFigure,
  assumed: Assumed & { readonly kind: 'reading' | 'profile' },
  confirmed: { readonly by: string; readonly on: Day; readonly evidence: string },
): DraftMeasure {
  const settled =
    assumed.kind === 'reading' ? { reading: assumed.is, standing: { kind: 'confirmed' as const, ...confirmed } } : {}
  const profile = assumed.kind === 'profile' ? { profile: assumed.is } : {}
  if (of === 'target') {
    const targets = draft.targets.map((one) => (one.startYear === startYear ? { ...one, ...settled, ...profile } : one))
    return { ...draft, targets }
  }
  const outturns = draft.outturns.map((one) =>
    samePeriod(one.period, year(startYear)) ? { ...one, outturn: { ...one.outturn, ...settled } } : one,
  )
  return { ...draft, outturns }
}
