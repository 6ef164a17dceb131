import type { Understanding } from '../language/intention'
import type { Arrival } from '../operations/arrive'
import { proposeQuestion } from '../operations/proposeQuestion'
import type { Desk, KnownTurn } from './turn'
import type { CardMessage } from './views/cardMessage'
import { didYouMean } from './views/didYouMean'

/** Where a model is at hand and takes the sentence to mean a question of ours: that question, to be pressed or left. */
export async function didYouMeanSaid(
  { model, deps, lexicon }: Desk,
  turn: KnownTurn,
  text: string,
  understood: Understanding & { readonly kind: 'unclear' },
  arrival: Arrival,
): Promise<CardMessage | null> {
  if (model === null) return null
  const account = turn.account.objectId
  const sentence = await proposeQuestion(model, deps.clock, { account, text, understood, lexicon: await lexicon(arrival) }) // prettier-ignore
  return sentence === null ? null : didYouMean(sentence, understood)
}
