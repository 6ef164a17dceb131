import type { Year } from '../domain/period'
import { printPeriod, year } from '../domain/period'
import type { Token } from './token'

const ENDED = new Set(['ended', 'ending', 'to', 'end'])
const SMALL = new Set(['the', 'of', '31', '31st', 'at', 'on'])

/** "Year ended 31 March 2021", "the year to March 2021": the financial year that ends then, and how many words say it. */
export function yearEndedAt(
  tokens: readonly Token[],
  at: number,
): { readonly period: Year; readonly length: number } | null {
  let place = at + (tokens[at]?.fold === 'financial' ? 1 : 0)
  if (!['year', 'yr'].includes(tokens[place]?.fold ?? '') || !ENDED.has(tokens[place + 1]?.fold ?? '')) return null
  place += 2
  while (SMALL.has(tokens[place]?.fold ?? '')) place += 1
  const ends = tokens[place + 1]
  if (!['march', 'mar'].includes(tokens[place]?.fold ?? '') || !/^(?:19|20)\d\d$/.test(ends?.text ?? '')) return null
  return { period: year(Number(ends?.text) - 1), length: place + 2 - at }
}

const WRITTEN =
  /\b(?:financial )?y(?:ea)?r (?:ended|ending|to|end)(?: the)?(?: 31(?:st)?)?(?: of)? mar(?:ch)? ((?:19|20)\d\d)\b/gi

/** The text with such years as "2020/21": the day on which a year ends is no figure that anybody gives. */
export const withYearsNamed = (text: string): string =>
  text.replace(WRITTEN, (_, ends: string) => printPeriod(year(Number(ends) - 1)))
