import { tidyHeading } from './table'

/** What stands beside a year's figure: its notes, the reading that a person confirmed, and how final it is. */
export const PARTS = [
  'written',
  'footnotes',
  'reading',
  'reading evidence',
  'covers',
  'provisional',
  'profile',
  'condition met',
] as const
export type Part = (typeof PARTS)[number]

/** A column about one year's target or outturn. */
export interface YearColumn {
  readonly heading: string
  readonly startYear: number
  readonly of: 'target' | 'outturn'
  readonly part: Part
}

/**
 * The year column that a heading names, however the year is written: "2020/21 target", "20-21 Outturn",
 * "2020-2021 outturn footnotes". Null for any other heading, and for two years that don't follow one another.
 */
export function yearColumnOf(heading: string): YearColumn | null {
  const match = /^((?:20)?\d{2}) ?[/\-–] ?((?:20)?\d{2}) (target|outturn)(?: (.+))?$/.exec(tidyHeading(heading))
  if (!match) return null
  const startYear = 2000 + (Number(match[1]) % 100)
  const part = PARTS.find((name) => name === (match[4] ?? 'written'))
  if (part === undefined || (startYear + 1) % 100 !== Number(match[2]) % 100) return null
  return { heading: tidyHeading(heading), startYear, of: match[3] === 'target' ? 'target' : 'outturn', part }
}
