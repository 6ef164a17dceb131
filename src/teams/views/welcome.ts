import { printWeekday } from '../../domain/day'
import type { Day } from '../../domain/day'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import { firstName } from '../../domain/person'
import type { Person } from '../../domain/person'
import { figures } from '../words/count'
import { sayRoles } from '../words/role'
import { welcomeLines, welcomeOffers } from '../words/welcome'
import type { CardMessage, Head, SayButton } from './cardMessage'

/** What a new person owes in the earliest open period; null: nothing. */
export interface WelcomeOwed {
  readonly count: number
  readonly period: Period
  readonly dueOn: Day | null
}

export interface WelcomeData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly now: string
  readonly offers: readonly SayButton[]
}

/** Once, on install: what Outturn will do for this person, and their next action as a button. */
export function welcome(person: Person, owed: WelcomeOwed | null): CardMessage<'welcome', WelcomeData> {
  const title = `Hello ${firstName(person)}, this is Outturn`
  return {
    template: 'welcome',
    summary: title,
    data: {
      eyebrow: sayRoles(person),
      title,
      lines: welcomeLines(person).map((text) => ({ text })),
      now: nowLine(owed),
      offers: welcomeOffers(person, owed?.count ?? 0),
    },
  }
}

function nowLine(owed: WelcomeOwed | null): string {
  if (owed === null || owed.count === 0) return 'You owe no figures at the moment.'
  const due = owed.dueOn === null ? '' : `, due ${printWeekday(owed.dueOn)}`
  return `${printPeriod(owed.period)} is open. You owe ${figures(owed.count)}${due}.`
}
