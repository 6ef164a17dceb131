import type { Tag } from '../tag'
import type { Token } from '../token'
import { formsOf } from '../tables/wordForms'
import type { Span } from '../span'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'

const STATUS: readonly Tag[] = [{ kind: 'asking', what: 'status' }]

/** Verbs that say nothing but how something goes, where it is asked how it does so. */
const GOES: ReadonlySet<string> = new Set('track get come go finish end conclude travel run progress score look land fare perform tick rub bowl jog chug plod motor sail cope bear shape hang hold measure stack wind turn pan end close behave function operate compare rate rank'.split(' ').flatMap(formsOf)) // prettier-ignore

const GONE = new Set('got came went ran sat held wound hung bore gone'.split(' '))

const ON = phrasesOf('along, on, up, out, together, through, by, along nicely, in the end, at the end, overall, so far')

/** Said of them, where nothing else is asked. */
const TAKES_PARTICLE = new Set('get got getting come came coming go went going gone run ran running turn turned turning end ended ending hang hung hanging hold held holding'.split(' ')) // prettier-ignore

const ASKS = new Set(['how', 'hows', 'howd'])

const IS = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'get', 'got', 'gets'])

const TREATED = new Set('run rated graded scored judged assessed marked managed ranked evaluated'.split(' '))

/** "how was Finance run", "how is P2 rated": asked of a place, the state that it is in, whatever else the verb may ask. */
const howItIsTreated: Frame = (spans, tokens) => {
  const how = tokens.findIndex(({ fold }) => ASKS.has(fold))
  const places = spans.filter(isPlace)
  const [place] = places
  if (how < 0 || places.length !== 1 || !place || !IS.has(tokens[how + 1]?.fold ?? '') || spans.some(isMeasure)) return spans // prettier-ignore
  const at = IS.has(tokens[place.to]?.fold ?? '') ? place.to + 1 : place.to
  const ends = tokens.slice(at + 1).every((_, after) => spans.some((span) => span.from <= at + 1 + after && span.to > at + 1 + after && AFTER.has(kindOf(span)))) // prettier-ignore
  const between = tokens.slice(how + 2, place.from).every(({ fold }) => ['the', 'our', 'all', 'of'].includes(fold))
  return TREATED.has(tokens[at]?.text.toLowerCase() ?? '') && ends && between ? laid(spans, [{ from: at, to: at + 1, tags: STATUS }]) : spans // prettier-ignore
}

const AFTER = new Set<Tag['kind'] | undefined>(['period', 'filler'])

/** "how is ICT tracking", "how's Finance getting along", "how the council finished": the state that it is in. */
export const howItGoes: Frame = (before, tokens) => {
  const spans = howItIsTreated(before, tokens)
  if (spans !== before) return spans
  const how = tokens.findIndex(({ fold }) => ASKS.has(fold))
  if (how < 0 || spans.some(isMeasure) || !(spans.some(isPlace) || isWe(tokens, how))) return spans
  const at = tokens.findIndex(({ fold }, place) => place > how && (GOES.has(fold) || GONE.has(fold)) && isFree(spans, place)) // prettier-ignore
  if (at < 0 || ['many', 'much', 'far', 'long', 'often', 'big', 'bad', 'badly'].includes(tokens[how + 1]?.fold ?? '')) return spans // prettier-ignore
  const length = lengthAt(ON, tokens, at + 1)
  if (length === 0 && TAKES_PARTICLE.has(tokens[at]?.fold ?? '') && !isLast(tokens, at)) return spans
  return laid(spans, [{ from: at, to: at + 1 + length, tags: STATUS }])
}

const isLast = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.breakBefore !== false

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate', 'whole']) // prettier-ignore

const isPlace = (span: Span): boolean => PLACES.has(kindOf(span))

const isMeasure = (span: Span): boolean => span.tags.some(({ kind }) => kind === 'measure')

/** Nothing but small talk is made of the word yet. */
const isFree = (spans: readonly Span[], place: number): boolean =>
  spans.every(
    (span) => span.from > place || span.to <= place || (span.to === span.from + 1 && kindOf(span) === 'filler'),
  )

const isWe = (tokens: readonly Token[], how: number): boolean =>
  tokens.slice(how + 1, how + 3).some(({ fold }) => fold === 'we')
