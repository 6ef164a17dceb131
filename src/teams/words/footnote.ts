import type { FigureRow } from '../../domain/return'

/** The notes of one measure's figures: "Outturn **: 100% of calls …"; a marker that points at nothing says so. */
export function footnotesOf(row: FigureRow): readonly string[] {
  const outturn = (row.outturn?.footnotes ?? []).map((note) => ({ ...note, of: 'Outturn' }))
  const target = (row.target?.footnotes ?? []).map((note) => ({ ...note, of: 'Target' }))
  return [...outturn, ...target].map(({ of, marker, paragraphs }) => {
    const words = paragraphs.length === 0 ? 'the plan has no note for this mark.' : paragraphs.join('\n')
    return `${of} ${marker}: ${words}`
  })
}

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
