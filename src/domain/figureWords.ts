import { exact } from './decimal'
import type { Decimal } from './decimal'

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const FULL_WIDTH = /[\uFF01-\uFF5E]/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g
const APOSTROPHES = /[\u2018\u2019\u02BC]/g
const QUOTES = /[\u201C\u201D]/g

/**
 * A figure's words made plain for reading: one kind of space, digit, dash and quotation mark, and nothing invisible.
 * The words as written are kept elsewhere; this is never shown. Vulgar fractions stay as they are, unread: "2½" must
 * not become "21/2".
 */
export function plainWords(written: string): string {
  return written
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

const GROUPED = /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const UNGROUPED = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/
/** Longer than any figure a council has; a guard against a pasted page of digits. */
const MOST_DIGITS = 30

/** The number that the whole text is, as the United Kingdom writes numbers: "1,723,180", "97.1". Else null. */
export function numberFrom(text: string): Decimal | null {
  if (text.length > MOST_DIGITS) return null
  if (!GROUPED.test(text) && !UNGROUPED.test(text)) return null
  return exact(text.replaceAll(',', '').replace('+', ''))
}

/** The number a text begins with, and what follows it. */
export function takeNumber(text: string): { readonly value: Decimal; readonly rest: string } | null {
  const run = /^[-+]?(?=[\d.])[\d.,]*\d/.exec(text)?.[0]
  if (run === undefined) return null
  const value = numberFrom(run)
  return value === null ? null : { value, rest: text.slice(run.length).trimStart() }
}

/** True when a comma stands where it parts no thousands: "97,4" may be 97.4 or 974, and nobody should guess. */
export function hasUnclearComma(text: string): boolean {
  return (text.match(/\d[\d.,]*,[\d.,]*\d/g) ?? []).some((run) => numberFrom(run) === null)
}

/** What holds digits and is no figure: years, quarters, and a virus. */
const NOT_FIGURES = [
  /\b\d{4}\s?[/-]\s?\d{2}(?:\d{2})?\b/g,
  /\b\d{2}\s?\/\s?\d{2}(?!\/)\b(?=\s+(?:baseline|data|figures?|levels?|target|outturn)\b)/gi,
  /\bq(?:uarter|tr)?\s?[1-4]\b/gi,
  /\bcovid[ -]?19\b/gi,
  /\b\d{1,2}(?:\s?(?:st|nd|rd|th))?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:,? \d{4})?\b/gi,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) \d{4}\b/gi,
  /\b(?:in|by|since|before|during) (?:19|20)\d{2}\b/gi,
]

/** The text without its years, quarters and dates, which hold digits but are no figures. */
export const withoutPeriods = (text: string): string =>
  NOT_FIGURES.reduce((left, pattern) => left.replace(pattern, ' '), text)

/** Every run of digits that may be a figure. */
export const figuresIn = (text: string): readonly string[] => withoutPeriods(text).match(/\d[\d.,]*(?<![.,])/g) ?? []
