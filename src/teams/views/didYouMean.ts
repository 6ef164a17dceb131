import type { Understanding } from '../../language/intention'
import { askThis, didYouMeanTitle, notSure, readByModel } from '../words/didYouMean'
import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage } from './cardMessage'
import { offersOf } from './offers'
import type { OfferData } from './offers'

export interface DidYouMeanData {
  readonly title: string
  /** the question in our own words, which is what the first button asks */
  readonly question: string
  readonly why: string
  readonly source: string
  readonly button: string
  readonly otherwise: string
  readonly offers: readonly OfferData[]
}

/** A question that a model proposed, to be asked by the person or not; what would have been offered anyway is beside it. */
export function didYouMean(
  question: string,
  { why, offers }: Understanding & { readonly kind: 'unclear' },
): CardMessage<'didYouMean', DidYouMeanData> {
  const others = offers.filter(({ say }) => say !== question).slice(0, MOST_ACTIONS - 1)
  const left = others.length > 0 ? others : [{ label: 'What can I ask?', say: 'help' }]
  return {
    template: 'didYouMean',
    summary: didYouMeanTitle(),
    data: {
      title: didYouMeanTitle(),
      question,
      why: notSure(why),
      source: readByModel(),
      button: askThis(),
      otherwise: 'If not:',
      offers: offersOf(left),
    },
  }
}
