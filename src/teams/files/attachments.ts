import { z } from 'zod'
import type { Activity } from 'botbuilder'

/** A file dropped in a chat, as Teams tells of it: its name, and where its bytes may be had for a short while. */
export interface SentFile {
  readonly name: string
  readonly link: string
}

const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info'

const sent = z.object({
  name: z.string().min(1).max(400),
  content: z.object({ downloadUrl: z.string().min(1).max(8_000) }),
})

const isFile = (attachment: unknown): boolean =>
  typeof attachment === 'object' &&
  attachment !== null &&
  'contentType' in attachment &&
  attachment.contentType === DOWNLOAD

const attachmentsOf = ({ attachments }: Partial<Activity>): readonly unknown[] =>
  Array.isArray(attachments) ? attachments : []

/** Whether a message brings a file. Pictures and cards that are pasted in are none. */
export const bringsFile = (activity: Partial<Activity>): boolean => attachmentsOf(activity).some(isFile)

/** The files a message brings; null for one that Teams does not describe fully. */
export const filesIn = (activity: Partial<Activity>): readonly (SentFile | null)[] =>
  attachmentsOf(activity)
    .filter(isFile)
    .map((attachment) => {
      const read = sent.safeParse(attachment)
      return read.success ? { name: read.data.name, link: read.data.content.downloadUrl } : null
    })
