import type { z } from 'zod'
import type { WordUse } from '../language/intention'
import type { turningPage } from './pagePayload'
import { ask } from './questions'
import type { Desk, KnownTurn, Said } from './turn'

/** "Next": the question is answered anew, for whoever pressed and as things stand now, and another page of it shown. */
export async function pageTurned(
  desk: Desk,
  turn: KnownTurn,
  { question, page, ignored }: z.infer<typeof turningPage>,
): Promise<Said> {
  const words = ignored.map((text): WordUse => ({ text, use: 'unknown' }))
  return ask(desk, turn, question, words, page)
}
