import { isName } from '../span'
import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import { ANNUAL, EITHER, FOOTNOTE_EXPECTS, ONLY_THAT, TRULY, WHOLE_CLAIM } from '../tables/whatItCovers'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'
import type { Place } from './said'
import { placesOf, saying, sentenceOf, taken } from './said'

const patterns = {
  claim: saying(WHOLE_CLAIM),
  either: EITHER.map(saying),
  only: saying(ONLY_THAT),
  truly: saying(TRULY),
  annual: saying(ANNUAL),
  expects: saying(FOOTNOTE_EXPECTS),
}

const IS = new Set(['is', 'isnt', 'wa', 'was', 'wasnt'])

const STANDING: Tag = { kind: 'aspect', of: 'standing' }

/** "is that full-year data or Q3?": what a figure rests on, and no question about another period. */
export const eitherCover: Frame = (spans, tokens) => {
  const said = sentenceOf(spans, tokens)
  const ways = IS.has(tokens[0]?.fold ?? '') ? [...patterns.either, patterns.only, patterns.truly] : [...patterns.either, patterns.only] // prettier-ignore
  const [place] = ways.flatMap((pattern) => placesOf(pattern, said))
  return place && isFree(spans, place) ? taken(spans, place, STANDING) : spans
}

/** "presented as the year's result", of figures that are said to stand for a part of it: what they are passed off as. */
export const passedOff: Frame = (spans, tokens) => {
  if (!spans.some(({ tags }) => tags.some((tag) => tag.kind === 'provisional' && tag.part !== undefined))) return spans
  const said = sentenceOf(spans, tokens)
  const free = [...placesOf(patterns.claim, said), ...placesOf(patterns.annual, said)].filter(
    (place) => !spans.some((span) => kindOf(span) === 'provisional' && span.from < place.to && span.to > place.from),
  )
  return laid(spans, free.map(({ from, to }) => filler(from, to))) // prettier-ignore
}

/** "what trajectory for Q4 did the footnote give": of which time a footnote speaks is for the footnote to say. */
export const footnoteExpects: Frame = (spans, tokens) => {
  const notes = spans.some(({ tags }) => tags.some((tag) => tag.kind === 'aspect' && tag.of === 'footnotes'))
  const quarters = notes ? spans.filter(isQuarter) : []
  if (quarters.length === 0 || placesOf(patterns.expects, sentenceOf(spans, tokens)).length === 0) return spans
  const told = spans.filter((span) => quarters.includes(span) || isOutlook(span, tokens))
  return laid(spans, told.map(({ from, to }) => filler(from, to))) // prettier-ignore
}

const isQuarter = ({ tags }: Span): boolean =>
  tags.some((tag) => tag.kind === 'period' && tag.readings.every(({ kind }) => kind === 'quarter'))

/** A word for where things are heading, said of the footnote. */
const isOutlook = (span: Span, tokens: readonly Token[]): boolean =>
  span.tags.some((tag) => tag.kind === 'beyond' && (tag.what === 'outlook' || tag.what === 'trend')) &&
  tokens[span.from] !== undefined

const isFree = (spans: readonly Span[], { from, to }: Place): boolean =>
  spans.every((span) => span.to <= from || span.from >= to || !(isName(span) || kindOf(span) === 'rating'))
