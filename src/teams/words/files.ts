import type { NotBrought } from '../../operations/downloads'
import { LIMITS } from '../../transfer/documents/refusal'
import type { NoticeWords } from './notices'

const MOST = `${LIMITS.fileBytes / (1024 * 1024)} MB`

/** In a channel Teams gives a bot no files, and a draft is private. */
export const onlyInAChat = (): NoticeWords => ({
  title: 'Drop files in a chat of our own',
  lines: ['Others are reading here. Open a one-to-one chat with Outturn and drop the file there.'],
  offers: [],
})

export const oneAtATime = (): string => 'Drop one file at a time. None of these was read.'

export const notTold = (): string => 'Teams did not say where the file is. Drop it again, as a file from your computer.'

/** Why a file could not be fetched, and what to do. */
export function notBrought(because: NotBrought, name: string): string {
  switch (because) {
    case 'not a link':
      return `The link to ${name} is not one that Outturn follows. Drop the file itself in this chat.`
    case 'no hosts':
      return `Outturn has not been told which SharePoint hosts are the council’s own, so it did not fetch ${name}. Whoever runs Outturn sets OUTTURN_FILE_HOSTS.`
    case 'foreign host':
    case 'redirected':
      return `${name} is not kept on the council’s own SharePoint, so it was not fetched. Drop the file itself in this chat.`
    case 'private address':
      return `The link to ${name} leads to a machine that Outturn does not call, so it was not fetched.`
    case 'too big':
      return `${name} is larger than ${MOST}, which is the most that Outturn reads. Take out the pictures, or send only the pages with the measures.`
    case 'too slow':
      return `${name} took too long to arrive. Drop it again in a little while.`
    case 'gone':
      return `The link to ${name} has run out. Drop the file again.`
    case 'unreachable':
      return `Outturn could not fetch ${name} from SharePoint. Drop it again in a little while.`
  }
}

/** A file that opens, and is nothing Outturn takes. */
export function unknownFile(name: string, kinds: readonly { readonly toldBy: string }[]): string {
  return [`Outturn found nothing in ${name} that it can take.`, ...kinds.map(({ toldBy }) => toldBy)]
    .filter((line) => line !== '')
    .join(' ')
}
