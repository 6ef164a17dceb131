import type { NamesKnown } from '../../language/proposing/namesKnown'
import type { Proposal } from '../../language/proposing/proposal'

/** What came of putting a sentence to a language model. */
export type ModelSaid =
  /** of the shape agreed; none of its names has been looked up yet */
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  /** it answered, and that is no question of ours */
  | { readonly kind: 'nothing' }
  /** it did not answer, in time or at all */
  | { readonly kind: 'failed' }

/** A language model outside, where the council has named one. It never throws, and always answers within seconds. */
export interface Model {
  propose(sentence: string, names: NamesKnown): Promise<ModelSaid>
}
