import type { Figure, Outturn, Provisional, Target } from '../domain/figure'
import type { Measure } from '../domain/measure'
import { printYear, year } from '../domain/period'
import { readOutturn } from '../domain/readOutturn'
import { readTarget } from '../domain/readTarget'
import { spanOf } from '../domain/span'
import type { Confirmed } from './confirmations'
import { confirmableCell } from './confirmations'
import { footnotesCell } from './footnotes'
import type { PlannedMeasure } from './plannedMeasure'
import { printedReading } from './printedReading'
import type { ReadCell } from './printedReading'
import { sameValue } from './sameValue'
import type { FigureCells } from './yearFigures'
import type { Part, YearColumn } from './yearColumns'

const TARGET_PARTS = ['written', 'footnotes', 'reading', 'reading evidence', 'profile', 'condition met'] as const
const OUTTURN_PARTS = ['written', 'footnotes', 'reading', 'reading evidence', 'covers', 'provisional'] as const

/** The columns about years that these measures need, the earliest year first, each year's target before its outturn. */
export function yearHeadings(planned: readonly PlannedMeasure[]): readonly YearColumn[] {
  const targets = new Set(planned.flatMap((one) => one.targets.map(({ startYear }) => startYear)))
  const outturns = new Set(planned.flatMap((one) => one.outturns.map(({ period }) => period.startYear)))
  const years = [...new Set([...targets, ...outturns])].toSorted((one, other) => one - other)
  return years.flatMap((startYear) => [
    ...(targets.has(startYear) ? TARGET_PARTS.map((part) => column(startYear, 'target', part)) : []),
    ...(outturns.has(startYear) ? OUTTURN_PARTS.map((part) => column(startYear, 'outturn', part)) : []),
  ])
}

const column = (startYear: number, of: YearColumn['of'], part: Part): YearColumn => ({
  heading: `${printYear(startYear)} ${of}${part === 'written' ? '' : ` ${part}`}`,
  startYear,
  of,
  part,
})

/** One measure's cells under those columns; a year that it has nothing for is blank. */
export function yearCells(
  { measure, targets, outturns }: PlannedMeasure,
  columns: readonly YearColumn[],
  confirmed: Confirmed,
): readonly string[] {
  const cells = new Map<string, FigureCells>([
    ...targets.map((target) => [`target ${target.startYear}`, targetCells(target, measure, confirmed)] as const),
    ...outturns.map(
      ({ period, outturn }) =>
        [`outturn ${period.startYear}`, outturnCells(outturn, period.startYear, measure, confirmed)] as const,
    ),
  ])
  return columns.map(({ of, startYear, part }) => cells.get(`${of} ${startYear}`)?.[part] ?? '')
}

function targetCells(target: Target, { unit }: Measure, confirmed: Confirmed): FigureCells {
  const read = (text: string) => readTarget(text, unit)
  return {
    ...figureCells(target, read, confirmed),
    profile: target.profile?.kind === 'given' ? target.profile.byQuarter.join('; ') : (target.profile?.kind ?? ''),
    'condition met': target.condition?.met === true ? 'yes' : '',
  }
}

function outturnCells(outturn: Outturn, startYear: number, measure: Measure, confirmed: Confirmed): FigureCells {
  const read = (text: string) => readOutturn(text, measure.unit)
  const { span, provisional } = outturn
  const usual = spanOf(measure.basis?.is ?? null, year(startYear))
  const covers = span?.kind === 'months' && !sameValue(span, usual) ? `${span.from} to ${span.to}` : ''
  return {
    ...figureCells(outturn, read, confirmed),
    covers,
    provisional: provisionalCell(provisional, read(outturn.written).provisional),
  }
}

const provisionalCell = (provisional: Provisional | null, asRead: Provisional | null): string =>
  sameValue(provisional, asRead) ? '' : (provisional?.because ?? '')

/** The reading stands beside the words only where somebody settled it: otherwise the words give it again by themselves. */
function figureCells({ written, footnotes, reading, standing }: Figure, read: ReadCell, row: Confirmed): FigureCells {
  const cells = { written, footnotes: footnotesCell(footnotes) }
  const again = read(written)
  const isSettled = !sameValue([again.reading, again.standing], [reading, standing])
  const said = isSettled && standing.kind !== 'as written' ? printedReading(reading, read) : null
  if (said === null || standing.kind === 'as written') return cells
  return { ...cells, ...settledCells(said, standing, row) }
}

function settledCells(said: string, standing: Exclude<Figure['standing'], { kind: 'as written' }>, row: Confirmed) {
  if (standing.kind === 'proposed')
    return { reading: confirmableCell(said, null, row), 'reading evidence': standing.because }
  const { by, on, evidence } = standing
  return { reading: confirmableCell(said, { by, on }, row), 'reading evidence': evidence }
}
