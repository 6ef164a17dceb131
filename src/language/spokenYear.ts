import type { Token } from './token'

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const JOINS = new Set(['to', 'slash', 'stroke', 'dash', 'and'])

/**
 * "twenty one twenty two", "twenty twenty to twenty twenty one": a financial year as it is spoken. Both of its years must
 * be said, one after the other: one alone may be either.
 */
export function spokenYearAt(
  tokens: readonly Token[],
  at: number,
): { readonly startYear: number; readonly length: number } | null {
  for (const first of yearsAt(tokens, at)) {
    const after = at + first.length
    const next = JOINS.has(tokens[after]?.fold ?? '') ? after + 1 : after
    for (const second of yearsAt(tokens, next))
      if (second.year === first.year + 1) return { startYear: first.year, length: next + second.length - at }
  }
  return null
}

interface Spoken {
  readonly year: number
  readonly length: number
}

/** What may be meant by the words at a place, the longest first: "twenty twenty one", "twenty one", "twenty twenty". */
function yearsAt(tokens: readonly Token[], at: number): readonly Spoken[] {
  if (tokens[at]?.fold !== 'twenty') return []
  const bare = shortYearAt(tokens, at)
  const whole = shortYearAt(tokens, at + 1).map(({ year, length }) => ({ year, length: length + 1 }))
  return [...whole, ...bare]
}

/** "twenty one", "twenty" */
function shortYearAt(tokens: readonly Token[], at: number): readonly Spoken[] {
  if (tokens[at]?.fold !== 'twenty') return []
  const unit = UNITS.indexOf(tokens[at + 1]?.fold ?? '') + 1
  const round = { year: 2020, length: 1 }
  return unit > 0 ? [{ year: 2020 + unit, length: 2 }, round] : [round]
}
