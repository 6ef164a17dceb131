import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage, SayButton } from './cardMessage'
import { offersOf } from './offers'
import type { OfferData } from './offers'

export interface NoticeData {
  readonly title: string
  readonly lines: readonly { readonly text: string }[]
  readonly offers: readonly OfferData[]
}

/** A few plain lines with a way forward: refusals, what was not understood, what there is nothing of. */
export function notice(input: {
  readonly title: string
  readonly lines: readonly string[]
  readonly offers?: readonly SayButton[]
}): CardMessage<'notice', NoticeData> {
  return {
    template: 'notice',
    summary: input.title,
    data: {
      title: input.title,
      lines: input.lines.filter((text) => text !== '').map((text) => ({ text })),
      offers: offersOf((input.offers ?? []).slice(0, MOST_ACTIONS)),
    },
  }
}

export const nothingOpen = (offers: readonly SayButton[] = []): CardMessage<'notice', NoticeData> =>
  notice({
    title: 'No period is open',
    lines: ['No figures are being collected at the moment. You get a card when the next period opens.'],
    offers,
  })
