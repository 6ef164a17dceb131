import type { Understanding } from '../language/intention'
import type { Lexicon } from '../language/lexicon'
import { proposeQuestion } from '../operations/proposeQuestion'
import type { Desk, KnownTurn } from './turn'
import type { CardMessage } from './views/cardMessage'
import { didYouMean } from './views/didYouMean'

/** Where a model is at hand and takes the sentence to mean a question of ours: that question, to be pressed or left. */
export async function didYouMeanSaid(
  { model, deps }: Desk,
  turn: KnownTurn,
  text: string,
  understood: Understanding & { readonly kind: 'unclear' },
  lexicon: Lexicon,
): Promise<CardMessage | null> {
  if (model === null) return null
  const account = turn.account.objectId
  const sentence = await proposeQuestion(model, deps.clock, { account, text, understood, lexicon })
  return sentence === null ? null : didYouMean(sentence, understood)
}
