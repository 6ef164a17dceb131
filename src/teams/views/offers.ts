import type { SayButton } from './cardMessage'

/** Letters that a button shows on a phone; the rest of a longer one would be cut off. */
export const MOST_ON_A_BUTTON = 36

/** A way on, as a button; as a row of text where a button would cut off what tells it from the next. */
export interface OfferData extends SayButton {
  readonly isRow: boolean
  readonly title: string
}

export const offersOf = (offers: readonly SayButton[]): readonly OfferData[] =>
  offers.map(({ label, say, title = '' }) => ({ label, say, title, isRow: title !== '' || label.length > MOST_ON_A_BUTTON })) // prettier-ignore
