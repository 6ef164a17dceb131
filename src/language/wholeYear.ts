import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { Times } from './times'
import type { Token } from './token'

const LEADS = new Set(['across', 'for', 'in', 'during', 'through', 'throughout', 'over', 'finished', 'ended', 'finish', 'end', 'closed', 'sort', 'kind', 'was', 'up', 'on', 'of']) // prettier-ignore
const BEFORE = new Set(['the', 'that', 'a'])
const WHOLE = new Set(['whole', 'full', 'entire', 'past'])
const NOT_AFTER = new Set(['end', 'before', 'after', 'to', 'ahead', 'on', 'old', 'ending', 'ended', 'just'])

/**
 * "across the year", "over the twelve months": the latest year that is closed, where one is. "Over the year" by itself
 * asks how things moved, and is not taken here.
 */
export function wholeYearAt(
  tokens: readonly Token[],
  at: number,
  { periods }: Times,
): { readonly period: Period; readonly length: number } | null {
  const before = tokens[at - 1]?.fold ?? ''
  if (!BEFORE.has(tokens[at]?.fold ?? '') || !LEADS.has(before)) return null
  let place = at + 1
  if (WHOLE.has(tokens[place]?.fold ?? '')) place += 1
  const length = unitAt(tokens, place)
  if (length === 0 || (length === 1 && before === 'over' && place === at + 1)) return null
  place += length
  const next = tokens[place]
  if (next && !next.breakBefore && (next.kind === 'year' || next.kind === 'number' || NOT_AFTER.has(next.fold))) return null // prettier-ignore
  const year = periods.filter(({ state, period }) => state === 'closed' && period.kind === 'year').map(({ period }) => period).toSorted(comparePeriods).at(-1) // prettier-ignore
  return year ? { period: year, length: place - at } : null
}

/** How many words name a year's length: "year", "twelve months". */
function unitAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.text.toLowerCase() === 'year') return 1
  if (first?.fold === 'financial' && second?.text.toLowerCase() === 'year') return 2
  return ['twelve', '12'].includes(first?.fold ?? '') && second?.fold === 'month' ? 2 : 0
}
