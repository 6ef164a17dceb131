import type { RatedFigure } from './answer'
import { inCommonUnit } from './commonUnit'
import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Figure, Outturn } from './figure'
import { levelDue } from './levelDue'
import { likeWithLike } from './likeWithLike'
import { comparePeriods } from './period'
import type { Period } from './period'
import { seriesChange } from './series'
import type { Unit } from './unit'

/** A point of a line: a figure, and the level that it is held against where that is one level. */
export interface LinePoint {
  readonly period: Period
  readonly outturn: Decimal
  readonly target: Decimal | null
}

/** A row that holds an exact figure: words, proposed readings and "fewer than 10" are no points. */
interface Exactly extends RatedFigure {
  readonly outturn: Outturn
}

const isExact = (row: RatedFigure): row is Exactly =>
  row.outturn !== null && likeWithLike(row.outturn, row.outturn, row.measure).kind === 'pair'

/**
 * The figures of one measure that one line may join, earliest first: of the kind of period that the latest has, and
 * like with like with it (PRODUCT, "direction of travel"); nothing before a changed unit or basis.
 */
export function lineOf(rows: readonly RatedFigure[]): readonly LinePoint[] {
  const ordered = rows.filter(isExact).toSorted((one, other) => comparePeriods(one.period, other.period))
  const latest = ordered.at(-1)
  if (latest === undefined) return []
  const { measure, outturn, period } = latest
  const broken = ordered.findLastIndex((row) => seriesChange(row.measure, measure) !== null)
  return ordered
    .slice(broken + 1)
    .filter((row) => row.period.kind === period.kind && likeWithLike(outturn, row.outturn, measure).kind === 'pair')
    .flatMap((row) => pointOf(row, measure.unit))
}

function pointOf(row: Exactly, unit: Unit): readonly LinePoint[] {
  const outturn = valueOf(row.outturn, unit)
  return outturn === null ? [] : [{ period: row.period, outturn, target: levelOf(row, unit) }]
}

/** The level that the figure is held against: its target, or its profile's for the period. */
function levelOf({ target, measure, period }: RatedFigure, unit: Unit): Decimal | null {
  if (target === null || target.condition?.met === false) return null
  const due = levelDue(measure, period, target.profile)
  return due.kind === 'due' ? (due.value ?? valueOf(target, unit)) : null
}

function valueOf(figure: Figure, unit: Unit): Decimal | null {
  if (figure.standing.kind === 'proposed') return null
  const { reading } = figure
  if (reading.kind === 'working day') return exact(reading.day)
  if (reading.kind !== 'number') return null
  const own = reading.unit ?? unit
  return own === unit ? exact(reading.value) : inOwnUnit(exact(reading.value), own, unit)
}

/** Minutes and seconds alone are turned into one another. */
function inOwnUnit(value: Decimal, from: Unit, to: Unit): Decimal | null {
  const pair = inCommonUnit({ value, unit: from }, { value: exact(1), unit: to }, to)
  return pair === null ? null : pair[0].dividedBy(pair[1])
}
