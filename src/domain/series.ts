import type { Outturn } from './figure'
import type { Measure } from './measure'
import type { MeasureHistory } from './measureHistory'
import type { Period } from './period'

/** From this period on a measure is counted otherwise, and its earlier figures are another series. */
export interface SeriesBreak {
  readonly from: Period
  readonly changed: 'unit' | 'basis' | 'scope' | 'definition'
  /** what changed, as the performance team put it */
  readonly words: string
}

/** What decides whether two figures of one measure count the same thing. */
export type Counted = Pick<Measure, 'unit' | 'basis'>

/** How two ways of counting differ; null when their figures are one series. */
export function seriesChange(before: Counted, now: Counted): 'unit' | 'basis' | null {
  if (before.unit !== now.unit) return 'unit'
  const [was, is] = [before.basis?.is, now.basis?.is]
  return was !== undefined && is !== undefined && was !== is ? 'basis' : null
}

/** Where a measure's figures became another series, and why. A basis that only came to be known changes nothing. */
export function seriesBreaks({ measures }: MeasureHistory): readonly SeriesBreak[] {
  return measures.flatMap(({ from, measure, reason }, place) => {
    const before = measures[place - 1]?.measure
    const changed = before === undefined ? null : seriesChange(before, measure)
    return changed === null || from === null ? [] : [{ from, changed, words: reason ?? '' }]
  })
}

/** The outturn of the same measure among last year's, where it is one series with this one. */
export function lastYearOf(
  { measure }: { readonly measure: Measure },
  lastYears: readonly { readonly measure: Measure; readonly outturn: Outturn | null }[] = [],
): Outturn | null {
  const then = lastYears.find((one) => one.measure.code === measure.code)
  return then !== undefined && seriesChange(then.measure, measure) === null ? then.outturn : null
}
