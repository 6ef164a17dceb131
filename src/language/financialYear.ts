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
  if (!written) return null
  const named = 2000 + Number(written[1])
  const after = tokens[at + (apart ? 2 : 1)]
  const both = after?.kind === 'number' && after.text === String(named + 1).slice(2) && after.start === (apart ? next.end : token.end) + 1 // prettier-ignore
  const startYear = both ? named : named - 1
  return isYear(startYear) ? { startYear, length: 1 + Number(apart) + Number(both) } : null
}
