import type { Forgettable } from '../../domain/forgetting'
import { whatGoes, whatStays } from '../words/forgetting'
import type { CardMessage, Head } from './cardMessage'

export interface ForgetPersonData extends Head {
  readonly intro: string
  readonly goes: readonly { readonly text: string }[]
  readonly stays: readonly { readonly text: string }[]
  readonly forget: { readonly person: number }
  readonly submitForget: { readonly verb: 'forgetPerson'; readonly person: number }
}

/** What forgetting somebody does, before it is done. */
export function forgetPersonCard(found: Forgettable): CardMessage<'forgetPerson', ForgetPersonData> {
  const { person } = found
  const title = `Forget ${person.name}?`
  const asText = (text: string) => ({ text })
  return {
    template: 'forgetPerson',
    summary: title,
    data: {
      eyebrow: 'Somebody who has left',
      title,
      intro: 'This cannot be undone.',
      goes: whatGoes(found).map(asText),
      stays: whatStays(found).map(asText),
      forget: { person: person.id },
      submitForget: { verb: 'forgetPerson', person: person.id },
    },
  }
}
