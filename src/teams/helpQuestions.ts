import { exampleQuestions } from '../language/examples'
import { answeredOf } from '../operations/answered'
import type { Desk, KnownTurn, Said } from './turn'
import { helpQuestions } from './views/helpQuestions'

/** `help questions`: examples that the record answers, for whoever asks and whoever reads. */
export async function helpQuestionsSaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const { deps } = desk
  const key = { objectId: turn.account.objectId, conversationId: turn.conversationId }
  const lexicon = await desk.lexicon(await deps.store.glance((tx) => tx.arrival(key)))
  const seenBy = turn.personal ? 'asker' : 'everyone here'
  const examples = exampleQuestions(lexicon, deps.clock.today())
  return [helpQuestions(await answeredOf(deps, { by: turn.caller.person, seenBy }, examples))]
}
