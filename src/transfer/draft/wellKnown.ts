import type { Direction, Growth } from '../../domain/measure'
import type { Basis } from '../../domain/span'

/** A measure that councils all over the country keep, and what is generally so of it. Null: it differs. */
export interface WellKnown {
  readonly words: RegExp
  readonly polarity: Direction | null
  readonly basis: Basis | null
  readonly growth: Growth | null
  /** why, as a sentence */
  readonly because: string
}

const TABLE: readonly WellKnown[] = [
  {
    words: /\bcouncil tax\b.*\b(?:collect|collected|collection|in-year)\b|\bcollection of council tax\b/i,
    polarity: 'higher',
    basis: 'year to date',
    growth: 'builds towards a whole',
    because: 'Tax collected: more is better, and instalments mount up through the year.',
  },
]

/** What is well known of a measure with this title; null when it is none of the table's. */
export const wellKnown = (title: string): WellKnown | null => TABLE.find(({ words }) => words.test(title)) ?? null
