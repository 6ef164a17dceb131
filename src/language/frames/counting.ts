import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const COUNT: readonly Tag[] = [{ kind: 'asking', what: 'count' }]

const NUMBER = phrasesOf('just the number, just a number, just the total, just a total, just the count, just a count, just the figure, only the number, the number only, number only, numbers only, a number only, just a figure, just how many, purely the number, the bare number, just give me the number, just give me a number, just the tally, nothing but the number') // prettier-ignore

const POLITE = new Set('please pl plz thank ta for me'.split(' '))

/** "Just the number please: misses in Finance": they are counted, and not listed. */
export const justTheNumber: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(NUMBER, tokens, place) > 0)
  if (at < 0 || !spans.some(isJudging) || spans.some(asksOther)) return spans
  const length = lengthAt(NUMBER, tokens, at)
  let to = at + length
  while (POLITE.has(tokens[to]?.fold ?? '') && tokens[to]?.breakBefore !== true) to += 1
  const opens = at === 0 || tokens[at]?.breakBefore === true
  const ends = to >= tokens.length || tokens[to]?.breakBefore === true || ['of', 'for'].includes(tokens[to]?.fold ?? '')
  return opens && ends ? laid(spans, [{ from: at, to: at + length, tags: COUNT }]) : spans
}

const isJudging = (span: Span): boolean => ['verdict', 'rating'].includes(kindOf(span) ?? '')

/** Anything but a list: a share is counted otherwise, and returns are not measures. */
const asksOther = (span: Span): boolean =>
  span.tags.some((tag) => (tag.kind === 'asking' && tag.what !== 'list') || tag.kind === 'measure' || tag.kind === 'rank') // prettier-ignore

const TIMES = phrasesOf('how many time, on how many occasion, how many occasion, how many case of, how many instance of, how many example of, in how many case, in how many instance, how often') // prettier-ignore

const MEANT = new Set<Tag['kind'] | undefined>(['filler', 'joiner', 'verdict', 'rating', 'period', 'whole', undefined])

/** "How many times did we fall short of target in Finance?": each miss is one, where nothing else is spoken of. */
export const timesMissed: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(TIMES, tokens, place) > 0)
  if (at < 0) return spans
  const to = at + lengthAt(TIMES, tokens, at)
  const others = spans.filter((span) => span.from >= to || span.to <= at)
  const known = others.every(
    (span) => !span.tags.some(({ kind }) => kind === 'measure') && (MEANT.has(kindOf(span)) || isName(span)),
  )
  const covered = tokens.every((_, place) => (place >= at && place < to) || others.some((span) => place >= span.from && place < span.to)) // prettier-ignore
  return known && covered && others.some(isJudging) ? laid(spans, [{ from: at, to, tags: COUNT }]) : spans
}

const ONLY = new Set(['just', 'only', 'merely', 'simply'])

/** "measures we just count": that they are counted is said of them, and asks for nothing. */
export const weJustCount: Frame = (spans, tokens) => {
  const at = tokens.findIndex((token, place) => token.fold === 'count' && ONLY.has(tokens[place - 1]?.fold ?? '') && isOfMeasures(spans, tokens, place)) // prettier-ignore
  return at < 0 ? spans : laid(spans, [filler(at - 1, at + 1)])
}

const isOfMeasures = (spans: readonly Span[], tokens: readonly Token[], at: number): boolean =>
  ['we', 'they', 'you'].includes(tokens[at - 2]?.fold ?? '') &&
  spans.some((span) => ['noun'].includes(kindOf(span) ?? '') && span.to <= at - 2 && span.to >= at - 4)
