import type { RatedFigure } from '../domain/answer'
import { rated } from '../domain/answerQuestion'
import { comparePeriods, periodBefore, printPeriod, sameLastYear } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { EditionAsked, FigureRow, PeriodState } from '../domain/return'
import { seriesChange } from '../domain/series'
import { shownTo } from '../domain/shown'
import { signOffRuleOf } from '../domain/signOffRule'
import { directionOfTravel } from '../domain/travel'
import type { Travel } from '../domain/travel'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'
import { mustBeReported } from './shownFigures'

/** A measure in a period as the export shows it: rated, and with where it is going. */
export interface ExportedFigure extends RatedFigure {
  /** against the period before; for a year, against the year before */
  readonly shortTerm: Travel
  /** against the same period last year */
  readonly longTerm: Travel
}

export interface PeriodExport {
  readonly state: PeriodState
  /** in plan order */
  readonly rows: readonly ExportedFigure[]
  /** the edition that was asked for; left out: as things stand now */
  readonly asReported?: EditionAsked
  /** how many measures are left out, because their figures are not signed off and not for this person yet */
  readonly notShown: number
}

/**
 * Every figure of a period that a person may see, in plan order. A closed period is exported as it was reported, with
 * what was restated since. Without a period it is the one being collected, or else the last one closed.
 */
export function exportPeriod(
  deps: Deps,
  by: Person,
  wanted: Period | null,
  asReported: EditionAsked | null = null,
): Promise<PeriodExport> {
  return deps.store.read(async (tx) => {
    const state = await stateOf(tx, wanted)
    const { period } = state
    const all = await figuresIn(tx, period, asReported)
    const showing = { to: by, state, rule: signOffRuleOf(deps.council), asReported: asReported ?? undefined }
    const seen = all.flatMap((row) => shownTo(row, showing) ?? [])
    const lastYears = await tx.figures(sameLastYear(period))
    const before = period.kind === 'year' ? [] : await tx.figures(periodBefore(period))
    const travel = travelAmong([...lastYears, ...before])
    return {
      state,
      ...(asReported === null ? {} : { asReported }),
      rows: seen.map((row) => ({ ...rated(row, { ...deps.council, lastYears, state }), ...travel(row) })),
      notShown: all.length - seen.length,
    }
  })
}

async function figuresIn(tx: Reads, period: Period, asReported: EditionAsked | null): Promise<readonly FigureRow[]> {
  if (asReported === null) return tx.figures(period)
  const all = await tx.figures(period, { edition: asReported })
  mustBeReported(all, period)
  return all.filter((row) => row.reported !== undefined)
}

async function stateOf(tx: Reads, wanted: Period | null): Promise<PeriodState> {
  if (wanted !== null) {
    const state = await tx.period(wanted)
    if (state === null)
      throw new Refusal(`Outturn holds no figures for ${printPeriod(wanted)}: it has not been opened.`)
    return state
  }
  const newestFirst = [...(await tx.periods())].sort((one, other) => comparePeriods(other.period, one.period))
  const state = newestFirst.find((one) => one.state === 'open') ?? newestFirst[0]
  if (state) return state
  throw new Refusal('Outturn holds no figures yet. The performance team starts by importing a plan.')
}

type Ways = Pick<ExportedFigure, 'shortTerm' | 'longTerm'>

function travelAmong(earlier: readonly FigureRow[]): (row: FigureRow) => Ways {
  const byMeasure = new Map<string, FigureRow[]>()
  for (const row of earlier) byMeasure.set(row.measure.code, [...(byMeasure.get(row.measure.code) ?? []), row])
  return ({ measure, period, outturn }) => {
    const own = byMeasure.get(measure.code) ?? []
    const past = own.flatMap((one) => (one.outturn === null ? [] : [{ period: one.period, outturn: one.outturn }]))
    const breaks = own.flatMap((one) => {
      const changed = seriesChange(one.measure, measure)
      return changed === null ? [] : [{ from: period, changed, words: '' }]
    })
    return directionOfTravel({ measure, period, outturn, past, breaks })
  }
}
