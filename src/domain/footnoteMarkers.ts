/** Asterisks and daggers, raised figures, and a number or letter in square brackets. */
const MARKER = /\*+|[†‡§]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[(?:\d{1,2}|[a-z])\]/gi

export interface Marked {
  /** the words without their markers */
  readonly text: string
  /** every marker, in the order written, each once */
  readonly markers: readonly string[]
}

/**
 * Parts footnote markers from a figure's words. They stand before or after the figure, or in the middle of a sentence
 * ("36%* of staff"). Each leaves a space behind, so that "5*4" does not become 54.
 */
export function splitMarkers(words: string): Marked {
  const markers = [...new Set(words.match(MARKER) ?? [])]
  if (markers.length === 0) return { text: words.replace(/\s+/g, ' ').trim(), markers }
  return { text: words.replace(MARKER, ' ').replace(/\s+/g, ' ').trim(), markers }
}
