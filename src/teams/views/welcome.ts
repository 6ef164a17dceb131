import { firstName } from '../../domain/person'
import type { Person } from '../../domain/person'
import type { WelcomeFacts } from '../../domain/welcome'
import { sayRoles } from '../words/role'
import { welcomeLines, welcomeNow, welcomeOffers } from '../words/welcome'
import type { CardMessage, Head, SayButton } from './cardMessage'

export interface WelcomeData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly now: string
  readonly offers: readonly SayButton[]
}

/** Once, on install: what Outturn will do for this person, and their next action as a button. */
export function welcome(person: Person, facts: WelcomeFacts): CardMessage<'welcome', WelcomeData> {
  const title = `Hello ${firstName(person)}, this is Outturn`
  return {
    template: 'welcome',
    summary: title,
    data: {
      eyebrow: sayRoles(person),
      title,
      lines: welcomeLines(person, facts)
        .filter((text) => text !== '')
        .map((text) => ({ text })),
      now: welcomeNow(facts),
      offers: welcomeOffers(person, facts),
    },
  }
}
