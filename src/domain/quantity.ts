import { exact } from './decimal'
import type { Decimal } from './decimal'
import { takeNumber } from './figureWords'
import type { Unit } from './unit'

/** A number with the unit its words name (null when they name none), and the words that follow. */
export interface Quantity {
  readonly value: Decimal
  readonly unit: Unit | null
  readonly rest: string
}

interface UnitWord {
  readonly words: RegExp
  readonly unit: Unit
  /** how many of the unit one of these is: a week is seven days */
  readonly times: number
}

const UNIT_WORDS: readonly UnitWord[] = [
  { words: /^(?:percentage|%)[ -]?points?\b|^pp(?:ts?)?\b/i, unit: 'percentage points', times: 1 },
  { words: /^%|^per ?cent\b|^pct\b/i, unit: 'percent', times: 1 },
  { words: /^-?(?:calendar |working )?days?\b/i, unit: 'days', times: 1 },
  { words: /^-?weeks?\b/i, unit: 'days', times: 7 },
  { words: /^-?(?:hours?|hrs?)\b/i, unit: 'minutes', times: 60 },
  { words: /^-?min(?:ute)?s?\b/i, unit: 'minutes', times: 1 },
  { words: /^-?sec(?:ond)?s?\b/i, unit: 'seconds', times: 1 },
  { words: /^(?:pounds|gbp)\b/i, unit: 'pounds', times: 1 },
]

const SCALES: readonly { readonly words: RegExp; readonly times: number }[] = [
  { words: /^(?:k|thousand)\b/i, times: 1_000 },
  { words: /^(?:m|mn|million)\b/i, times: 1_000_000 },
  { words: /^(?:bn|billion)\b/i, times: 1_000_000_000 },
]

/**
 * The quantity a text begins with: "£1.2m", "18 days", "4 min 30 sec" (in seconds), "80% compliant" (leaving
 * "compliant"). A bare "m" is a million only where money or things are counted: "4m" of minutes is not read.
 */
export function takeQuantity(text: string, measured: Unit): Quantity | null {
  const money = /^([-+]?)\s?£\s?(.*)$/.exec(text)
  const number = takeNumber(money ? `${money[1] ?? ''}${money[2] ?? ''}` : text)
  if (number === null) return null
  const scaled = money || measured === 'number' || measured === 'pounds' ? takeScale(number) : number
  const named = takeUnit(scaled.value, scaled.rest, measured)
  if (money) return named.unit === null ? { ...named, unit: 'pounds' } : null
  return addSmaller(named, measured)
}

function takeScale(number: { value: Decimal; rest: string }): { value: Decimal; rest: string } {
  for (const { words, times } of SCALES) {
    const word = words.exec(number.rest)?.[0]
    if (word !== undefined) return { value: number.value.times(times), rest: after(word, number.rest) }
  }
  return number
}

/** "4m 30s": letters that stand for minutes and seconds where those are measured. */
const CLOCK_WORDS: readonly UnitWord[] = [
  { words: /^m(?![a-z])/i, unit: 'minutes', times: 1 },
  { words: /^s(?![a-z])/i, unit: 'seconds', times: 1 },
]

const isClock = (unit: Unit): boolean => unit === 'minutes' || unit === 'seconds'

function takeUnit(value: Decimal, rest: string, measured: Unit): Quantity {
  for (const { words, unit, times } of isClock(measured) ? [...UNIT_WORDS, ...CLOCK_WORDS] : UNIT_WORDS) {
    const word = words.exec(rest)?.[0]
    if (word === undefined) continue
    return { value: value.times(times), unit: asMeasured(unit, measured), rest: after(word, rest) }
  }
  return { value, unit: null, rest }
}

/** A reduction is written with a bare per cent sign; nothing else lends its meaning to one. */
const asMeasured = (unit: Unit, measured: Unit): Unit =>
  unit === 'percent' && measured === 'percent reduction' ? 'percent reduction' : unit

const after = (word: string, text: string): string => text.slice(word.length).trimStart()

/** "4 min 30 sec": minutes or hours, followed by smaller parts of the same length of time. */
function addSmaller(first: Quantity, measured: Unit): Quantity {
  if (first.unit === 'days') return addDays(first, measured)
  if (first.unit !== 'minutes' || !/^(?:and )?\d/.test(first.rest)) return first
  const next = takeQuantity(first.rest.replace(/^and /, ''), measured)
  if (next?.unit === 'minutes') return { ...next, value: first.value.plus(next.value) }
  if (next?.unit !== 'seconds') return first
  return { value: first.value.times(exact(60)).plus(next.value), unit: 'seconds', rest: next.rest }
}

/** "2 weeks 3 days" */
function addDays(weeks: Quantity, measured: Unit): Quantity {
  if (!/^(?:and )?\d/.test(weeks.rest) || !weeks.value.mod(7).isZero()) return weeks
  const next = takeQuantity(weeks.rest.replace(/^and /, ''), measured)
  return next?.unit === 'days' ? { ...next, value: weeks.value.plus(next.value) } : weeks
}
