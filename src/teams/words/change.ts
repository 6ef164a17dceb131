import type { ChangeAspect, Subject, Unread } from '../../domain/change/change'
import { exact } from '../../domain/decimal'
import type { Life, Measure, Tolerance } from '../../domain/measure'
import { withUnit } from '../../domain/printNumber'
import type { Person } from '../../domain/person'
import { printYear } from '../../domain/period'
import type { Basis } from '../../domain/span'
import { isOwner } from '../../domain/access'
import { dotted, sentence } from './count'
import { example } from './unit'

/** What each thing that may be changed is called. */
export const ASPECT_NAMES: Readonly<Record<ChangeAspect, string>> = {
  target: 'Target',
  profile: 'Profile by quarter',
  condition: 'Condition on the target',
  tolerance: 'Tolerance',
  owner: 'Owner',
  polarity: 'Which way is better',
  basis: 'What a figure covers',
  growth: 'How figures grow',
  frequency: 'How often it is reported',
  unit: 'Unit',
  'short name': 'Short name',
  life: 'Whether it is in use',
}

const DIRECTIONS = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'within range': 'Within a range is best',
  none: 'Neither way is better',
} as const

const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  quarter: 'The quarter alone',
  'year to date': 'Since 1 April',
  'rolling year': 'The last twelve months',
  snapshot: 'The last day of the period',
  annual: 'The whole year',
}

const GROWTH_NAMES = {
  level: 'A level, held against the target every quarter',
  'adds up': 'Adds up through the year',
  'builds towards a whole': 'Builds towards a whole',
} as const

const LIFE_NAMES: Readonly<Record<Life['kind'], string>> = {
  live: 'In use',
  suspended: 'Suspended',
  discontinued: 'Discontinued',
  'moved elsewhere': 'Moved elsewhere',
}

/** How a value that is chosen from a list is called. */
export const valueName = (aspect: ChangeAspect, value: string): string => NAMES[aspect]?.[value] ?? sentence(value)

const NAMES: Readonly<Partial<Record<ChangeAspect, Readonly<Record<string, string>>>>> = {
  polarity: DIRECTIONS,
  basis: BASIS_NAMES,
  growth: GROWTH_NAMES,
  life: LIFE_NAMES,
  condition: { met: 'It is met', 'not met': 'It is not met yet' },
}

/** How one thing about a measure stands, in words. */
export function aspectValue(aspect: ChangeAspect, { measure, target }: Subject, people: readonly Person[]): string {
  switch (aspect) {
    case 'target':
      return target === null ? 'None set' : target.written.trim() || 'Left blank'
    case 'profile':
      return target?.profile ? target.profile.byQuarter.map((level) => levelWords(level, measure)).join(', ') : 'None'
    case 'condition':
      return target?.condition
        ? `${sentence(target.condition.words)}: ${target.condition.met ? 'met' : 'not met yet'}`
        : 'None'
    case 'tolerance':
      return toleranceWords(measure.tolerance, measure)
    case 'owner':
      return ownerWords(measure, people)
    case 'polarity':
      return knownWords(measure.polarity, (is) => DIRECTIONS[is])
    case 'basis':
      return knownWords(measure.basis, (is) => BASIS_NAMES[is])
    case 'growth':
      return knownWords(measure.growth, (is) => GROWTH_NAMES[is])
    case 'frequency':
      return sentence(measure.frequency)
    case 'unit':
      return sentence(measure.unit)
    case 'short name':
      return measure.shortName
    case 'life':
      return measure.life.kind === 'live'
        ? LIFE_NAMES.live
        : `${LIFE_NAMES[measure.life.kind]}: ${measure.life.because}`
  }
}

const levelWords = (level: string, measure: Measure): string => withUnit(exact(level), measure.unit)

function knownWords<T>(known: { readonly is: T; readonly confirmed: unknown } | null, name: (is: T) => string): string {
  if (known === null) return 'Not known'
  return known.confirmed === null ? `${name(known.is)} (not confirmed)` : name(known.is)
}

function ownerWords(measure: Measure, people: readonly Person[]): string {
  if (measure.owner === null) return 'Nobody'
  return people.find((person) => isOwner(person, measure))?.name ?? 'Somebody who is not on the people list'
}

function toleranceWords(tolerance: Tolerance | null, measure: Measure): string {
  switch (tolerance?.kind) {
    case undefined:
      return 'The council’s'
    case 'none':
      return 'None: any miss is a full miss'
    case 'points':
      return `${tolerance.points} points`
    case 'own units':
      return withUnit(exact(tolerance.amount), measure.unit)
    case 'share of target':
      return `${tolerance.percent} % of target`
  }
}

/** What stands under a box: what would be right. */
export function hintOf(aspect: ChangeAspect, { measure, target }: Subject): string {
  switch (aspect) {
    case 'target':
      return `As the plan would write it, like “${example(measure)}” or “no target until …”.`
    case 'profile':
      return `The level for the end of each quarter, Q1 to Q4, with semicolons between them. Q4 is the year’s target, ${target?.written.trim() ?? ''}.`
    case 'tolerance':
      return 'Like “2 points”, “5 % of target”, “3 days”, “none”, or “the council’s”.'
    case 'short name':
      return 'At most 40 characters. The measure keeps its full title.'
    case 'unit':
      return 'Figures in another unit are another series: they are not compared with earlier ones, and the target may need to be changed too.'
    case 'basis':
      return 'Figures that cover another time are another series, and are not compared with earlier ones.'
    case 'owner':
      return 'A return that is still owed goes to the new owner’s card.'
    case 'life':
      return 'A measure that is suspended or discontinued has no return in the periods that open from then on.'
    default:
      return ''
  }
}

/** What was wrong, and what would be right, at the box that it is about. */
export function unreadWords(why: Unread, typed: string, { measure }: Subject): string {
  if (why.at === 'reason') return 'Say why, so that the record can tell.'
  if (why.at === 'from') return 'Choose a period that is not closed.'
  switch (why.kind) {
    case 'left empty':
      return 'This is empty.'
    case 'not a target':
      return `A target must be a figure or words that say why there is none, like “${example(measure)}”. You typed “${typed}”.`
    case 'no target set':
      return 'There is no target in figures for that year. Change the target first.'
    case 'no condition':
      return 'The target for that year has no condition.'
    case 'not four levels':
      return `A profile is four figures with semicolons between them, one for each quarter. You typed “${typed}”.`
    case 'profile ends elsewhere':
      return `The last level must be the year’s target, ${why.target}. You typed “${typed}”.`
    case 'not a tolerance':
      return `A tolerance is like “2 points”, “5 % of target”, “3 days” or “none”. You typed “${typed}”.`
    case 'not offered':
      return 'Choose one from the list.'
    case 'too long':
      return `A short name has at most 40 characters. You typed ${typed.length}.`
    case 'as it is':
      return 'That is how it stands already.'
  }
}

/** What else a change does, said before it is made. */
export function consequences(aspect: ChangeAspect, before: Subject, after: Subject): readonly string[] {
  const lost = aspect === 'target' && before.target?.profile?.kind === 'given'
  const conditional = aspect === 'target' && after.target?.condition?.met === false
  return [
    lost ? 'Its profile belonged to the old target and is taken out: give a new one afterwards.' : '',
    conditional ? 'The target has a condition, and is not rated against until somebody says that it is met.' : '',
    aspect === 'unit' || aspect === 'basis' ? hintOf(aspect, before) : '',
  ].filter((line) => line !== '')
}

/** "Target 2021/22" where there is one for each year */
export const nameFor = (aspect: ChangeAspect, startYear: number): string =>
  ['target', 'profile', 'condition'].includes(aspect)
    ? `${ASPECT_NAMES[aspect]} ${printYear(startYear)}`
    : ASPECT_NAMES[aspect]

export const changeEyebrow = ({ measure }: Subject, more = ''): string => dotted(measure.serviceArea, more)
