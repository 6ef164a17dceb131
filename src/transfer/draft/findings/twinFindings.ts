import { NEAR } from '../../../domain/nearTitles'
import { likeness, titleWords } from '../../../domain/titleWords'
import { foldName } from '../../documents/headings'
import { sayPlace } from '../../documents/document'
import { query } from '../draftFinding'
import type { DraftFinding, DraftMeasure } from '../planDraft'

/**
 * Measures that may be one under two titles: the titles are near, and an outturn of the one is the other's to the
 * letter. (The same title twice is told when the table is read.) They stay two until a person links them.
 */
export function twinFindings(measures: readonly DraftMeasure[]): readonly DraftFinding[] {
  const byFigure = new Map<string, DraftMeasure[]>()
  return measures.flatMap((one) => {
    const figures = [...new Set(one.outturns.flatMap(({ period, outturn }) => telling(period.startYear, outturn)))]
    const earlier = [...new Set(figures.flatMap((figure) => byFigure.get(figure) ?? []))]
    for (const figure of figures) byFigure.set(figure, [...(byFigure.get(figure) ?? []), one].slice(-MOST))
    const twin = earlier.find((other) => isTwin(one, other))
    return twin ? [twinFinding(one, twin)] : []
  })
}

/** Thousands of measures may share a figure: only the last few of them are looked at. */
const MOST = 8

/** A figure with four digits or more: two measures may well both be 98 %. */
function telling(startYear: number, { reading }: DraftMeasure['outturns'][number]['outturn']): readonly string[] {
  if (reading.kind !== 'number' || reading.value.replace(/\D/g, '').length < 4) return []
  return [`${startYear} ${reading.value}`]
}

const isTwin = (one: DraftMeasure, other: DraftMeasure): boolean =>
  foldName(one.measure.title) !== foldName(other.measure.title) &&
  likeness(titleWords(one.measure.title), titleWords(other.measure.title)) >= NEAR

function twinFinding(one: DraftMeasure, twin: DraftMeasure): DraftFinding {
  const { title, serviceArea, thread } = twin.measure
  const under = serviceArea || thread.priority
  const where = `${under === '' ? '' : `under '${under}', `}at ${sayPlace(twin.source.place)}`
  return query(
    one.source.place,
    '',
    `'${one.measure.title}' has the same figure as '${title}' ${where}. Are they one measure, listed twice?`,
    one.key,
  )
}
