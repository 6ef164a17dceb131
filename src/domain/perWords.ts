/** What a number is of each: "per 1,000", "per 100,000 population", "per day", "per member of staff". */
const PER =
  /^(?:per ((?:\d{1,3}(?:,\d{3})+|\d+)(?: [a-z]+){0,3}|(?!cent\b)[a-z]+(?:[ -][a-z]+){0,3})|(?:an?|each|every) (day|week|month|quarter|year))\.?$/i

/** Words for one length of time are one. */
const SAME: Readonly<Record<string, string>> = {
  annum: 'year',
  pa: 'year',
  'financial year': 'year',
  calendar: 'month',
}

/** The share that the words after a quantity name; null for any other words. */
export function perFrom(rest: string): string | null {
  const [, share, time] = /^(?:pa|p\.a\.)$/i.test(rest) ? ['', 'annum'] : (PER.exec(rest) ?? [])
  const per = (share ?? time)?.toLowerCase()
  return per === undefined ? null : (SAME[per] ?? per)
}

/** True for figures of different shares; one that names none is of the other's. */
export const perDiffers = (one: { readonly per?: string }, other: { readonly per?: string }): boolean =>
  one.per !== undefined && other.per !== undefined && one.per !== other.per
