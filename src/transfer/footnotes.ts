import type { Footnote } from '../domain/figure'

/** Between the paragraphs of one note, and where a line within one ends: a line of the cell is a note of its own. */
const PARAGRAPH = /\s*¶\s*/
const LINE_END = '↵'

/** A figure's notes, and what is odd about them. */
export interface Notes {
  readonly footnotes: readonly Footnote[]
  readonly oddities: readonly string[]
}

/**
 * Reads a cell of notes: one note a line, its marker first ("** There is no target …"), "¶" between the paragraphs of a
 * note. A marker with nothing after it points at nothing.
 */
export function readFootnotes(cell: string): readonly Footnote[] {
  return cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const marker = /^(?:\*+|[†‡§]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\w{1,2}\])/.exec(line)?.[0] ?? ''
      const text = line.slice(marker.length).trim()
      return { marker, paragraphs: text === '' ? [] : paragraphsOf(text) }
    })
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(PARAGRAPH)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.replaceAll(LINE_END, '\n'))

/** The same back as a cell. */
export const footnotesCell = (footnotes: readonly Footnote[]): string =>
  footnotes
    .map(({ marker, paragraphs }) => `${marker} ${paragraphs.join(' ¶ ').replaceAll('\n', LINE_END)}`.trim())
    .join('\n')

/**
 * The notes that a figure's markers point at, in the figure's order. A marker without a note stays, pointing at
 * nothing, and a note without a marker stays with the figure: neither is ever dropped, and both are said.
 */
export function notesFor(markers: readonly string[], cell: string): Notes {
  const notes = readFootnotes(cell)
  const noteOf = (marker: string): Footnote =>
    notes.find((note) => note.marker === marker) ?? { marker, paragraphs: [] }
  const pointed = markers.map(noteOf)
  const unpointed = notes.filter(({ marker }) => !markers.includes(marker))
  return {
    footnotes: [...pointed, ...unpointed],
    oddities: [
      ...pointed.filter(({ paragraphs }) => paragraphs.length === 0).map(({ marker }) => pointsAtNothing(marker)),
      ...unpointed.map(({ marker }) => `No marker '${marker}' stands in the figure: its note was kept with it.`),
    ],
  }
}

const pointsAtNothing = (marker: string): string => `The marker '${marker}' points at no footnote in its table.`
