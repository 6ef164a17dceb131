import type { Council } from '../../domain/council'
import type { Scale } from '../../domain/rating'
import { SCALE_KINDS } from '../../domain/scales/ratings'
import type { CouncilPart, RatedAnew } from '../../domain/setting/councilSet'
import type { Field } from '../../domain/setting/fields'
import type { SettingFault } from '../../domain/setting/fault'
import { printPeriod } from '../../domain/period'
import { count, printCount } from './count'

/** One part's form: what it is of, and what setting it does. */
export interface PartWords {
  readonly title: string
  readonly intro: string
  /** said once it is set */
  readonly done: string
}

export const PART_WORDS: Readonly<Record<CouncilPart, PartWords>> = {
  council: {
    title: 'The council and its year',
    intro: 'The name stands on cards and on what is exported. The year is the one that the plan begins with.',
    done: 'The council’s name and year are set.',
  },
  scale: {
    title: 'Rating scale',
    intro:
      'Every measure is rated on it from now on, unless it has a scale of its own. Closed periods keep the scale that they were closed with.',
    done: 'The rating scale is set. Closed periods keep theirs.',
  },
  calendar: {
    title: 'Calendar',
    intro:
      'Days are working days of the council; “off” turns a reminder off. A period that is open already keeps its due date.',
    done: 'The calendar is set.',
  },
}

/** What a box is called, with an example of what it takes where it is empty. */
export const BOXES: Readonly<Record<Exclude<Field, 'scale'>, { readonly label: string; readonly like: string }>> = {
  name: { label: 'Council’s name', like: 'South Derbyshire District Council' },
  year: { label: 'Financial year of the plan', like: '2021/22' },
  tolerance: { label: 'How near the target still counts, % of the target', like: '5' },
  atZero: { label: 'The same where the target is zero, in the measure’s own unit', like: '1' },
  cutOffs: { label: 'Where Strong, Good and Review begin, % of the target', like: '105, 98, 90' },
  due: { label: 'Figures are due, working days after a quarter ends', like: '10' },
  hour: { label: 'Reminders go at', like: '09:00' },
  from: { label: 'Working hours begin', like: '08:00' },
  to: { label: 'Working hours end', like: '18:00' },
  comingDue: { label: 'First reminder, working days before the due date', like: '2, or off' },
  overdue: { label: 'Reminder of what is late, working days after it', like: '1, or off' },
  headOfService: { label: 'Heads of service hear of it, working days after it', like: '3, or off' },
}

export const SCALE_QUESTION = 'How measures are rated'

export const SCALE_CHOICES: readonly { readonly title: string; readonly value: string }[] = SCALE_KINDS.map((kind) => ({
  title: choiceOf(kind),
  value: kind,
}))

function choiceOf(kind: Scale['kind']): string {
  switch (kind) {
    case 'rag with tolerance':
      return 'Green, amber, red: amber near the target'
    case 'last year decides amber':
      return 'Green, amber, red: amber when better than a year ago'
    case 'three states':
      return 'Better than, on or worse than target'
    case 'shares of target':
      return 'Strong, Good, Review, Action: by share of the target'
  }
}

/** What is wrong in a box, with what would be right and what was typed. */
export function settingFault(fault: SettingFault, typed: string, council: Council): string {
  switch (fault.kind) {
    case 'too long':
      return 'The name must be 100 characters or fewer.'
    case 'too much':
      return `It must be 100 % or less, like 5. You typed “${typed.trim()}”.`
    case 'out of order':
      return `They must fall: Strong at 100 or more, Good at 100 or less and below Strong, Review below Good. You typed “${typed.trim()}”.`
    case 'averaged on another':
      return `council.json gives points to the ratings of ${council.scale.name}. Whoever runs Outturn for you sets another scale there, with its points.`
    case 'ends before it begins':
      return `It must be later than ${fault.from}, when they begin.`
    case 'outside hours':
      return `It must be within the working hours, ${fault.from} to ${fault.to}.`
    case 'before its owners':
      return `It must be later than the reminder to owners, which goes after ${count(fault.overdue, 'working day')}.`
    case 'missing':
      return `${RIGHT[fault.at]}.`
    case 'unreadable':
      return `${RIGHT[fault.at]}. You typed “${typed.trim()}”.`
  }
}

const TIME = 'It must be a time, like 09:00'
const DAYS = 'It must be a number of working days from 1 to 60'

const RIGHT: Readonly<Record<Field, string>> = {
  name: 'Give the council’s name',
  year: 'It must be a financial year, like 2021/22',
  scale: 'Choose one',
  tolerance: 'It must be a percentage, like 5',
  atZero: 'It must be a number, like 1',
  cutOffs: 'It must be three percentages with commas between, like 105, 98, 90',
  due: `${DAYS}, like 10`,
  hour: TIME,
  from: TIME,
  to: TIME,
  comingDue: `${DAYS}, or “off”`,
  overdue: `${DAYS}, or “off”`,
  headOfService: `${DAYS}, or “off”`,
}

/** What a scale would do to open periods, before it is set. */
export const ratesAnew = (periods: readonly RatedAnew[]): readonly string[] => [
  ...periods.map(
    ({ period, changed, rated }) =>
      `${printPeriod(period)} is open, with ${count(rated, 'rated figure')}: ${changed === 0 ? 'none' : printCount(changed)} would have another rating.`,
  ),
  'Closed periods keep the scale that they were closed with. Nothing has been changed yet.',
]

export const AS_IT_WAS = 'Nothing was changed: that is how it stood.'
