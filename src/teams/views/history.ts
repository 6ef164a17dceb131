import type { Story } from '../../domain/story'
import { sayAct, sayChange, sayWho } from '../words/story'
import type { CardMessage, Head, SayButton } from './cardMessage'

export interface HistoryData extends Head {
  readonly intro: string
  readonly told: readonly {
    readonly act: string
    readonly who: string
    readonly changes: readonly { readonly text: string }[]
    readonly reason: string
  }[]
  readonly offers: readonly SayButton[]
}

/** A measure's story, newest first, a page of it at a time. */
export function history({ measure, told, page, pages, count }: Story): CardMessage<'history', HistoryData> {
  const title = `History of ${measure.shortName}`
  const say = (to: number) => `history ${measure.shortName}, page ${to}`
  return {
    template: 'history',
    summary: `${title}: ${introOf(count, page, pages)}`,
    data: {
      eyebrow: measure.serviceArea,
      title,
      intro: introOf(count, page, pages),
      told: told.map((one) => ({
        act: sayAct(one),
        who: sayWho(one),
        changes: sayChange(one).map((text) => ({ text })),
        reason: one.reason === null ? '' : `Because: ${one.reason}`,
      })),
      offers: [
        ...(page < pages ? [{ label: 'Earlier', say: say(page + 1) }] : []),
        ...(page > 1 ? [{ label: 'Later', say: say(page - 1) }] : []),
      ],
    },
  }
}

function introOf(count: number, page: number, pages: number): string {
  if (count === 0) return 'The record tells of nothing yet.'
  const entries = count === 1 ? '1 entry' : `${count} entries, newest first`
  return pages === 1 ? `${entries}.` : `${entries}; page ${page} of ${pages}.`
}
