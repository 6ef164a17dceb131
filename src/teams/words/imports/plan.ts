export { askOf, sayPart, sayTarget } from '../../../transfer/imports/planWords'
import { printPeriod } from '../../../domain/period'
import type { Period } from '../../../domain/period'
import { count, hasHave, isAre, measures } from '../count'

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
