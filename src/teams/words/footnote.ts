import type { Figure, Target } from '../../domain/figure'
import { printPeriod, year } from '../../domain/period'
import type { FigureRow } from '../../domain/return'

/** The notes of one measure's figures: "Outturn **: 100% of calls …"; a marker that points at nothing says so. */
export const footnotesOf = (row: FigureRow): readonly string[] => [
  ...notesOf('Outturn', row.outturn),
  ...notesOf('Target', row.target),
]

/** The notes of a target for another year than the figures it stands beside: "2021/22 target ***: …". */
export const footnotesOfTarget = (target: Target | null): readonly string[] =>
  target === null ? [] : notesOf(`${printPeriod(year(target.startYear))} target`, target)

const notesOf = (of: string, figure: Figure | null): readonly string[] =>
  (figure?.footnotes ?? []).map(({ marker, paragraphs }) => {
    const words = paragraphs.length === 0 ? 'the plan has no note for this mark.' : paragraphs.join('\n')
    return `${of} ${marker}: ${words}`
  })

/** The notes of several measures, each under the measure's name and each different note once, cut where a card would be too large. */
export function footnoteLines(rows: readonly FigureRow[]): readonly string[] {
  const byNote = new Map<string, string[]>()
  for (const row of rows) {
    for (const note of footnotesOf(row)) byNote.set(note, [...(byNote.get(note) ?? []), row.measure.shortName])
  }
  return [...byNote].slice(0, MOST_NOTES).map(([note, names]) => `${names.join(', ')}. ${shorten(note)}`)
}

const MOST_NOTES = 8
const LONGEST = 600

const shorten = (note: string): string =>
  note.length > LONGEST ? `${note.slice(0, LONGEST)}… Ask for the measure to read all of it.` : note
