import type { Span } from '../span'
import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

/** What ratings are kept in: "the red and amber columns". */
const KEPT_IN = new Set('column bucket band zone category pile camp territory section bracket box'.split(' '))

const COLOURED = phrasesOf(
  'finished, finished up, finished up as, finished as, ended as, ended up as, ended up, wound up, wound up as, closed at, closed as, came in as, came in at, landed on, landed at, landed as, carrying, carry, bearing, wearing, sporting, showing, showing as, shown as, showing up as, displaying, flagged, flagged as, flagged up as, marked, marked as, assessed, assessed as, assessed to be, assessed at, graded, graded as, graded at, scored, scored as, scoring, classed as, classified as, classed, coded, colour coded, judged, judged as, judged to be, judged at, designated, designated as, awarded, categorised as, ragged, ragged as, ragged at, rag rated, rag rated as, down as, came out as, come out as, coming out as, recorded as, registering, registered as, deemed, deemed to be, considered, considered to be, labelled, labelled as, sitting at, sat at, sitting in, standing at',
)

const JOINING = new Set(['and', 'or', 'a', 'an', 'the', 'as', 'at', 'rated', 'both', 'either'])

/** Words that only say that a rating is one: "carrying a red rating", "assessed as amber", "in the red column". */
export const ofRatings: Frame = (spans, tokens) => {
  const ratings = spans.filter((span) => kindOf(span) === 'rating')
  if (ratings.length === 0) return spans
  const named = (place: number) => spans.some((span) => isName(span) && place >= span.from && place < span.to)
  const after = ratings.flatMap(({ to }) => (KEPT_IN.has(tokens[to]?.fold ?? '') && !named(to) ? [filler(to, to + 1)] : [])) // prettier-ignore
  const before = tokens.flatMap((token, at) => {
    const length = lengthAt(COLOURED, tokens, at)
    const rest = length === 0 || token.breakBefore ? -1 : tokens.findIndex((each, place) => place >= at + length && !JOINING.has(each.fold)) // prettier-ignore
    const stands = ratings.some(({ from }) => from === at + length || from === rest)
    return length > 0 && stands && !named(at) ? [filler(at, at + length)] : []
  })
  return laid(spans, [...after, ...before.filter((one) => !before.some((other) => other.from < one.from && other.to > one.from))]) // prettier-ignore
}

const MOVED = phrasesOf('fell, fall, fell in, came, came in, come in, come, finished, ended, ended up, landed, fallen, falling, ran, sit, sat, stood, stand') // prettier-ignore

/** "came in 10 % short": how far, and nothing else, stands after the verb. */
export const movedBy: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'threshold') return []
    const length = [2, 1].find((words) => lengthAt(MOVED, tokens, span.from - words) === words)
    return length === undefined ? [] : [filler(span.from - length, span.from)]
  })) // prettier-ignore

const CLOSED = new Set('closed reported published finalised'.split(' '))
const WAS = new Set(['was', 'were', 'is', 'had', 'been', 'first', 'the', 'quarter', 'year', 'return', 'figure', 'period', 'we', 'they', 'itself']) // prettier-ignore

const TIME = new Set(['time', 'point', 'moment', 'day'])

/** "when 2020/21 closed", "at the time Q1 closed", "when we reported Q1": as it stood then. */
export const whenClosed: Frame = (spans, tokens) => {
  const period = spans.find((span) => kindOf(span) === 'period')
  const at = tokens.findIndex(({ fold }, place) => TIME.has(fold) && tokens[place - 1]?.fold === 'the')
  const when = at < 0 ? tokens.findIndex(({ fold }) => fold === 'when') : at
  const closed = tokens.findIndex(({ fold }, at) => at > when && CLOSED.has(fold))
  if (!period || when < 0 || closed < 0 || period.from < when || period.from > when + 4) return spans
  const between = range(when + 1, closed).filter((at) => at < period.from || at >= period.to)
  const close = between.length <= 3 && between.every((at) => WAS.has(tokens[at]?.fold ?? ''))
  const asked = tokens[0]?.fold === 'when'
  if (!close || asked) return spans
  const reported: Tag = { kind: 'reported', edition: 'last' }
  const from = at < 0 ? when : Math.max(0, tokens[at - 2]?.fold === 'at' ? at - 2 : at - 1)
  return laid(spans, [{ from, to: when + 1, tags: [reported] }, filler(closed, closed + 1)])
}

const THAT = new Set(['that', 'which', 'those', 'what'])

/** "the figures that Finance has reported": whose they are, and not what has come in. */
export const thatReported: Frame = (spans, tokens) => {
  const said = spans.find((span) => isName(span) && THAT.has(tokens[span.from - 1]?.fold ?? '') && ['has', 'have'].includes(tokens[span.to]?.fold ?? '') && tokens[span.to + 1]?.fold === 'reported') // prettier-ignore
  return said && !asksFirst(said, tokens) ? laid(spans, [filler(said.to, said.to + 2)]) : spans
}

const asksFirst = (span: Span, tokens: readonly Token[]): boolean => span.from === 1 && tokens[0]?.fold !== 'that'
