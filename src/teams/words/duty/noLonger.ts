import { printWeekday } from '../../../domain/day'
import type { NoLonger } from '../../../domain/noLonger'
import { printPeriod } from '../../../domain/period'
import type { Period } from '../../../domain/period'
import { MY_RETURNS } from '../calendar'
import type { NoticeWords } from '../notices'

/** Why an earlier card no longer asks what it did, in a sentence. */
export function sayNoLonger(because: NoLonger, period: Period): string {
  switch (because.kind) {
    case 'given':
      return `${because.by} has given figures for ${printPeriod(period)} meanwhile.`
    case 'signed off':
      return `${because.by} has dealt with them.`
    case 'moved':
      return `${because.measure} is ${because.to}’s now.`
    case 'back':
      return `${because.who} is back, and gives their own figures.`
    case 'closed':
      return `${printPeriod(period)} is closed.`
    case 'on leave':
      return because.deputy === null
        ? `You are on leave until ${printWeekday(because.until)}, and nobody stands in.`
        : `You are on leave until ${printWeekday(because.until)}, and ${because.deputy} has your figures.`
  }
}

/** What stands where a card stood that asks nothing any more. */
export function noLongerNeeded(
  because: NoLonger,
  { kind, period }: { readonly kind: string; readonly period: Period },
  own: string,
): NoticeWords {
  const back = because.kind === 'on leave'
  return {
    title: kind === 'sign-off' ? 'This sign-off card is no longer needed' : 'This card is no longer needed',
    lines: [
      because.kind === 'given'
        ? lastGiven(because.by === own ? 'you' : because.by, period)
        : sayNoLonger(because, period),
      ...(back ? [BACK] : []),
    ],
    offers: because.kind === 'closed' || kind === 'sign-off' ? [] : [MY_RETURNS],
  }
}

const lastGiven = (by: string, period: Period): string =>
  `Every figure it asked for in ${printPeriod(period)} is in. The last came from ${by}.`

const BACK = 'Back sooner? Say “I’m back”.'
