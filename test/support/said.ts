import type { Activity } from 'botbuilder'
import { cardsIn, texts } from '../connector/card'
import type { Card } from '../connector/card'
import type { InvokeAnswer, Person } from '../connector/client'
import type { World } from '../world/world'

/** Everything that a person could read in messages, and in what took a card's place; every space a plain one. */
export function allRead(messages: readonly Partial<Activity>[], answer?: InvokeAnswer): string {
  const cards = [...messages.flatMap(cardsIn), ...cardOrNone(answer)]
  const plain = [...messages.map(({ text }) => text ?? ''), typeof answer?.value === 'string' ? answer.value : '']
  return [...cards.flatMap(texts), ...plain]
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

/** Presses a button with this verb and data, and reads all that comes of it. */
export async function pressedAndRead(
  { connector }: Pick<World, 'connector'>,
  person: Person,
  { verb, data }: { readonly verb: string; readonly data: unknown },
): Promise<string> {
  const from = connector.recorded.length
  const answer = await person.invokes(verb, data)
  return allRead(
    connector.in(person.conversationId, from).map(({ activity }) => activity),
    answer,
  )
}

const cardOrNone = (answer?: InvokeAnswer): readonly Card[] =>
  answer?.type === 'application/vnd.microsoft.card.adaptive' ? [answer.value as Card] : []
