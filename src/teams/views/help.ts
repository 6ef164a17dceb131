import { has } from '../../domain/person'
import type { Person } from '../../domain/person'
import { ratingWords } from '../../domain/scales/ratings'
import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage, Head, SayButton } from './cardMessage'
import { helpFor } from '../words/help'
import type { Example } from '../words/help'
import { sayRoles } from '../words/role'

export interface HelpData extends Head {
  readonly intro: string
  readonly examples: readonly Example[]
  readonly offers: readonly SayButton[]
}

/** What this person can say, with an example of each; the first ones are buttons. `ratings` are the council's, best first. */
export function help(
  person: Person,
  ratings: readonly string[] = ratingWords('rag with tolerance'),
): CardMessage<'help', HelpData> {
  const examples = helpFor((role) => has(person, role), ratings)
  const title = 'What you can ask Outturn'
  return {
    template: 'help',
    summary: title,
    data: {
      eyebrow: sayRoles(person),
      title,
      intro: 'Type these, or say it in your own words.',
      examples,
      offers: examples
        .filter((example) => example.button !== '')
        .slice(0, MOST_ACTIONS)
        .map((example) => ({ label: example.button, say: example.say })),
    },
  }
}
