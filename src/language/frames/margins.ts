import type { Span } from '../span'
import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

/** "lies in the range", "somewhere", "in the region of": what leads up to a margin and says nothing more of it. */
const LEADS = new Set('lie lies lying lay fall falling fell sit sitting sat come coming came rang range ranges ranged ranging vary varying varie in within into inside the a an of from between anywhere somewhere anything region bracket band zone window by that which wa were is are be at'.split(' ')) // prettier-ignore

/** Of these at least one stands there: a bare "in the" may lead up to a name. */
const TELLING = new Set('lie lying lay range ranging ranged varying vary anywhere somewhere region bracket band zone window'.split(' ')) // prettier-ignore

const AFTER = new Set('range bracket band zone window region mark bucket'.split(' '))

const REACH = 6

/** "somewhere between 10 and 30 per cent", "in the range 10 % to 30 %", "the 10-30 % bracket". */
export const inTheRange: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'threshold') return []
    const named = (place: number) => spans.some((other) => !isIdle(other) && place >= other.from && place < other.to)
    let from = span.from
    while (from > 0 && span.from - from < REACH && LEADS.has(tokens[from - 1]?.fold ?? '') && !named(from - 1)) from -= 1
    const telling = range(from, span.from).some((place) => TELLING.has(tokens[place]?.fold ?? ''))
    const after = AFTER.has(tokens[span.to]?.fold ?? '') && !named(span.to) ? [filler(span.to, span.to + 1)] : []
    return telling ? [filler(from, span.from), ...after] : after
  })) // prettier-ignore

const isIdle = (span: Span): boolean => IDLE.has(kindOf(span)) && !isName(span)

const IDLE = new Set<Tag['kind'] | undefined>(['filler', 'joiner', undefined])

const AGAIN = phrasesOf('that big or bigger, that big or more, that big, that large or larger, that size or bigger, that size or more, that much or more, that far or further, that bad or worse, so big or bigger, as big as that or bigger, of that order or more') // prettier-ignore

const LIMIT = phrasesOf('escalation threshold is, escalation threshold of, reporting threshold is, reporting threshold of, intervention threshold is, tolerance threshold is, threshold is, threshold of, tolerance is, trigger is, trigger point is, trigger of, escalation trigger is, escalation point is, cut off is, cutoff is, cut off of, bar is, limit is') // prettier-ignore

/** "Our threshold is 10 % and above, so any miss that big or bigger": the margin was given, and is only pointed at again. */
export const marginSaidAgain: Frame = (spans, tokens) => {
  const margins = spans.filter((span) => kindOf(span) === 'threshold')
  const [margin] = margins
  if (!margin || margins.length > 1) return spans
  const before = tokens.flatMap((_, at) => {
    const length = lengthAt(LIMIT, tokens, at)
    return length > 0 && at + length === margin.from ? [filler(at, at + length)] : []
  })
  const [limit] = before
  if (!limit) return spans
  const again = tokens.flatMap((_, at) => {
    const length = at >= margin.to ? lengthAt(AGAIN, tokens, at) : 0
    return length > 0 ? [filler(at, at + length)] : []
  })
  const longest = before.reduce((one, other) => (other.from < one.from ? other : one), limit)
  return laid(spans, [longest, ...again.slice(0, 1)])
}

const hasAny = (token: Token | undefined, words: ReadonlySet<string>): boolean => words.has(token?.fold ?? '')

const SET = new Set('set suite basket list portfolio collection catalogue'.split(' '))

/** "the size of the Finance set": how many there are; the size of anything else is not. */
export const sizeOfSet: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => fold === 'size' && tokens[place + 1]?.fold === 'of')
  if (at < 0) return spans
  const measures = spans.find((span) => span.from > at && span.from <= at + 9 && kindOf(span) === 'noun')
  const set = tokens.findIndex((token, place) => place > at + 1 && place <= at + 9 && hasAny(token, SET))
  const end = set >= 0 ? set : (measures?.to ?? 0) - 1
  const between = spans.filter((span) => span.from > at + 1 && span.to <= end + 1)
  if (end <= at || between.some((span) => !isIdle(span) && !isName(span) && kindOf(span) !== 'noun')) return spans
  const held = spans.some((span) => set >= span.from && set < span.to)
  return laid(spans, [{ from: at, to: at + 2, tags: COUNT }, ...(set >= 0 && !held ? [filler(set, set + 1)] : [])])
}

const COUNT: readonly Tag[] = [{ kind: 'asking', what: 'count' }]
