import type { Period } from '../domain/period'
import { printPeriod, samePeriod } from '../domain/period'
import type { Lexicon } from './lexicon'
import type { Sentence } from './sentence'
import { liveTags } from './sentence'

/** Which period a sentence names: none, one that is held, one of several, or one that is not held. */
export type PeriodNamed =
  | { readonly kind: 'one'; readonly period: Period | null }
  | { readonly kind: 'several'; readonly periods: readonly Period[]; readonly compared: boolean }
  | { readonly kind: 'not held'; readonly what: string }

/** A year is held when it, or a quarter of it, has a state. */
export const isHeld = (period: Period, lexicon: Lexicon): boolean =>
  lexicon.periods.some((state) =>
    period.kind === 'year' ? state.period.startYear === period.startYear : samePeriod(state.period, period),
  )

const isOpen = (period: Period, lexicon: Lexicon): boolean =>
  lexicon.periods.some((state) => state.state === 'open' && samePeriod(state.period, period))

/** `collecting`: the question is about returns, so of two readings the open period is meant. */
export function periodNamed(sentence: Sentence, lexicon: Lexicon, collecting: boolean): PeriodNamed {
  const tags = liveTags(sentence.live, 'period')
  const all = tags
    .flatMap((tag) => tag.readings)
    .filter((one, place, every) => every.findIndex((other) => samePeriod(one, other)) === place)
  if (all.length === 0) return { kind: 'one', period: null }
  const ambiguous = tags.some((tag) => tag.readings.length > 1)
  const open = all.find((period) => isOpen(period, lexicon))
  if (ambiguous && collecting && open) return { kind: 'one', period: open }
  const held = all.filter((period) => isHeld(period, lexicon))
  if (held.length === 0 || (!ambiguous && held.length < all.length)) {
    return {
      kind: 'not held',
      what: all
        .filter((period) => !held.includes(period))
        .map(printPeriod)
        .join(' and '),
    }
  }
  const [only] = held
  if (all.length === 1 && only) return { kind: 'one', period: only }
  return { kind: 'several', periods: held, compared: !ambiguous }
}
