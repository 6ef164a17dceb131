import type { Activity } from 'botbuilder'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'

/** A card as a message of its own: Teams splits text and card, and loses the id. */
export function asActivity(desk: Desk, message: CardMessage): Partial<Activity> {
  return { type: 'message', summary: message.summary, attachments: [desk.cards.render(message)] }
}
