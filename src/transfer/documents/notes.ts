import type { Paragraph, Place, TableNote } from './document'

const MARKED = /^(\*+|[†‡§]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[(?:\d{1,2}|[a-z])\])\s*(?=\S)/i

/** The marker that a note begins with; null for a paragraph that is none, such as one that begins in **bold**. */
export function markerOf(text: string): string | null {
  const marker = MARKED.exec(text)?.[1] ?? null
  return marker?.startsWith('*') === true && isBold(text, marker) ? null : marker
}

/** Words between two like pairs of asterisks, at the very beginning, are bold type, unless a blank follows the first. */
const isBold = (text: string, marker: string): boolean =>
  marker.length >= 2 &&
  marker.length <= 3 &&
  new RegExp(`^\\*{${marker.length}}[^\\s*][^*]*[^\\s*]\\*{${marker.length}}`).test(text)

/** The notes that a run of paragraphs begins with. Two paragraphs with one marker are one note. */
export function leadingNotes(paragraphs: readonly Paragraph[]): readonly TableNote[] {
  const notes = new Map<string, { readonly marker: string; readonly paragraphs: string[]; readonly place: Place }>()
  for (const { text, place } of paragraphs) {
    const marker = markerOf(text)
    if (marker === null) break
    const note = notes.get(marker) ?? { marker, paragraphs: [], place }
    note.paragraphs.push(text.slice(marker.length).trim())
    notes.set(marker, note)
  }
  return [...notes.values()]
}
