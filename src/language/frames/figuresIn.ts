import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'

const FIGURES = new Set('figure number return data stuff bit submission form'.split(' '))

const BE = new Set(['be', 'is', 'are', 'all', 'come', 'been', 'actually', 'yet'])

const IN = phrasesOf('in, back, here, through, sent, submitted, sent in, handed in, with u, with you')

/** What may follow the "in" of "figures in": no place does. */
const AFTER = new Set(['yet', 'now', 'already', 'so', 'by', 'and', 'or', 'please', 'again', 'on'])

const YET = new Set(['yet', 'already', 'now'])

const PROGRESS: readonly Tag[] = [{ kind: 'asking', what: 'progress' }]

/** "when must the Q1 figures be in", "who hasn't put their Q1 numbers in": figures of a period come in, or do not. */
export const figuresIn: Frame = (spans, tokens) => {
  const found = spans.flatMap((span) => (kindOf(span) === 'period' ? [inAfter(span, tokens) ?? doneBefore(span, tokens)] : [])).find((each) => each !== null)
  const judged = spans.some((span) => ['verdict', 'rating', 'provisional'].includes(kindOf(span) ?? ''))
  const asked = spans.some((span) => span.tags.some((tag) => tag.kind === 'asking' && tag.what === 'progress'))
  return !found || judged || asked ? spans : laid(spans, [{ ...found, tags: PROGRESS }])
} // prettier-ignore

function inAfter({ to }: Span, tokens: readonly Token[]): Pick<Span, 'from' | 'to'> | null {
  if (!FIGURES.has(tokens[to]?.fold ?? '')) return lacked(to, tokens)
  let at = to + 1
  while (BE.has(tokens[at]?.fold ?? '') && at < to + 4) at += 1
  const length = lengthAt(IN, tokens, at)
  const next = tokens[at + length]
  const ends = next === undefined || next.breakBefore || AFTER.has(next.fold)
  const more = next !== undefined && YET.has(next.fold) ? 1 : 0
  return length > 0 && ends ? { from: at, to: at + length + more } : lacked(to, tokens)
}

const LACKED = phrasesOf('are we still lacking, are we lacking, are we still without, are we still short of, are we still missing, do we still need, do we not have, are we still after, are we after, have we not had, havent we had, have we yet to get, have we yet to receive, have we still to get') // prettier-ignore

/** "whose Q1 figures are we still lacking" */
function lacked(to: number, tokens: readonly Token[]): Pick<Span, 'from' | 'to'> | null {
  const length = FIGURES.has(tokens[to]?.fold ?? '') ? lengthAt(LACKED, tokens, to + 1) : 0
  return length > 0 ? { from: to + 1, to: to + 1 + length } : null
}

const DONE = new Set('done finished completed sent submitted returned started'.split(' '))

/** "has ICT done its Q1 yet" */
const doneBefore = ({ from }: Span, tokens: readonly Token[]): Pick<Span, 'from' | 'to'> | null =>
  ['their', 'its', 'our', 'your'].includes(tokens[from - 1]?.fold ?? '') && DONE.has(tokens[from - 2]?.fold ?? '')
    ? { from: from - 2, to: from }
    : null

const DEADLINE = phrasesOf('the deadline, their deadline, it deadline, our deadline, its deadline, any deadline, deadline, the due date, their due date, the cut off, the closing date') // prettier-ignore

/** "has ICT missed the deadline": that of its return; what a measure's own deadline is, its target says. */
export const missedDeadline: Frame = (spans, tokens) => {
  const missed = spans.find((span) => kindOf(span) === 'verdict' && lengthAt(DEADLINE, tokens, span.to) > 0)
  const named = spans.some((span) => span.tags.some(({ kind }) => kind === 'measure'))
  if (!missed || named) return spans
  return laid(spans, [{ from: missed.from, to: missed.to + lengthAt(DEADLINE, tokens, missed.to), tags: PROGRESS }])
}
