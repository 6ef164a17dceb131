import type { Assumption } from '../../../transfer/draft/assumption'
import type { PartChange } from '../../../transfer/imports/mergedMeasure'
import { partOf } from '../../../transfer/imports/mergedMeasure'
import type { TargetChange } from '../../../transfer/imports/plannedFigures'
import { printPeriod, printYear } from '../../../domain/period'
import type { Period } from '../../../domain/period'
import { count, hasHave, isAre, measures } from '../count'

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

export const planRead = (number: number): string => `${measures(number)} read. Nothing has been kept yet.`

export function assumptionsLine(proposed: number, unsure: number): string {
  if (proposed + unsure === 0) return ''
  const taken =
    proposed === 0
      ? ''
      : `${count(proposed, 'assumption')} ${hasHave(proposed)} a proposal with evidence for it; keeping the plan takes ${proposed === 1 ? 'it' : 'them'}.`
  const open =
    unsure === 0
      ? ''
      : `${count(unsure, 'assumption')} ${isAre(unsure)} unsure and ${unsure === 1 ? 'stays' : 'stay'} open until somebody answers; what rests on ${unsure === 1 ? 'it' : 'them'} is not rated.`
  return [taken, open].filter((line) => line !== '').join(' ')
}

export const nearLine = (number: number): string =>
  number === 0
    ? ''
    : `${count(number, 'title')} ${isAre(number)} nearly the title of a measure held. Say of each whether it is the same; the plan can be kept then.`

export const goneLine = (number: number): string =>
  number === 0
    ? ''
    : `${measures(number)} held ${isAre(number)} not in this plan. Nothing is deleted: they stay as they are unless you say that they are no longer collected.`

export const fromLine = (from: Period): string => `Changes apply from ${printPeriod(from)}.`

export const ownerlessLine = (number: number): string =>
  number === 0
    ? ''
    : `${measures(number)} ${hasHave(number)} no owner on the people list, so nobody will be asked for ${number === 1 ? 'it' : 'them'}.`

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

export const TYPED: Readonly<Record<'reading' | 'profile', string>> = {
  reading: 'Or type the figure, like 3 of 4 or 98 %',
  profile: 'Or type four levels, like 28; 56; 84; 98',
}

export const NEAR_CHOICES = [
  { id: 'renamed', says: 'The same measure under a new title' },
  { id: 'redefined', says: 'Redefined: a new series begins' },
  { id: 'new', says: 'Another measure' },
] as const

export const GONE_CHOICES = [
  { id: 'keep', says: 'Yes, keep it as it is' },
  { id: 'discontinued', says: 'No, it is no longer in the plan' },
] as const
