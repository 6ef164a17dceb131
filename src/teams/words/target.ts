import { printDayOfYear } from '../../domain/day'
import type { Target } from '../../domain/figure'
import type { Measure } from '../../domain/measure'
import { lastDay, printYear } from '../../domain/period'
import type { Period } from '../../domain/period'
import { exact } from '../../domain/decimal'
import { printReading } from '../../domain/printFigure'
import { withUnit } from '../../domain/printNumber'

/** A target in the subtle line of a box: "Target 98 %", "Target 24.5 % by 30 June, 98 % for the year", "No target". */
export function targetOnBox(target: Target | null, measure: Measure, period: Period): string {
  if (target === null) return 'No target set'
  const level = profileLevel(target, measure, period)
  const shown = readTarget(target, measure)
  if (level !== '') return `Target ${level} by ${printDayOfYear(lastDay(period))}, ${shown} for the year`
  if (target.reading.kind === 'none') return noTarget(target)
  const condition = target.condition !== null && !target.condition.met ? ` (${target.condition.words})` : ''
  if (!isPlain(target)) return `Target: ${shown}`
  const year = period.kind === 'quarter' && measure.growth?.is !== 'level' ? ' for the year' : ''
  return `Target ${shown}${year}${condition}`
}

function profileLevel(target: Target, measure: Measure, period: Period): string {
  if (target.profile === null || period.kind === 'year') return ''
  const level = target.profile.byQuarter[period.quarter - 1]
  return level === undefined ? '' : withUnit(exact(level), measure.unit)
}

const isPlain = ({ reading }: Target): boolean => reading.kind === 'number' || reading.kind === 'working day'

/** As read where it is a plain figure; else as written, which nothing may tidy. */
function readTarget(target: Target, measure: Measure): string {
  return isPlain(target) ? printReading(target.reading, measure) : target.written.trim()
}

function noTarget(target: Target): string {
  const written = target.written.trim()
  if (written === '') return 'Target left blank'
  const isBare = /^no target\W*$/i.test(written)
  return isBare ? 'No target' : /^no target/i.test(written) ? written : `No target: ${written}`
}

/** "Target 2021/22: 98%", as written */
export const targetOfYear = (target: Target): string =>
  `${printYear(target.startYear)} target: ${target.written.trim() || 'left blank'}`
