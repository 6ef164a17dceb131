import type { Comparator } from './figure'

interface Phrase {
  readonly words: RegExp
  readonly comparator: Comparator
}

/** The longer first: "no more than" before "more than". */
const BEFORE: readonly Phrase[] = [
  { words: /^(?:>=|=>|≥)/, comparator: 'at least' },
  { words: /^(?:<=|=<|≤)/, comparator: 'at most' },
  { words: /^(?:greater|more|higher) than or equal to\b/i, comparator: 'at least' },
  { words: /^(?:less|fewer|lower) than or equal to\b/i, comparator: 'at most' },
  { words: /^>/, comparator: 'more than' },
  { words: /^</, comparator: 'less than' },
  { words: /^(?:at least|(?:no|not) (?:less|fewer|lower) than|(?:a )?minimum(?: of)?)\b/i, comparator: 'at least' },
  {
    words:
      /^(?:at most|(?:no|not) (?:more|greater|higher) than|(?:a )?maximum(?: of)?|up to|within|not exceeding|not to exceed)\b/i,
    comparator: 'at most',
  },
  { words: /^(?:(?:less|fewer|lower) than|below|under)\b/i, comparator: 'less than' },
  { words: /^(?:(?:more|greater|higher) than|above|over|exceed(?:s|ing)?)\b/i, comparator: 'more than' },
]

const AFTER: readonly Phrase[] = [
  { words: /^(?:\+|(?:or|and) (?:more|above|over|higher|better|greater|longer)$)/i, comparator: 'at least' },
  { words: /^(?:or|and) (?:less|fewer|below|under|lower)$/i, comparator: 'at most' },
]

/** The comparator a text begins with ("at least 80%" → 'at least', "80%"); 'plain' when it begins with none. */
export function takeComparator(text: string): { readonly comparator: Comparator; readonly rest: string } {
  for (const { words, comparator } of BEFORE) {
    const found = words.exec(text)?.[0]
    if (found !== undefined) return { comparator, rest: text.slice(found.length).trimStart() }
  }
  return { comparator: 'plain', rest: text }
}

/** The comparator that stands after its figure and ends the text: "80% or more", "80%+". */
export const comparatorAfter = (rest: string): Comparator | null =>
  AFTER.find(({ words }) => words.exec(rest)?.[0] === rest)?.comparator ?? null

/** "2.4%<": a sign after its figure may be read both ways, so its reading is only ever proposed. */
export const signAfter = (rest: string): Comparator | null =>
  rest === '<' ? 'less than' : rest === '>' ? 'more than' : null
