import { decimalText, exact, percentOf } from '../domain/decimal'
import type { DecimalText } from '../domain/figure'
import { FRACTIONS, NUMBERS } from './tables/amounts'
import type { Token } from './token'

/** An amount in figures or in words: "20 per cent", "a third", "half a percent". */
export interface Amount {
  /** in percent where `share`; else a bare number, which is one only if a sign for percent follows later */
  readonly value: DecimalText
  readonly share: boolean
  readonly length: number
}

const isPercent = (token: Token | undefined): boolean =>
  token !== undefined && ['percent', 'pct', 'perc', 'pc'].includes(token.fold)

/** How many words say "percent" at `at`. */
export const percentAt = (tokens: readonly Token[], at: number): number =>
  isPercent(tokens[at]) ? 1 : tokens[at]?.fold === 'per' && tokens[at + 1]?.fold === 'cent' ? 2 : 0

export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const small = partOfPercentAt(tokens, at)
  if (small) return small
  const fraction = fractionAt(tokens, at)
  if (fraction) return fraction
  const number = numberAt(tokens, at)
  if (!number) return null
  const percent = percentAt(tokens, at + number.length)
  return { value: number.value, share: percent > 0, length: number.length + percent }
}

function numberAt(tokens: readonly Token[], at: number): { value: DecimalText; length: number } | null {
  const token = tokens[at]
  if (token?.kind === 'number') return /^\d+(?:\.\d+)?$/.test(token.fold) ? { value: token.fold, length: 1 } : null
  const hundred = token?.fold === 'a' && tokens[at + 1]?.fold === 'hundred'
  const ten = hundred ? 100 : NUMBERS.get(token?.fold ?? '')
  if (ten === undefined) return null
  if (hundred) return { value: '100', length: 2 }
  if (['and', 'a', 'half'].every((word, step) => tokens[at + step + 1]?.fold === word))
    return { value: `${ten}.5`, length: 4 }
  const one = NUMBERS.get(tokens[at + 1]?.fold ?? '')
  return ten >= 20 && ten < 100 && one !== undefined && one < 10
    ? { value: String(ten + one), length: 2 }
    : { value: String(ten), length: 1 }
}

/** "a third", "two thirds", "half" */
function fractionAt(tokens: readonly Token[], at: number): Amount | null {
  const parts = tokens[at]?.fold === 'a' ? 1 : NUMBERS.get(tokens[at]?.fold ?? '')
  const place = parts === undefined ? at : at + 1
  const fraction = FRACTIONS.get(tokens[place]?.fold ?? '')
  // "more than last quarter" is no fraction: but for "half", one is counted ("a third", "two thirds").
  if (!fraction || (parts === undefined && tokens[place]?.fold !== 'half')) return null
  const [part, whole] = fraction
  return {
    value: decimalText(percentOf(exact((parts ?? 1) * part), exact(whole))),
    share: true,
    length: place + 1 - at,
  }
}

const OF_ONE = new Set(['a', 'an', 'of', '1', 'one'])

/** "half a percent", "a quarter of one per cent": a part of one per cent, and not of the target. */
function partOfPercentAt(tokens: readonly Token[], at: number): Amount | null {
  const fraction = fractionAt(tokens, at)
  let to = at + (fraction?.length ?? 0)
  while (OF_ONE.has(tokens[to]?.fold ?? '')) to += 1
  const percent = percentAt(tokens, to)
  if (!fraction || percent === 0) return null
  return { value: decimalText(percentOf(exact(fraction.value), exact(10000))), share: true, length: to + percent - at }
}
