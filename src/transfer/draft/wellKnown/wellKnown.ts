import type { WellKnown } from './entry'
import { MONEY_AND_PEOPLE } from './money'
import { PLACES_AND_HOMES } from './places'
import { WIDER } from './wider'

/**
 * Our own list, from what councils' published plans have in common; the narrower goes before the wider. "Rate" and
 * "Number of" stand nowhere in it by themselves: they decide nothing.
 */
export const WELL_KNOWN: readonly WellKnown[] = [...MONEY_AND_PEOPLE, ...PLACES_AND_HOMES, ...WIDER]

/** A longer title is a paragraph, and is not searched. */
const LONGEST = 400

/** What is well known of a measure with this title; null when it is none of the list's. The first that fits counts. */
export const wellKnown = (title: string): WellKnown | null =>
  title.length > LONGEST ? null : (WELL_KNOWN.find(({ words }) => words.test(title)) ?? null)

/** The evidence that the list gives, as a sentence. */
export const evidenceOf = ({ name, because }: WellKnown): string => `Well known among councils (${name}): ${because}`
