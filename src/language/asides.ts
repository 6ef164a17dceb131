import { clausesIn } from './clauses'
import { mayName } from './mayName'
import type { Reading, Span } from './reading'
import { range } from './reading'
import { tagsOf } from './span'
import type { Tag } from './tag'
import { fromCouncil } from './tag'
import { isTold, narrows } from './toldOfOneself'

/** A clause that begins so may say what is asked about. */
const LIMITING = new Set('for in at on by with from within near except excluding without not under per'.split(' '))

/**
 * Clauses that hold nothing but unknown words and small talk, beside one that holds a question. A clause that begins
 * like a limit ("in Swadlincote, …") is never an aside: what it says could change the answer.
 */
export function asidesOf(
  reading: Reading,
  live: readonly Span[],
  used: ReadonlySet<number>,
  unexplained: readonly number[],
): readonly number[] {
  if (unexplained.length === 0) return []
  const clauses = clausesIn(reading.tokens).map(({ from, to }) => range(from, to))
  const idle = clauses.filter((clause) => !clause.some((place) => used.has(place)) && isIdle(clause, live))
  if (idle.length === clauses.length) return []
  const named = new Set(unexplained.filter((place) => mayName(reading, place)))
  const tokensOf = (clause: readonly number[]) => clause.flatMap((place) => reading.tokens[place] ?? [])
  const asides = idle.filter((clause) => {
    const tells = isTold(tokensOf(clause)) || !clause.some((place) => named.has(place))
    const limits = LIMITING.has(reading.tokens[clause[0] ?? 0]?.fold ?? '') || narrows(tokensOf(clause))
    return clause.length > 1 && tells && !limits
  })
  return asides.flat()
}

const MEANINGFUL = new Set<Tag['kind']>([
  'rating',
  'verdict',
  'provisional',
  'period',
  'not held',
  'beyond',
  'exclude',
  'order',
  'place',
  'rank',
  'threshold',
])

const isIdle = (clause: readonly number[], live: readonly Span[]): boolean =>
  live
    .filter((span) => clause.includes(span.from))
    .every((span) => tagsOf(span).every((tag) => !MEANINGFUL.has(tag.kind) && !fromCouncil(tag)))
