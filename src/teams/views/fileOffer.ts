import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage, Head } from './cardMessage'

/** What a file is, for whoever asked for it. */
export interface OfferWords extends Head {
  readonly lines: readonly string[]
}

export interface FileOfferData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly files: readonly FileLink[]
}

/** A file with the address that it is to be had at, for an hour, on this machine. */
export interface FileLink {
  readonly label: string
  readonly url: string
}

/** Local use: files to be had from this machine, a button each. */
export function fileOffer(words: OfferWords, files: readonly FileLink[]): CardMessage<'fileOffer', FileOfferData> {
  return {
    template: 'fileOffer',
    summary: words.title,
    data: {
      eyebrow: words.eyebrow,
      title: words.title,
      lines: words.lines.map((text) => ({ text })),
      files: files.slice(0, MOST_ACTIONS),
    },
  }
}
