import type { RatedFigure } from '../../domain/answer'
import type { Decimal } from '../../domain/decimal'
import { lineOf } from '../../domain/line'
import type { LinePoint } from '../../domain/line'
import { printYear } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Unit } from '../../domain/unit'

/** One line of a chart. Of the colours that Teams has names for, these two stand out from a light and a dark card alike. */
export interface ChartLine {
  readonly legend: string
  readonly color: 'categoricalLightBlue' | 'divergingRed'
  readonly values: readonly { readonly x: string; readonly y: number }[]
}

/** What `Chart.Line` is filled with; numbers here are for drawing only, and are never printed as figures. */
export interface LineChart {
  readonly title: string
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly lines: readonly ChartLine[]
}

/** More points than this, and their periods are cut off beneath them (seen in Teams' own renderer). */
const MOST_POINTS = 6

/**
 * A measure over time with its target line, from a measure's rows (any order, one for each period): none or one chart,
 * so that a template draws it with `"$data": "${charts}"`:
 *
 *     { "type": "Chart.Line", "$data": "${charts}", "title": "${title}", "yAxisTitle": "${unit}",
 *       "yMin": "${least}", "yMax": "${most}", "fallback": "drop",
 *       "data": [{ "$data": "${lines}", "legend": "${legend}", "color": "${color}",
 *                  "values": [{ "$data": "${values}", "x": "${x}", "y": "${y}" }] }] }
 *
 * The card must say the same in words or as a table, always: charts are newer than version 1.5, and not everybody sees
 * them. The latest six periods are drawn. One figure is no line, and nor are figures that may not be joined.
 */
export function lineChart(rows: readonly RatedFigure[]): readonly LineChart[] {
  const points = lineOf(rows).slice(-MOST_POINTS)
  const measure = rows.at(-1)?.measure
  if (points.length < 2 || measure === undefined) return []
  const targets = points.flatMap(({ period, target }) => (target === null ? [] : [{ period, value: target }]))
  const outturns = points.map(({ period, outturn }) => ({ period, value: outturn }))
  const [least, most] = axisOf(points, measure.unit)
  return [
    {
      title: `${measure.shortName}: outturn${targets.length > 0 ? ' and target' : ''} over time`,
      unit: UNITS[measure.unit],
      least,
      most,
      lines: [
        // The first line names every period in order; a period only the second knew would be drawn last.
        { legend: 'Outturn', color: 'categoricalLightBlue', values: outturns.map(placed) },
        ...(targets.length > 0
          ? [{ legend: 'Target', color: 'divergingRed' as const, values: targets.map(placed) }]
          : []),
      ],
    },
  ]
}

const placed = ({ period, value }: { readonly period: Period; readonly value: Decimal }) => ({
  x: shortPeriod(period),
  y: value.toNumber(),
})

/** "Q1 20/21", "2020/21": what fits beneath a point. */
const shortPeriod = (period: Period): string =>
  period.kind === 'year' ? printYear(period.startYear) : `Q${period.quarter} ${printYear(period.startYear).slice(2)}`

const UNITS: Readonly<Record<Unit, string>> = {
  percent: '%',
  'percent reduction': '% reduction',
  'percentage points': 'percentage points',
  pounds: '£',
  days: 'days',
  minutes: 'minutes',
  seconds: 'seconds',
  'working day': 'working day',
  number: 'number',
  milestone: '',
}

/** From zero, except where all figures lie so close together that a line from zero would show nothing of them. */
function axisOf(points: readonly LinePoint[], unit: Unit): readonly [least: number, most: number] {
  const values = points.flatMap(({ outturn, target }) => [outturn.toNumber(), ...(target ? [target.toNumber()] : [])])
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const near = lowest > 0 && highest - lowest < lowest / 2
  const step = stepFor(near ? (highest - lowest) * 1.5 || highest / 10 : highest - Math.min(lowest, 0))
  const least = near ? (Math.ceil(lowest / step) - 1) * step : Math.min(0, Math.floor(lowest / step) * step)
  const most = (Math.floor(highest / step) + 1) * step
  return [tidy(least), tidy(unit === 'percent' && highest <= 100 ? Math.min(most, 100) : most)]
}

/** A fifth of the room, or a little more, as a number that people count in: 1, 2 or 5 and its tens. */
function stepFor(room: number): number {
  const rough = (room || 1) / 5
  const ten = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((one) => one * ten >= rough) ?? 10) * ten
}

/** Without the dust of binary sums: 96.60000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12))
