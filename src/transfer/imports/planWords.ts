import { printYear } from '../../domain/period'
import type { Assumption } from '../draft/assumption'
import { partOf } from './mergedMeasure'
import type { PartChange } from './mergedMeasure'
import type { TargetChange } from './plannedFigures'

const PLAIN_PARTS: readonly PartChange['part'][] = ['tolerance', 'decimals', 'short name']

/** "polarity: lower → higher"; parts that are no words are only said to differ. */
export function sayPart({ part, before, after }: PartChange): string {
  if (part === 'tolerance') return 'another tolerance'
  if (PLAIN_PARTS.includes(part)) return `another ${part === 'decimals' ? 'number of decimals' : part}`
  return `${part}: ${partOf(before, part)} → ${partOf(after, part)}`
}

/** "target 2021/22: 95 % → 96 %", both as written. */
export function sayTarget({ target, before }: TargetChange): string {
  const years = printYear(target.startYear)
  const is = target.written.trim() || 'left blank'
  if (before === null) return `target ${years}: ${is}`
  const was = before.written.trim() || 'left blank'
  return was === is ? `target ${years}: ${is}, read anew` : `target ${years}: ${was} → ${is}`
}

const ASKS: Readonly<Record<Exclude<Assumption['kind'], 'reading' | 'profile'>, string>> = {
  polarity: 'Which way is better?',
  basis: 'What does each figure cover?',
  growth: 'How does it grow through the year?',
  unit: 'What is it counted in?',
  frequency: 'How often is it collected?',
  life: 'Is it still collected?',
}

/** What is asked of an assumption. */
export function askOf({ kind, about }: Assumption): string {
  const figure = about === null ? '' : `${printYear(about.startYear)} ${about.of} “${about.written.trim()}”`
  if (kind === 'reading') return `How is the ${figure} to be read?`
  if (kind === 'profile') return `What is to be reached by each quarter of the ${figure}?`
  return ASKS[kind]
}
