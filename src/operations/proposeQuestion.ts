import type { Understanding } from '../language/intention'
import type { Lexicon } from '../language/lexicon'
import { mayBePut } from '../language/proposing/mayBePut'
import { namesKnown } from '../language/proposing/namesKnown'
import { proposedSentence } from '../language/proposing/proposedSentence'
import type { ModelPatience } from './modelPatience'
import type { Clock } from './ports'
import type { Model } from './ports/model'

/** A model with what keeps it from being asked too much. */
export interface ModelAtHand {
  readonly model: Model
  readonly patience: ModelPatience
}

/** A sentence that was not understood, with all that it was read by. */
export interface NotUnderstood {
  /** whose it is, as Teams verified it */
  readonly account: string
  readonly text: string
  readonly understood: Understanding
  readonly lexicon: Lexicon
}

/**
 * A question that a model takes a sentence to mean, in our own words, for the person to say whether it is so; null where
 * it may not be put to one, and whenever what comes back is not surely a question of ours. Nothing is read from the
 * record, and nothing written.
 */
export async function proposeQuestion(
  { model, patience }: ModelAtHand,
  clock: Clock,
  { account, text, understood, lexicon }: NotUnderstood,
): Promise<string | null> {
  const today = clock.today()
  const now = () => Date.parse(clock.instant())
  if (!mayBePut(text, understood, lexicon, today) || !patience.admit(account, now())) return null
  const said = await model.propose(text.trim(), namesKnown(text, lexicon, today))
  patience.ended(said.kind === 'failed', now())
  return said.kind === 'proposed' ? proposedSentence(said.proposal, lexicon, today) : null
}
