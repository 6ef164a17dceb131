import { isName } from '../span'
import type { Span } from '../span'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const SAID = phrasesOf('you said, you told me, you told us, you say, you claimed, you reckoned, you swore, you promised me, i was told, im told, i am told, they said, they told me, they told us, somebody said, someone said, someone told me') // prettier-ignore

const OF_GOOD = new Set<string | undefined>(['verdict', 'rating', 'asking'])

/** "you said Finance was fine. what missed": how it was said to be, before another breath asks how it is. */
export const saidToBe: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(SAID, tokens, place) > 0)
  const end = at < 0 ? -1 : tokens.findIndex(({ breakBefore }, place) => place > at && breakBefore)
  if (end < 0 || at > MOST_BEFORE) return spans
  const told = spans.filter((span) => span.from > at && span.to <= end && kindOf(span) === 'verdict')
  const asks = spans.some((span) => span.from >= end && OF_GOOD.has(kindOf(span)))
  return asks && placed(spans, at, end)
    ? laid(
        spans,
        told.map(({ from, to }) => filler(from, to)),
      )
    : spans
}

/** What may stand before it: a cry, or who is spoken to. */
const MOST_BEFORE = 3

const placed = (spans: readonly Span[], from: number, to: number): boolean =>
  spans.some((span) => span.from > from && span.to <= to && isName(span) && kindOf(span) !== undefined)

const IN = new Set('in from at under within across of'.split(' '))

/** "something in Finance was out by a fifth": a measure of theirs, and which one is what is asked. */
export const somethingOf: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => fold === 'something' && IN.has(tokens[place + 1]?.fold ?? ''))
  const named = at >= 0 && spans.some((span) => isName(span) && kindOf(span) !== undefined && standsAfter(span, at, tokens)) // prettier-ignore
  const judged = spans.some((span) => span.from > at && (kindOf(span) === 'verdict' || kindOf(span) === 'rating'))
  return named && judged ? laid(spans, [{ from: at, to: at + 1, tags: [{ kind: 'noun' }] }]) : spans
}

const standsAfter = ({ from }: Span, at: number, tokens: readonly Token[]): boolean =>
  from === at + 2 || (from === at + 3 && ['the', 'our'].includes(tokens[at + 2]?.fold ?? ''))

const ALL = new Set(['all', 'each'])

const NUMBER = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|one)$/

/** "council-wide, all seven services, …": beside the whole council its parts say only that it is the whole. */
export const allItsParts: Frame = (spans, tokens) => {
  if (!spans.some((span) => kindOf(span) === 'whole')) return spans
  const group = spans.find((span) => kindOf(span) === 'group' && NUMBER.test(tokens[span.from - 1]?.fold ?? '') && ALL.has(tokens[span.from - 2]?.fold ?? '')) // prettier-ignore
  return group ? laid(spans, [filler(group.from - 2, group.to)]) : spans
}
