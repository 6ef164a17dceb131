import type { Activity, Attachment } from 'botbuilder'
import { isCard } from './turn'
import type { Desk, Message } from './turn'
import type { FileMessage } from './views/fileMessage'

/** A card as a message of its own: Teams splits text and card, and loses the id. */
export function asActivity(desk: Desk, message: Message): Partial<Activity> {
  const attachment = isCard(message) ? desk.cards.render(message) : fileAttachment(message)
  return { type: 'message', summary: message.summary, attachments: [attachment] }
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
