import type { Asked } from './asked'
import { stop } from './asked'
import { WHO } from './aspects'
import { has } from './askedFor'
import { finderOf } from './framed'
import type { Understanding } from './intention'
import { range } from './reading'
import { chosen } from './sentence'
import type { Token } from './token'
import { NOT_KEPT } from './tables/notKept'

const notKeptAt = finderOf(NOT_KEPT.map(([what, frames]) => [{ kind: 'not held', what }, frames] as const))

/**
 * A sentence that came to nothing and asks for something that is no measure (a minute, a telephone number, who works
 * where): it is told what is not held, and not only that a word is unknown. What was understood is left as it is.
 */
export function tellNotKept(asked: Asked, understood: Understanding): Understanding {
  if (!cameToNothing(understood, asked) || has(asked.sentence, 'progress')) return understood
  const { sentence } = asked
  const folds = sentence.reading.tokens.map((token) => token.fold)
  const used = chosen(sentence).flatMap((match) => [...match.used])
  for (const at of folds.keys()) {
    const found = notKeptAt(folds, at)
    if (found?.tag.kind !== 'not held' || isTimeTaken(sentence.reading.tokens, at)) continue
    const places = new Set(range(at, at + found.length))
    // A measure that other words name may be meant all the same.
    if (used.every((place) => places.has(place))) return stop(asked, { kind: 'not held', what: found.tag.what }, [])
  }
  return understood
}

/** "who is the leader of the council": who somebody is was asked, and not how the council does. */
function cameToNothing(understood: Understanding, { sentence }: Asked): boolean {
  if (understood.kind === 'unclear') return ['unknown words', 'nothing fits'].includes(understood.why.kind)
  const opens = WHO.has(sentence.reading.tokens[0]?.fold ?? '')
  return opens && understood.kind === 'question' && understood.question.kind === 'status'
}

/** "is 3.6 minutes for answering calls right": so many of them are a time, and no record of a meeting. */
const isTimeTaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'minute' && tokens[at - 1]?.kind === 'number'
