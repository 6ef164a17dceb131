import type { Day } from './day'
import { printDay, printDayOfYear } from './day'
import { firstDay, lastDay, printYear, yearOf } from './period'
import type { Period } from './period'

/**
 * How a measure's figures are reckoned: over the quarter alone, since 1 April, over the twelve months to the period's
 * end, on the period's last day, or once a year.
 */
export type Basis = 'quarter' | 'year to date' | 'rolling year' | 'snapshot' | 'annual'

/** The time that a figure covers. A figure is never shown without it. */
export type Span =
  | { readonly kind: 'months'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'since'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'twelve months'; readonly to: Day }
  | { readonly kind: 'at'; readonly on: Day }
  | { readonly kind: 'year'; readonly startYear: number }

/**
 * The span of a figure reckoned on a basis and returned for a period; null while there is no basis. One that is only
 * proposed is what the owner was asked on: whether it is confirmed is for rating to ask.
 */
export function spanOf(basis: Basis | null, period: Period): Span | null {
  if (basis === null) return null
  const from = firstDay(period)
  const to = lastDay(period)
  if (basis === 'snapshot') return { kind: 'at', on: to }
  if (period.kind === 'year' || basis === 'annual') return { kind: 'year', startYear: period.startYear }
  if (basis === 'rolling year') return { kind: 'twelve months', to }
  if (basis === 'year to date') return { kind: 'since', from: firstDay(yearOf(period)), to }
  return { kind: 'months', from, to }
}

/** "April to June", "since 1 April", "12 months to 30 June", "at 30 June", "2020/21" */
export function printSpan(span: Span): string {
  switch (span.kind) {
    case 'months':
      return `${monthOf(span.from)} to ${monthOf(span.to)}`
    case 'since':
      return `since ${printDayOfYear(span.from)}`
    case 'twelve months':
      return `12 months to ${printDayOfYear(span.to)}`
    case 'at':
      return `at ${printDayOfYear(span.on)}`
    case 'year':
      return printYear(span.startYear)
  }
}

const monthOf = (day: Day): string => printDay(day).split(' ')[1] ?? ''
