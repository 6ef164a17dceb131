import type { Token } from './token'

const WRITTEN = /^fy(?:20)?(\d\d)$/

const isYear = (startYear: number): boolean => startYear >= 2000 && startYear < 2090

/** "FY21", "FY2021", "FY 21": the financial year that ends then; "FY20/21" says both. */
export function financialYearAt(
  tokens: readonly Token[],
  at: number,
): { readonly startYear: number; readonly length: number } | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token) return null
  const apart = token.fold === 'fy' && next?.kind === 'number' && !next.breakBefore
  const written = WRITTEN.exec(apart ? `fy${next.text}` : token.fold)
  if (!written) return runTogetherAt(tokens, at)
  const named = 2000 + Number(written[1])
  const after = tokens[at + (apart ? 2 : 1)]
  const both = after?.kind === 'number' && after.text === String(named + 1).slice(2) && after.start === (apart ? next.end : token.end) + 1 // prettier-ignore
  const startYear = both ? named : named - 1
  return isYear(startYear) ? { startYear, length: 1 + Number(apart) + Number(both) } : null
}

/** Where a year may follow, and no amount. */
const BEFORE_YEAR = new Set(['target', 'tgt', 'trgt', 'for', 'in', 'during', 'fy', 'year', 'of'])

const RUN_TOGETHER = /^(\d\d)(\d\d)$/

/** "tgt 2122", "for 1819": both years of it without the stroke; "1920" and "2021" may be the calendar's, and are not. */
function runTogetherAt(
  tokens: readonly Token[],
  at: number,
): { readonly startYear: number; readonly length: number } | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const [, first, second] = RUN_TOGETHER.exec(token?.text ?? '') ?? []
  if (token?.kind !== 'number' || token.breakBefore || first === undefined || !BEFORE_YEAR.has(before?.fold ?? '')) return null // prettier-ignore
  const apart = after === undefined || after.breakBefore || after.fold !== 'percent'
  const calendars = ['19', '20'].includes(first)
  return apart && !calendars && Number(second) === Number(first) + 1 && isYear(2000 + Number(first)) ? { startYear: 2000 + Number(first), length: 1 } : null // prettier-ignore
}
