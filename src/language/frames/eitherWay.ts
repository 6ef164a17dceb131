import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'
import { isName } from '../span'

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

const NOT = new Set('not isnt arent wasnt werent hasnt havent never dont didnt couldnt cant cannot nobody'.split(' '))

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

const WHATEVER = new Set(['regardless', 'irrespective'])

/** "irrespective of whether they were achieved", "whether red, amber or green": to the end of its clause it limits nothing. */
export const noMatter: Frame = (spans, tokens) => {
  const at = tokens.findIndex((token, place) => isNoMatter(spans, tokens, place))
  if (at < 0) return spans
  const whether = tokens[at]?.fold === 'whether' && tokens[at + 1]?.fold !== 'or'
  const end = tokens.findIndex((token, place) => place > at && token.breakBefore && !whether)
  const to = end < 0 ? tokens.length : end
  const clause = spans.filter((span) => span.from >= at && span.to <= to)
  const other = clause.some((span) => isName(span) || LIMITING.has(kindOf(span)))
  return other ? spans : laid(spans, [filler(at, to)])
}

const LIMITING = new Set<Tag['kind'] | undefined>(['exclude', 'period', 'threshold', 'not held', 'order', 'rank'])

/** Three ratings are a whole scale, or as good as one. */
const A_SCALE = 3

function isNoMatter(spans: readonly Span[], tokens: readonly Token[], at: number): boolean {
  const fold = tokens[at]?.fold ?? ''
  if (WHATEVER.has(fold)) return tokens[at + 1]?.fold === 'of'
  if (fold !== 'whether') return false
  if (tokens[at + 1]?.fold === 'or' && tokens[at + 2]?.fold === 'not') return true
  const after = spans.filter((span) => span.from > at)
  return after.filter((span) => kindOf(span) === 'rating').length >= A_SCALE && after.every((span) => AROUND.has(kindOf(span))) // prettier-ignore
}

const AROUND = new Set<Tag['kind'] | undefined>(['rating', 'filler', 'joiner', 'pronoun'])
