import type { Activity, Attachment } from 'botbuilder'
import { isCard } from './turn'
import type { Desk, Message } from './turn'
import type { FileMessage } from './views/fileMessage'

/** A card as a message of its own: Teams splits text and card, and loses the id. */
export function asActivity(desk: Desk, message: Message): Partial<Activity> {
  const attachment = isCard(message) ? desk.cards.render(message) : fileAttachment(message)
  return { type: 'message', summary: inNotification(message.summary), attachments: [attachment] }
}

/** A notification shows no more of it, on a phone less. */
const MOST_LETTERS = 150

/** The line of the notification, cut between words where it is longer than one shows. The card has all of it. */
export function inNotification(summary: string): string {
  if (summary.length <= MOST_LETTERS) return summary
  const whole = summary.slice(0, MOST_LETTERS - 1)
  return `${whole.slice(0, whole.lastIndexOf(' ')).replace(/[\s,;:·.]+$/, '')}…`
}

/** The file cards of Teams: their own formats, which no template makes. */
function fileAttachment(message: FileMessage): Attachment {
  const { name } = message
  if (message.attachment === 'info') {
    const { contentUrl, uniqueId, fileType } = message
    const contentType = 'application/vnd.microsoft.teams.card.file.info'
    return { contentType, contentUrl, name, content: { uniqueId, fileType } }
  }
  const { description, sizeInBytes, offer } = message
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes, acceptContext: { offer }, declineContext: { offer } },
  }
}
