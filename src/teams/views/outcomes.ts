import { periodKey } from '../../domain/period'
import type { Period, PeriodKey } from '../../domain/period'
import type { ReturnFacts } from '../../domain/return'
import type { EntryOutcome, SubmissionResult } from '../../domain/submission'
import { count, figures, listed } from '../words/count'
import { inOneLine, replyLine, worstFirst } from './figureLine'
import type { FigureLine } from './figureLine'

/** As many figures as stand in full on one face (PRODUCT.md, the manager's card). */
export const MOST_ROWS = 12

export type Kept = EntryOutcome & { readonly kind: 'saved' | 'unchanged' }

/** What stands in the record after a submission, reds first. */
export function keptOf(result: SubmissionResult): readonly Kept[] {
  const kept = result.outcomes.filter((one): one is Kept => one.kind === 'saved' || one.kind === 'unchanged')
  return worstFirst(kept, (one) => one.rating)
}

export const lineOf = ({ facts, version, rating }: Kept): FigureLine =>
  replyLine(facts.measure, facts.target, version.reply, rating)

export const servicesOf = (outcomes: readonly EntryOutcome[]): string =>
  listed([...new Set(outcomes.flatMap((one) => ('facts' in one ? [one.facts.measure.serviceArea] : [])))], 2)

/** What was left out and why, without saying anything about measures that are not the person's own. */
export function refusedLine(result: SubmissionResult): string {
  const refused = result.outcomes.filter((one) => one.kind === 'refused')
  const notYours = refused.filter((one) => one.because === 'not yours').length
  const noReturn = refused.length - notYours
  return [
    notYours === 0
      ? ''
      : `${figures(notYours)} left out: ${notYours === 1 ? 'that measure is' : 'those measures are'} not yours to report.`,
    noReturn === 0
      ? ''
      : `${figures(noReturn)} left out: nothing is due for ${noReturn === 1 ? 'that measure' : 'those measures'} this period.`,
  ]
    .filter((line) => line !== '')
    .join(' ')
}

/** "Saved by Sam Okafor for Priya Nair, by e-mail." */
export function onBehalfLine({ by, onBehalfOf }: SubmissionResult, verb: string): string {
  return onBehalfOf === null ? '' : `${verb} by ${by.name} for ${onBehalfOf.person.name}, ${onBehalfOf.how}.`
}

export interface Amend {
  readonly period: PeriodKey
  readonly measures: readonly string[]
}

export const amendOf = (period: Period, returns: readonly ReturnFacts[]): Amend => ({
  period: periodKey(period),
  measures: returns.map((one) => one.measure.code),
})

/** A long list of figures: the first stand in the table, the rest follow in a line each, so that none goes unseen. */
export function inFull(lines: readonly FigureLine[], most = MOST_ROWS): FigureList {
  const rest = lines.slice(most).map((line) => ({ text: inOneLine(line) }))
  return { lines: lines.slice(0, most), rest }
}

export interface FigureList {
  readonly lines: readonly FigureLine[]
  readonly rest: readonly { readonly text: string }[]
}

/** A list's rows on a card: so many, and in words how many more there are. */
export function firstOf<T>(items: readonly T[], most: number, noun = 'more'): { shown: readonly T[]; more: string } {
  if (items.length <= most) return { shown: items, more: '' }
  return { shown: items.slice(0, most), more: `And ${count(items.length - most, noun, noun)}.` }
}
