import { inCommonUnit } from './commonUnit'
import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Reading } from './figure'
import { printReading } from './printFigure'
import { withUnit } from './printNumber'
import type { TypedReply } from './readReply'
import type { Finding, ReturnFacts } from './return'
import { printSpan, spanOf } from './span'

type NumberReading = Reading & { readonly kind: 'number' }

/** One thing that may be odd about a figure. Looks only at what it may fairly be held against. */
type Check = (reading: NumberReading, facts: ReturnFacts, typed: string) => readonly Finding[]

/** Every check, by name. All of them only ask: what cannot be right at all was refused when it was read. */
export const CHECKS = {
  aboveHundred,
  belowZero,
  fractionForPercentage,
  wholeYearTooEarly,
  belowQuarterBefore,
  tenfoldChange,
  partOfACount,
} as const satisfies Record<string, Check>

/** What to ask about a figure that was read, in the order of `CHECKS`. */
export function checkReply(
  reply: TypedReply & { readonly kind: 'figure' },
  facts: ReturnFacts,
  typed: string,
): readonly Finding[] {
  const { reading } = reply
  if (reading.kind !== 'number') return []
  const findings = Object.values(CHECKS).flatMap((check) => check(reading, facts, typed))
  // "0.974 % or 97.4 %?" already asks about the jump.
  const fraction = findings.some(({ kind }) => kind === 'fraction for a percentage')
  return fraction ? findings.filter(({ kind }) => kind !== 'tenfold change') : findings
}

const unitOf = (reading: NumberReading, { measure }: ReturnFacts) => reading.unit ?? measure.unit

function aboveHundred(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const unit = unitOf(reading, facts)
  const odd = (unit === 'percent' || unit === 'percent reduction') && exact(reading.value).gt(100)
  return odd ? [{ severity: 'query', kind: 'above 100 per cent', typed, measure: facts.measure }] : []
}

/** A reduction may turn out to be a rise, and points may be lost as well as gained. */
function belowZero(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const unit = unitOf(reading, facts)
  if (unit === 'percent reduction' || unit === 'percentage points' || exact(reading.value).gte(0)) return []
  return [{ severity: 'query', kind: 'below zero', typed, measure: facts.measure }]
}

/** A spreadsheet's stored 0.974 stands for 97.4 %. With a per cent sign or counts typed, nobody need ask. */
function fractionForPercentage(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const { measure } = facts
  const value = exact(reading.value)
  if (measure.unit !== 'percent' || reading.unit !== null || reading.counts) return []
  if (value.lte(0) || value.gte(1) || comparables(facts).some((figure) => figure.lte(1))) return []
  const asPercent = withUnit(value.times(100), 'percent')
  return [{ severity: 'query', kind: 'fraction for a percentage', typed, measure, asPercent }]
}

/** The figures known for a percentage: its last one and its target. */
function comparables({ comparable, target, measure }: ReturnFacts): readonly Decimal[] {
  return [comparable?.outturn.reading, target?.reading].flatMap((reading) =>
    reading?.kind === 'number' && (reading.unit ?? measure.unit) === measure.unit ? [exact(reading.value)] : [],
  )
}

const NEARLY_ALL = '0.9'

/** What builds towards a whole is not nearly whole before Q4, unless its profile says that it should be. */
function wholeYearTooEarly(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const { measure, period, target } = facts
  if (measure.growth?.is !== 'builds towards a whole' || measure.basis?.is === 'quarter') return []
  if (period.kind !== 'quarter' || period.quarter === 4 || target?.reading.kind !== 'number') return []
  const pair = inCommonUnit(amountOf(reading), amountOf(target.reading), measure.unit)
  if (pair === null || pair[1].lte(0)) return []
  const near = pair[1].times(NEARLY_ALL)
  const profiled = target.profile?.byQuarter[period.quarter - 1]
  if (pair[0].lt(near) || (profiled !== undefined && exact(profiled).gte(near))) return []
  const finding = { severity: 'query', kind: 'whole year too early', typed, measure } as const
  return [{ ...finding, target: printReading(target.reading, measure) }]
}

/** A figure that only grows has fallen: perhaps it is the quarter's alone. */
function belowQuarterBefore(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const { measure, period, quarterBefore } = facts
  if (!isCumulative(facts) || quarterBefore?.reading.kind !== 'number' || period.kind !== 'quarter') return []
  const pair = inCommonUnit(amountOf(reading), amountOf(quarterBefore.reading), measure.unit)
  const months = spanOf('quarter', period)
  if (pair === null || pair[0].gte(pair[1]) || months === null) return []
  const finding = { severity: 'query', kind: 'below the quarter before', typed, measure } as const
  return [{ ...finding, before: printReading(quarterBefore.reading, measure), months: printSpan(months) }]
}

/** Running on through the year. An average since 1 April is to date as well, and is a level that may well fall. */
function isCumulative({ measure: { growth, basis } }: ReturnFacts): boolean {
  if (growth?.is === 'level' || basis?.is === 'quarter' || basis?.is === 'rolling year') return false
  return basis?.is === 'year to date' || growth != null
}

function tenfoldChange(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const { measure, comparable } = facts
  if (comparable?.outturn.reading.kind !== 'number' || !isLike(facts)) return []
  const before = comparable.outturn.reading
  const pair = inCommonUnit(amountOf(reading), amountOf(before), measure.unit)
  if (pair === null) return []
  const [now, then] = [pair[0].abs(), pair[1].abs()]
  if (now.isZero() || then.isZero() || (now.lt(then.times(10)) && then.lt(now.times(10)))) return []
  return [{ severity: 'query', kind: 'tenfold change', typed, measure, before: printReading(before, measure) }]
}

/** A level, a snapshot or twelve rolling months against the last figure; all else only against the same period. */
function isLike({ measure: { growth, basis }, period, comparable }: ReturnFacts): boolean {
  if (comparable === null) return false
  if (growth?.is === 'level' || basis?.is === 'snapshot' || basis?.is === 'rolling year') return true
  if (period.kind === 'year' || comparable.period.kind === 'year') return period.kind === comparable.period.kind
  return basis?.is === 'quarter' || period.quarter === comparable.period.quarter
}

/** Half a payment: a count that its measure shows without decimals. */
function partOfACount(reading: NumberReading, facts: ReturnFacts, typed: string): readonly Finding[] {
  const { measure } = facts
  if (unitOf(reading, facts) !== 'number' || measure.decimals > 0 || exact(reading.value).isInteger()) return []
  return [{ severity: 'query', kind: 'not a whole number', typed, measure }]
}

const amountOf = ({ value, unit }: NumberReading) => ({ value: exact(value), unit })
