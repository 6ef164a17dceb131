import type { Measure } from './measure'
import type { MeasureHistory } from './measureHistory'
import type { SeriesBreak } from './travel'

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
