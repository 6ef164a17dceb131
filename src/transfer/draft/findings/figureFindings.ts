import { inCommonUnit } from '../../../domain/commonUnit'
import { exact } from '../../../domain/decimal'
import type { Figure, Reading } from '../../../domain/figure'
import { printPeriod, year } from '../../../domain/period'
import type { Period } from '../../../domain/period'
import type { Unit } from '../../../domain/unit'
import { query } from '../draftFinding'
import type { DraftFinding, DraftMeasure } from '../planDraft'

/** One of a measure's figures, and what it is called. */
interface Named {
  readonly of: 'target' | 'outturn'
  readonly period: Period
  readonly figure: Figure
}

type NumberReading = Reading & { readonly kind: 'number' }
type Numbered = Named & { readonly reading: NumberReading }

/** What is odd about a measure's figures when they are held side by side: a jump of ten times, and units that differ. */
export function figureFindings(draft: DraftMeasure): readonly DraftFinding[] {
  const { key, source, measure } = draft
  const figures = figuresOf(draft).flatMap(numbered)
  const ask = (says: string): DraftFinding => query(source.place, '', says, key)
  return [
    ...pairsOf(figures).flatMap(([before, after]) => {
      const says = oddBetween(before, after, measure.unit)
      return says === null ? [] : [ask(`'${measure.title}': ${says}`)]
    }),
    ...(isDateAmongFigures(draft) ? [ask(`'${measure.title}' has a date where its other figures are numbers.`)] : []),
  ]
}

const figuresOf = ({ targets, outturns }: DraftMeasure): readonly Named[] => [
  ...targets.map((figure) => ({ of: 'target' as const, period: year(figure.startYear), figure })),
  ...outturns.map(({ period, outturn }) => ({ of: 'outturn' as const, period, figure: outturn })),
]

const numbered = (named: Named): readonly Numbered[] => {
  const { reading } = named.figure
  return reading.kind === 'number' && named.period.kind === 'year' ? [{ ...named, reading }] : []
}

/** A year's outturn beside its target, and either beside that of the year before. */
function pairsOf(figures: readonly Numbered[]): readonly (readonly [Numbered, Numbered])[] {
  const inOrder = [...figures].sort((one, other) => one.period.startYear - other.period.startYear)
  const of = (kind: Named['of']): readonly Numbered[] => inOrder.filter((one) => one.of === kind)
  const follow = (all: readonly Numbered[]) =>
    all.flatMap((after, index): readonly (readonly [Numbered, Numbered])[] => {
      const before = all[index - 1]
      return before ? [[before, after]] : []
    })
  const beside = of('target').flatMap((target): readonly (readonly [Numbered, Numbered])[] => {
    const outturn = of('outturn').find(({ period }) => period.startYear === target.period.startYear)
    return outturn ? [[target, outturn]] : []
  })
  return [...follow(of('target')), ...follow(of('outturn')), ...beside]
}

const TENFOLD = 10

function oddBetween(before: Numbered, after: Numbered, unit: Unit): string | null {
  if (isReduction(before, unit) !== isReduction(after, unit)) return null
  const [one, other] = [before.reading, after.reading]
  const pair = inCommonUnit(
    { value: exact(one.value), unit: one.unit },
    { value: exact(other.value), unit: other.unit },
    unit,
  )
  if (pair === null) return `${say(before)} and ${say(after)} are in different units.`
  const [was, is] = [pair[0].abs(), pair[1].abs()]
  if (was.isZero() || is.isZero() || isReduction(before, unit)) return null
  const [small, large] = was.lt(is) ? [was, is] : [is, was]
  return large.gte(small.times(TENFOLD)) ? `${say(before)} and ${say(after)} stand ten times apart, or more.` : null
}

const isReduction = ({ reading }: Numbered, unit: Unit): boolean => (reading.unit ?? unit) === 'percent reduction'

const say = ({ of, period, figure }: Named): string => `the ${printPeriod(period)} ${of} '${figure.written}'`

/** A day among numbers is a slip, or a spreadsheet's doing. Tasks have days and nothing else. */
function isDateAmongFigures(draft: DraftMeasure): boolean {
  const kinds = figuresOf(draft).map(({ figure }) => figure.reading.kind)
  return kinds.includes('date') && kinds.some((kind) => kind === 'number' || kind === 'between')
}
