import type { ImportDraft } from '../../../operations/ports/imports'
import { count } from '../../words/count'
import type { CardMessage } from '../cardMessage'
import { notice } from '../notice'
import type { NoticeData } from '../notice'
import { importCard } from './importCard'
import type { ImportCardData } from './importCard'

/** Another file was dropped while one is open: which one is meant is asked before anything is given up. */
export function whichImport(open: ImportDraft, dropped: ImportDraft): CardMessage<'importCard', ImportCardData> {
  const [old, fresh] =
    open.document === dropped.document
      ? [`The earlier ${open.document}`, 'the one you dropped now']
      : [open.document, dropped.document]
  const given = open.answers.length === 0 ? '' : ` and the ${count(open.answers.length, 'answer')} you gave`
  return importCard({
    eyebrow: dropped.document,
    title: 'You have an import open already',
    lines: [
      `${old} is read and waits for you to confirm or cancel it. Going on with ${fresh} gives up ${old.replace(/^The /, 'the ')}${given}. Nothing of either has been kept.`,
    ],
    actions: [
      { title: 'Use the new file', verb: 'chooseImport', data: { which: 'replace' } },
      { title: 'Keep the open one', verb: 'chooseImport', data: { which: 'keep' } },
    ],
  })
}

/** How to import, for whoever asks with nothing open. */
export const howToImport = (): CardMessage<'notice', NoticeData> =>
  notice({
    title: 'Drop the file in this chat',
    lines: [
      'The service plan, or the people list: Word, Excel, CSV or plain text, up to 20 MB.',
      'Outturn shows what it read, what it assumed and what is new, changed or gone. Nothing is kept before you confirm.',
      'A people list has the columns name, email and role; service areas, deputy, job title and aadObjectId where you have them.',
    ],
  })

export const importCancelled = (document: string): CardMessage<'notice', NoticeData> =>
  notice({ title: 'Import cancelled', lines: [`Nothing of ${document} was kept.`] })

export const nothingToCancel = (): CardMessage<'notice', NoticeData> =>
  notice({ title: 'You have no import open', lines: ['Drop the plan or the people list in this chat to begin one.'] })
