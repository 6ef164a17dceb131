import { printYear, printPeriod } from '../../domain/period'
import type { Council } from '../../domain/council'
import { dayOf, printDay } from '../../domain/day'
import type { Scale } from '../../domain/rating'
import { unchecked } from '../../domain/setUp'
import type { SetUp } from '../../domain/setUp'
import { COUNCIL_PARTS } from '../../domain/setting/councilSet'
import type { CouncilPart } from '../../domain/setting/councilSet'
import { signOffRuleOf } from '../../domain/signOffRule'
import { calendarOf } from '../../domain/waves/calendar'
import { count, figures, isAre, listed, measures, people } from './count'
import type { NoticeWords } from './notices'

/** One step: whether it stands, what it is, and what is held or what to do. */
export interface StepWords {
  /** what of it can be set here; left out: nothing */
  readonly part?: CouncilPart
  readonly done: boolean
  readonly title: string
  readonly detail: string
}

/** The six steps of a first run, in their order. The first three hold what council.json says until they are set here. */
export const stepsOf = (state: SetUp): readonly StepWords[] => [
  partStep(state, 'council', 'The council and its year', councilWords(state.council)),
  partStep(state, 'scale', 'Rating scale', scaleWords(state.council.scale)),
  partStep(
    state,
    'calendar',
    'Calendar and sign-off',
    `${calendarWords(state.council)} ${signOffWords(state.council)}`,
  ),
  planStep(state),
  peopleStep(state),
  tryStep(state),
]

/** What a button to change a part is called, where the button itself has room for one word. */
export const CHANGE_PART: Readonly<Record<CouncilPart, string>> = {
  council: 'Change the council’s name and year',
  scale: 'Change the rating scale',
  calendar: 'Change the calendar',
}

/** Where the rest of what a council sets for itself stands. */
export const WHERE_SET =
  'Sign-off, bank holidays and other names for services are set in council.json, by whoever runs Outturn for you.'

/** What holds of a part, and who set it where somebody did. */
function partStep(state: SetUp, part: CouncilPart, title: string, holds: string): StepWords {
  const last = state.set.find((one) => one.part === part)
  const done = !unchecked(state).includes(part)
  if (last === undefined) return { part, done, title, detail: holds }
  const day = printDay(dayOf(last.at, state.council.timeZone))
  return { part, done, title, detail: `${holds} Set by ${last.byName} on ${day}.` }
}

/** What is still to be looked at before the plan comes in. */
export const checkFirst = (parts: readonly CouncilPart[]): string =>
  parts.length === COUNCIL_PARTS.length ? 'check the first three' : `check ${listed(parts.map((part) => PARTS[part]))}`

const PARTS: Readonly<Record<CouncilPart, string>> = {
  council: 'the council and its year',
  scale: 'the rating scale',
  calendar: 'the calendar',
}

const councilWords = ({ name, startYear }: Council): string =>
  startYear === undefined ? `${name}.` : `${name}, ${printYear(startYear)}.`

function scaleWords(scale: Scale): string {
  switch (scale.kind) {
    case 'rag with tolerance':
      return `${scale.name}: green when the target is met, amber within ${scale.tolerancePercent} % of it, red beyond.`
    case 'last year decides amber':
      return `${scale.name}: green within ${scale.tolerancePercent} % of the target; beyond it amber when better than the same period last year, else red.`
    case 'three states':
      return `${scale.name}: better than target, on target within ${scale.tolerancePercent} % of it, or worse than target.`
    case 'shares of target': {
      const { strong, good, review } = scale.cutOffs
      const inferred = scale.cutOffsAre === 'inferred' ? ' Its cut-offs are inferred from published ratings.' : ''
      return `${scale.name}: Strong from ${strong} % of the target, Good from ${good} %, Review from ${review} %, Action below.${inferred}`
    }
  }
}

function calendarWords(council: Council): string {
  const { hour, comingDue, dueToday, overdue } = calendarOf(council)
  const days = (number: number): string => count(number, 'working day')
  const reminders = [
    comingDue === null ? '' : `${days(comingDue)} before`,
    dueToday ? 'on the day' : '',
    overdue === null ? '' : `${days(overdue)} after`,
  ].filter((part) => part !== '')
  const when =
    reminders.length === 0 ? 'No reminders go by themselves.' : `Reminders go at ${hour}, ${listed(reminders)}.`
  return `Figures are due ${days(council.dueOnWorkingDay)} after a quarter ends. ${when}`
}

function signOffWords(council: Council): string {
  const { steps } = signOffRuleOf(council)
  if (steps === 0) return 'There is no sign-off.'
  return steps === 1 ? 'Heads of service sign off.' : 'Heads of service sign off, and then a second person.'
}

function planStep({ measures: number, services }: SetUp): StepWords {
  const title = 'Import the plan'
  if (number === 0) {
    const detail =
      'Drop the service plan in this chat: Word, Excel, CSV or text. You see what was read before anything is kept.'
    return { done: false, title, detail }
  }
  return { done: true, title, detail: `${measures(number)} in ${count(services, 'service')}.` }
}

function peopleStep({ people: number, notMet, ownerless, measures: all }: SetUp): StepWords {
  const title = 'Import the people'
  if (number < 2) {
    const detail =
      'Drop the people list in this chat: name, email and role, and service areas, deputy and job title where you have them.'
    return { done: false, title, detail }
  }
  const parts = [
    `${people(number)} on the list.`,
    notMet === 0 ? '' : `${people(notMet)} ${isAre(notMet)} yet to open Outturn in Teams.`,
    ownerless === 0 || all === 0 ? '' : `${measures(ownerless)} ${isAre(ownerless)} owned by nobody on it.`,
  ]
  return { done: ownerless === 0, title, detail: parts.filter((part) => part !== '').join(' ') }
}

const tryStep = ({ measures: number, ended }: SetUp): StepWords => ({
  done: false,
  title: 'Try it on me',
  detail:
    number === 0
      ? 'Once there is a plan: the card that managers get, sent to you. Nothing you save in it is kept.'
      : `The card that managers get for ${printPeriod(ended)}, sent to you. Nothing you save in it is kept.`,
})

/** What stands above a trial card: before it is saved, and after, with what would have been kept. */
export const trialHeading = (kept?: number): string =>
  kept === undefined
    ? 'A trial: this is the card as managers get it. Nothing you save in it is kept.'
    : `A trial: ${figures(kept)} would have been saved. Nothing was kept.`

export const trialDone = (kept: number): NoticeWords => ({
  title: kept === 0 ? 'Nothing was typed' : `${figures(kept)} would have been saved`,
  lines: [
    'That was a trial, and nothing was kept.',
    kept === 0
      ? ''
      : 'A manager would now see their receipt, with the rating of each figure, and could change any of them until the quarter closes.',
  ],
  offers: [
    { label: 'Try it again', say: 'try it on me' },
    { label: 'Set up', say: 'set up' },
  ],
})
