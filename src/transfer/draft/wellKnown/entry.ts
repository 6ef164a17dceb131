import type { Direction, Growth } from '../../../domain/measure'
import type { Basis } from '../../../domain/span'

/** A measure that councils all over the country keep, and what is generally so of it. Null: it differs among them. */
export interface WellKnown {
  /** what the measure is, in a few words */
  readonly name: string
  readonly words: RegExp
  readonly polarity: Direction
  readonly basis: Basis | null
  readonly growth: Growth | null
  /** why that way is better, to follow the name */
  readonly because: string
}

export type Reckoned = readonly [Basis | null, Growth | null]

/** How the figures of such measures are mostly reckoned. */
export const SINCE_APRIL: Reckoned = ['year to date', 'level']
export const COLLECTED: Reckoned = ['year to date', 'builds towards a whole']
export const ON_THE_DAY: Reckoned = ['snapshot', 'level']
export const ADDS_UP: Reckoned = ['quarter', 'adds up']
export const MOUNTS_UP: Reckoned = ['year to date', 'adds up']
export const ONCE_A_YEAR: Reckoned = ['annual', 'level']
export const LAST_12_MONTHS: Reckoned = ['rolling year', 'level']
export const VARIES: Reckoned = [null, null]

type Entry = (name: string, words: RegExp, reckoned: Reckoned, because: string) => WellKnown

const betterWhen =
  (polarity: Direction): Entry =>
  (name, words, [basis, growth], because) => ({ name, words, polarity, basis, growth, because })

export const higher = betterWhen('higher')
export const lower = betterWhen('lower')
