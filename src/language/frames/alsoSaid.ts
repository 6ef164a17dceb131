import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const ALSO = phrasesOf('including, incl, inc, include, along with, together with, as well as, plus, and say also, and also say, and say, and tell me also, and also tell me, and also, also, and tell me, and state, and give me, and show, and show me, and mention, and note, and add, and how many, with a count of, with the number of, noting, stating, saying, giving, showing, counting') // prettier-ignore

const PART_OF_IT = new Set<Tag['kind'] | undefined>(['filler', 'joiner', 'pronoun', 'noun', 'verdict', 'rating', 'negate', undefined]) // prettier-ignore

/** "the state of Finance, including how many have no rating": a status tells each count anyhow, so the clause asks no more. */
export const alsoHowMany: Frame = (spans, tokens) => {
  const status = spans.find((span) => asks(span, 'status'))
  if (!status) return spans
  const at = tokens.findIndex((_, place) => place >= status.to && lengthAt(ALSO, tokens, place) > 0)
  const clause = at < 0 ? [] : spans.filter((span) => span.from >= at)
  const before = spans.some((span) => span.from < at && (isJudged(span) || asks(span, 'count')))
  const judged = clause.some(isJudged)
  return judged && !before && clause.every(isCount) && isWhole(clause, at, tokens)
    ? laid(spans, [filler(at, tokens.length)])
    : spans
}

const isJudged = (span: Span): boolean => kindOf(span) === 'verdict' || kindOf(span) === 'rating'

const asks = (span: Span, what: string): boolean => span.tags.some((tag) => tag.kind === 'asking' && tag.what === what)

const isCount = (span: Span): boolean =>
  !isName(span) && (PART_OF_IT.has(kindOf(span)) || asks(span, 'count') || asks(span, 'list') || asks(span, 'share'))

/** No word of the clause is left that nobody knows. */
function isWhole(clause: readonly Span[], at: number, tokens: readonly Token[]): boolean {
  const from = at + lengthAt(ALSO, tokens, at)
  const known = new Set(clause.flatMap((span) => Array.from({ length: span.to - span.from }, (_, step) => span.from + step))) // prettier-ignore
  return tokens.every((_, place) => place < from || known.has(place))
}
