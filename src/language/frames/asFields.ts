import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const FILTERS = phrasesOf('filter, filters, filter by, filter on, filter for, filtered by, filtered on, filtered to, criteria, criterion, search, search for, search by, query, select, select where, selection, list where, show where, conditions, condition, parameter, where') // prettier-ignore

const LIMITS = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate', 'rating', 'verdict', 'provisional', 'threshold', 'period']) // prettier-ignore

const LIST: readonly Tag[] = [{ kind: 'asking', what: 'list' }]

/** The most words between "filter" and the first thing that it is by. */
const REACH = 3

/** "filter: outcome P3.1, rating red": what fits is asked for, as a list. Told after an answer, it narrows that. */
export const filterOf: Frame = (spans, tokens) => {
  const length = lengthAt(FILTERS, tokens, 0)
  const next = tokens[length]
  const narrows = ['filter', 'filtered'].includes(tokens[0]?.fold ?? '') && tokens[1]?.fold === 'to'
  if (length === 0 || !next || narrows || (length === 1 && !next.breakBefore && tokens[0]?.fold !== 'filter')) return spans // prettier-ignore
  const limit = spans.find((span) => LIMITS.has(kindOf(span)))
  if (!limit || limit.from < length || limit.from - length > REACH) return spans
  return laid(spans, [{ from: 0, to: length, tags: LIST }])
}

const RATED_AS = phrasesOf('rating, rag, rag rating, rag status, status, colour, rating is, rag is, rating of, rag of, status is, colour is, rag rating is, rag status is, rag rating of, rating are, status of, colour of') // prettier-ignore

/** "rating green", "RAG status: amber": a field and what stands in it, which is all that is asked. */
export const ratingField: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'rating') return []
    const length = [3, 2, 1].find((words) => lengthAt(RATED_AS, tokens, span.from - words) === words)
    const at = span.from - (length ?? 0)
    const field = at === 0 || tokens[at]?.breakBefore === true || ['and', 'with', 'where', 'now', 'whose'].includes(tokens[at - 1]?.fold ?? '') // prettier-ignore
    return length !== undefined && field ? [filler(at, span.from)] : []
  })) // prettier-ignore

const MARKS = phrasesOf('dot, circle, blob, traffic light, marker, sticker, blip, traffic light rating, against it, against them, against their name, against its name, against it name, next to it, next to them, next to their name, beside it, beside them, beside their name, by it, by their name, to their name, to its name, to it name') // prettier-ignore

/** "the ones with a red dot", "measures with red against them": where the colour stands says no more than the colour. */
export const colourMark: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const length = kindOf(span) === 'rating' ? lengthAt(MARKS, tokens, span.to) : 0
    const more = length > 0 ? lengthAt(MARKS, tokens, span.to + length) : 0
    return length > 0 ? [filler(span.to, span.to + length + more)] : []
  })) // prettier-ignore

const WITHIN = phrasesOf('what in, what is in, what are in, what under, what is under, what are under, what sit under, what sit in, what fall under, what fall within, what fall in, what come under, what within, what is within, what belong to, what belong under, what belong in, whats listed under, what is listed under, whats filed under, whats beneath, what beneath, what listed under, what filed under') // prettier-ignore

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome'])

const ENDS = new Set('then please pl plz exactly now again there u know can you tell me'.split(' '))

/** "what's in P3.2", and nothing more: which measures they are, and not how they are doing. */
export const whatIsIn: Frame = (spans, tokens) => {
  const opens = ['and', 'so', 'ok', 'hi', 'hello', 'right'].includes(tokens[0]?.fold ?? '') ? 1 : 0
  const length = lengthAt(WITHIN, tokens, opens)
  const name = spans.find((span) => PLACES.has(kindOf(span)))
  if (length === 0 || !name || name.from < opens + length || name.from - opens - length > 1) return spans
  const alone = spans.every((span) => span === name || span.from < name.from || ENDS.has(tokens[span.from]?.fold ?? ''))
  const whole = tokens.slice(name.to).every(({ fold }) => ENDS.has(fold))
  return alone && whole ? laid(spans, [{ from: opens, to: opens + 1, tags: LIST }, filler(opens + 1, opens + length)]) : spans // prettier-ignore
}

const HOLDS = phrasesOf('got, have, own, hold, run, contain, include, cover, take in, have in it, got in it, report, report on, measure, have to report, encompass, look after') // prettier-ignore

const ASKS = new Set(['what', 'which'])

const DOES = new Set(['has', 'have', 'do', 'doe', 'does', 'did'])

/** "what has Finance got", "what does P3.2 contain", and nothing more: its measures. */
export const whatItHolds: Frame = (spans, tokens) => {
  const name = spans.find((span) => PLACES.has(kindOf(span)))
  if (!name || !ASKS.has(tokens[0]?.fold ?? '') || name.from > 4) return spans
  const asks = tokens.slice(1, name.from).some(({ fold }) => DOES.has(fold))
  const length = lengthAt(HOLDS, tokens, name.to)
  const idle = spans.every((span) => span === name || span.from >= name.to || ['filler', 'noun', 'asking'].includes(kindOf(span) ?? '')) // prettier-ignore
  const whole = tokens.slice(name.to + length).every(({ fold }) => ENDS.has(fold))
  return asks && length > 0 && idle && whole
    ? laid(spans, [{ from: name.to, to: name.to + length, tags: LIST }])
    : spans
}
