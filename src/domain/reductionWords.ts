import type { Reduction } from './figure'

const YEAR = /\b(?:19|20)\d{2}\s?[/-]\s?\d{2}\b/g
const TOTAL = /\b(?:total|overall|cumulative)\b/i
const FURTHER = /\b(?:further|additional|this year|in-year|year[ -]on[ -]year)\b/i
const YEAR_BEFORE = /\b(?:last|previous|prior) year\b/i

/**
 * What a reduction is reckoned against and since when. "Total 12% reduction from 2018/19 to 2021/22" says; "5%
 * reduction on 2018/19 data" may be all of it since then or this year's further part, and a person must say which.
 */
export function reductionFrom(text: string): Reduction {
  const years = text.match(YEAR) ?? []
  const baseline = years[0] ?? YEAR_BEFORE.exec(text)?.[0] ?? ''
  if (TOTAL.test(text) || years.length > 1) return { baseline, extent: 'total since baseline' }
  if (FURTHER.test(text) || YEAR_BEFORE.test(text)) return { baseline, extent: 'this year' }
  return { baseline, extent: null }
}

/** "5% reduction on …", "reduction of 5% …", "reduce by 5%": the quantity's words first, the rest after. */
export function takeReduction(text: string): string | null {
  const led =
    /^(?:(?:an? )?(?:total|overall|cumulative|further|additional) (?:of )?)?(?:an? )?reduc(?:e|tion)(?: by| of) (.+)$/i
  return led.exec(text)?.[1] ?? null
}

/** "Total", "a further": words that may stand before a reduction's figure. */
export const withoutExtent = (text: string): string =>
  text.replace(/^(?:an? )?(?:total|overall|cumulative|further|additional)(?: of)? (?=[\d<>£])/i, '')

/** True when the words after a figure make it a reduction. */
export const saysReduction = (rest: string): boolean => /^(?:reduction|decrease)\b/i.test(rest)
