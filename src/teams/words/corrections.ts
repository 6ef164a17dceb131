import { dayOf, printDay, printWeekday } from '../../domain/day'
import type { Day } from '../../domain/day'
import type { ExceptionFault } from '../../domain/readException'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { ExceptionPlan, ListedException, ReopeningPlan } from '../../domain/correction'
import { figures, listed } from './count'
import type { NoticeWords } from './notices'
import { printMoment } from './period'

/** "Friday 9 July 2021" */
export const fullDay = (day: Day): string => `${printWeekday(day)} ${day.slice(0, 4)}`

/** A reason that follows "because": as it was given, without that word and a full stop of its own. */
export const because = (reason: string): string =>
  reason
    .trim()
    .replace(/^because\s+/i, '')
    .replace(/[.\s]+$/, '')

export function exceptionFault(fault: ExceptionFault, typed: string): string {
  if (fault.at === 'scope') return 'Choose whose figures may be amended.'
  if (fault.at === 'period') return 'Choose a closed period.'
  if (fault.at === 'reason') return 'Say why, so that the record can tell.'
  if (fault.kind === 'gone by') return `${printDay(fault.day)} has gone by. Choose today or a later day.`
  const right = 'It must be a day, like “Friday” or “3 December”.'
  return fault.kind === 'missing' ? `Say until when. ${right}` : `${right} You typed “${typed.trim()}”.`
}

/** Whom an exception reaches: each owner with how many figures of theirs. */
export function whoIsTold({ owners }: ExceptionPlan, done: boolean): string {
  if (owners.length === 0) return 'Nobody on the people list owns them, so nobody is told. Give the figures for them.'
  const named = owners.map(({ person, returns }) => `${person.name} (${figures(returns.length)})`)
  const isOne = owners.length === 1
  const verb = done ? (isOne ? 'is told' : 'are told') : 'will be told'
  return `${listed(named)} ${verb}, with a card to amend ${isOne && owners[0]?.returns.length === 1 ? 'it' : 'them'} on.`
}

export const RESTATEMENT = 'What is amended is a restatement, to be signed off again. What was reported is kept, and shown beside it ever after.' // prettier-ignore

export function exceptionAllowed(plan: ExceptionPlan, whose: string): NoticeWords {
  return {
    title: `✓ ${whose}, ${printPeriod(plan.period)}: open to amendment until ${fullDay(plan.until)}`,
    lines: [whoIsTold(plan, true), `Because: ${plan.reason}`],
    offers: [{ label: 'All exceptions', say: 'lock exceptions' }],
  }
}

/** "Live until the end of Friday 9 July 2021" */
export function sayHolding({ exception: { ended, until }, holds }: ListedException): string {
  if (ended !== null) return `Ended by ${ended.byName}, ${printMoment(ended.at)}, before its day (${fullDay(until)})`
  return holds ? `Live until the end of ${fullDay(until)}` : `Ended with ${fullDay(until)}`
}

export const exceptionsIntro = (live: number, all: number): string =>
  all === 0
    ? 'No exception to a closed period has been made. To make one, say for example “allow Finance to amend Q1 until Friday because …”.'
    : `${live === 0 ? 'None is live now' : live === 1 ? 'One is live now' : `${live} are live now`}${live === all ? '' : all === 1 ? '; the one that was made has ended' : `, of ${all} ever made`}.`

export const exceptionEnded = (period: Period): NoticeWords => ({
  title: '✓ That exception has ended',
  lines: [`${printPeriod(period)} is locked to it again. What was restated through it stays.`],
  offers: [{ label: 'All exceptions', say: 'lock exceptions' }],
})

/** "Q1 2021/22, until the end of Friday 9 July 2021, because the ledger was late" */
export const amendingUntil = (period: Period, until: Day, reason: string): string =>
  `${printPeriod(period)}, until the end of ${fullDay(until)}, because ${because(reason)}`

/** Heads the card on which an owner amends figures of a closed period. */
export const amendingHeading = (period: Period, until: Day, reason: string): string =>
  `${printPeriod(period)} is closed. You may amend these figures until the end of ${fullDay(until)}, because ${because(reason)}. What was reported is kept beside what you give.`

export function reopenLines({ state, edition, given }: ReopeningPlan): readonly string[] {
  const closed = edition === null ? [] : [`It was closed ${on(edition.at)} by ${edition.byName}. That edition (edition ${edition.edition}) is kept as it is.`] // prettier-ignore
  const name = printPeriod(state.period)
  return [
    ...closed,
    `Once it is open again, owners can amend what they gave (${figures(given)}) and give what is missing. What is amended is a restatement, to be signed off again, with what was reported beside it.`,
    `Closing ${name} again keeps another edition beside the first.`,
  ]
}

export const reopenReasonMissing = (): string => 'Say why it is opened again, so that the record can tell.'

export function reopened({ state, edition }: ReopeningPlan, reason: string): NoticeWords {
  const name = printPeriod(state.period)
  const kept =
    edition === null ? '' : `Edition ${edition.edition}, closed ${on(edition.at)} by ${edition.byName}, is kept.`
  return {
    title: `✓ ${name} is open again`,
    lines: [kept, `Because: ${reason.trim()}`, `When it is right, say “close ${name}”.`].filter((line) => line !== ''),
    offers: [{ label: `Close ${name}`, say: `close ${name}` }],
  }
}

const on = (at: string): string => `on ${printDay(dayOf(at, 'Europe/London'))}`
