import type { MeasureCode } from './measure'
import type { Question } from './question'

/** Measures asked about one at a time, oldest first: "those two" after them are the last two. */
export type InTurn = readonly MeasureCode[]

/** More than these nobody has in mind, and no more stand side by side. */
const MOST = 4

/**
 * The measures asked about one after the other, with the one of this question. What was offered as a choice breaks
 * nothing off, for a measure comes of it; any other question does.
 */
export function inTurnWith(question: Question, before: InTurn): InTurn {
  if (question.kind === 'choice') return before
  if (question.kind !== 'measure') return []
  return [...before.filter((code) => code !== question.measure), question.measure].slice(-MOST)
}
