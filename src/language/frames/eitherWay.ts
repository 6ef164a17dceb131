import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const JUDGING = new Set<Tag['kind'] | undefined>(['verdict', 'rating', 'provisional'])

const OTHERWISE = new Set(['not', 'otherwise', 'no'])

/** "met or not", "whether achieved or otherwise", "rated or not": all of them, so it limits nothing. */
export const eitherWay: Frame = (spans, tokens) => {
  const judged = spans.findIndex((span) => JUDGING.has(kindOf(span)) && saysOrNot(span, spans, tokens))
  const span = spans[judged]
  if (!span) return spans
  const after = span.to + 2
  const turned = spans.some((other) => JUDGING.has(kindOf(other)) && other.from >= after && other.from <= after + 1)
  return turned ? spans : laid(spans, [filler(span.from, after)])
}

/** The "not" of "on target or not rated" is no way out: it belongs to what follows. */
function saysOrNot({ to }: Span, spans: readonly Span[], tokens: readonly Token[]): boolean {
  const longer = spans.some((other) => other.from === to + 1 && other.to > to + 2)
  return tokens[to]?.fold === 'or' && OTHERWISE.has(tokens[to + 1]?.fold ?? '') && !longer
}

const NOT = new Set('not isnt arent wasnt werent hasnt havent never dont didnt couldnt cant cannot'.split(' '))

const BETWEEN = new Set(['as', 'a', 'an', 'at', 'be', 'to'])

/** "not rated red", "weren't assessed as amber": the "not" turns the rating, and they may well be rated. */
export const notRatedSo: Frame = (spans, tokens) => {
  const place = spans.findIndex((span, at) => isUnrated(span, tokens) && isRatingNext(span, spans[at + 1], spans[at + 2], tokens)) // prettier-ignore
  const span = spans[place]
  return span ? laid(spans, [{ from: span.from, to: span.to, tags: [{ kind: 'negate' }] }]) : spans
}

const isUnrated = (span: Span, tokens: readonly Token[]): boolean =>
  NOT.has(tokens[span.from]?.fold ?? '') &&
  span.tags.some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'not rated')

function isRatingNext(span: Span, next: Span | undefined, second: Span | undefined, tokens: readonly Token[]): boolean {
  const rating = [next, second].find((other) => kindOf(other) === 'rating')
  return rating !== undefined && tokens.slice(span.to, rating.from).every(({ fold }) => BETWEEN.has(fold))
}
