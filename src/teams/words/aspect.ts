import type { Answer } from '../../domain/answer'
import { printDay } from '../../domain/day'
import { printPeriod } from '../../domain/period'
import type { Aspect } from '../../domain/question'
import { dayOf } from '../../domain/day'
import type { Reported } from '../../domain/return'
import { sayBecause } from './because'
import { sentence } from './count'
import { saySource } from './door'
import { saySignOff } from './signOff'
import { because } from './corrections'
import { sayEdition, sayRestated } from './restated'
import { footnotesOf, footnotesOfTarget } from './footnote'
import { whyNotRated } from './notRated'
import { nextTargetSentences, targetSentences } from './targetAsked'
import { whyThisRating } from './whyRating'

export type OneMeasure = Answer & { readonly kind: 'measure' }

const NAMES: Readonly<Record<Aspect, string>> = {
  figure: '',
  'why not rated': 'Why it is not rated',
  'why this rating': 'Why it has this rating',
  owner: 'Who owns it',
  'golden thread': 'What it serves',
  target: 'Its target',
  'next target': 'Its next target',
  footnotes: 'Its footnotes',
  standing: 'Whether it is final',
  trend: 'Its trend',
}

/** What was asked of a measure, for the line that says how the question was understood; '' for its figure. */
export function aspectName({ about, row }: OneMeasure): string {
  const isWhy = about === 'why not rated' || about === 'why this rating'
  return NAMES[isWhy ? (row.rating.kind === 'rated' ? 'why this rating' : 'why not rated') : about]
}

/** The answer to what was asked of a measure, in plain sentences that stand before its card; none for its figure. */
export function sayAspect(answer: OneMeasure): readonly string[] {
  switch (answer.about) {
    case 'figure':
    case 'trend':
      // A trend is an answer of its own, over several periods.
      return []
    case 'why not rated':
    case 'why this rating':
      return [whyRated(answer), ...sayBecause(answer.source)]
    case 'owner':
      return [sayOwner(answer)]
    case 'golden thread':
      return [sayThread(answer)]
    case 'target':
      return targetSentences(answer)
    case 'next target':
      return nextTargetSentences(answer)
    case 'footnotes':
      return sayFootnotes(answer)
    case 'standing':
      return sayStanding(answer)
  }
}

/** A question that takes the rating for something else than it is gets the rating there is, and its reason. */
function whyRated({ row, about, scale }: OneMeasure): string {
  const { rating } = row
  if (rating.kind === 'not rated') return `It is not rated. ${whyNotRated(rating.why)}`
  const reason = whyThisRating(row, rating, scale)
  return about === 'why not rated' ? `It is rated ${rating.rating}. ${sentence(reason)}` : sentence(reason)
}

function sayOwner({ row, names, owner }: OneMeasure): string {
  const { serviceArea } = row.measure
  if (!names) return `Its service area is ${serviceArea}. Ask in a one-to-one chat for its owner’s name.`
  if (owner === null) return `Nobody is named as its owner. Its service area is ${serviceArea}.`
  const job = owner.jobTitle === null ? '' : ` (${owner.jobTitle})`
  return `${owner.name}${job} owns it. Its service area is ${serviceArea}.`
}

function sayThread({ row }: OneMeasure): string {
  const { outcome, keyAim, priority } = row.measure.thread
  return `It serves outcome ${unstopped(outcome)}, under key aim ${unstopped(keyAim)}, in the priority ${unstopped(priority)}.`
}

const unstopped = (words: string): string => words.trim().replace(/\.$/, '')

function sayFootnotes({ row, nextTarget }: OneMeasure): readonly string[] {
  const notes = footnotesOf(row)
  const none = notes.length === 0 ? ['Its outturn and target carry no footnotes.'] : []
  return [...none, ...notes, ...footnotesOfTarget(nextTarget)]
}

/** Provisional or final, on whose signature and on whose word: what came with a plan has had no sign-off here. */
function sayStanding(answer: OneMeasure): readonly string[] {
  const { row, state, source, period } = answer
  if (row.outturn === null) return [`There is no figure for ${printPeriod(period)} yet, so nothing is final.`]
  const isImport = source?.door === 'import'
  const said = [
    sayFinal(answer),
    sayClose(state, printPeriod(period), row.reported),
    sayRestated(row),
    source === null || isImport || (state?.state === 'closed' && !row.unsigned && !source.approvals)
      ? ''
      : saySignOff(source, row.unsigned === true),
    source === null
      ? ''
      : isImport
        ? `It ${uncapitalised(saySource(source))}; no sign-off by a person is recorded.`
        : `It was given by ${saySource(source)}.`,
  ]
  return [said.filter((part) => part !== '').join(' ')]
}

function sayFinal({ row, state }: OneMeasure): string {
  const provisional = row.outturn?.provisional
  if (provisional) return `Its figure is provisional, not final: ${unstopped(provisional.because)}.`
  if (row.unsigned) return 'Its figure is not signed off yet: nothing marks it as provisional.'
  if (state?.state === 'closed') return 'Its figure is final: nothing marks it as provisional.'
  return row.returned?.state === 'approved'
    ? 'Its figure is signed off, and can still be amended until the period closes.'
    : 'Its figure is not final yet: nothing marks it as provisional.'
}

/** Who closed it and when, and which edition that is; what came with a plan was closed by nobody here. */
function sayClose(state: OneMeasure['state'], period: string, reported: Reported | undefined): string {
  if (state === null) return `${period} has not been opened.`
  if (state.state === 'open') return reported === undefined ? `${period} is open.` : sayReopened(period, reported)
  const on = state.closedAt === null ? '' : ` on ${printDay(dayOf(state.closedAt, 'Europe/London'))}`
  if (reported === undefined || state.openedAt === null) return `${period} was closed${on}.`
  return `${period} was closed${on} by ${reported.byName}: edition ${reported.edition}.`
}

function sayReopened(period: string, reported: Reported): string {
  const why = reported.reopenedBecause === undefined ? '' : ` because ${because(reported.reopenedBecause)}`
  return `${period} is open again${why}. ${sayEdition(reported)}, is kept.`
}

const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
