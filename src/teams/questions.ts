import type { Answer } from '../domain/answer'
import type { MeasureCode } from '../domain/measure'
import type { Question } from '../domain/question'
import type { WordUse } from '../language/intention'
import { answer } from '../operations/answer'
import { keepThread } from '../operations/conversations'
import type { Desk, KnownTurn, Said } from './turn'
import { answered } from './views/answers'

/** A question, answered from the record; what was asked and shown is kept for the follow-up. */
export async function ask(desk: Desk, turn: KnownTurn, question: Question, words: readonly WordUse[]): Promise<Said> {
  const seenBy = turn.personal ? 'asker' : 'everyone here'
  const found = await answer(desk.deps, { by: turn.caller.person, question, seenBy })
  await keepThread(desk.deps, {
    conversationId: turn.conversationId,
    objectId: turn.account.objectId,
    question,
    shown: shownIn(found),
    at: desk.deps.clock.instant(),
  })
  return answered(found, words, { person: turn.caller.person, today: desk.deps.clock.today() })
}

function shownIn(found: Answer): readonly MeasureCode[] {
  if (found.kind === 'measure') return [found.row.measure.code]
  if (found.kind === 'list' || found.kind === 'count') return found.rows.map((row) => row.measure.code)
  return []
}
