import type { z } from 'zod'
import { changeReading } from '../domain/changeReading'
import type { changingReading } from './changePayload'
import { ask } from './questions'
import type { Desk, KnownTurn, Said } from './turn'

/** "Show": the same question with another period, service or rating, asked as though it had been typed. */
export async function readingChanged(
  desk: Desk,
  turn: KnownTurn,
  { question, period, service, rating }: z.infer<typeof changingReading>,
): Promise<Said> {
  return ask(desk, turn, changeReading(question, { period, service, judgement: rating }), [])
}
