import { isName } from '../span'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const WORDS = new Set(
  'commentary narrative explanation reason excuse justification rationale comment account'.split(' '),
)

const BY = new Set(['from', 'by', 'of'])

const ON = new Set(['on', 'for', 'about', 'against', 'behind', 'to', 'regarding', 'as'])

const WHY: readonly Tag[] = [{ kind: 'asking', what: 'why' }]

/** "the commentary from Finance on what it missed": words that a service gave about its misses are its reasons. */
export const whoseWords: Frame = (spans, tokens) => {
  const name = spans.find((span) => isName(span) && BY.has(tokens[span.from - 1]?.fold ?? '') && ON.has(tokens[span.to]?.fold ?? '')) // prettier-ignore
  const at = (name?.from ?? 0) - 2
  const missed = spans.some((span) => kindOf(span) === 'verdict' || kindOf(span) === 'rating')
  return name && missed && WORDS.has(tokens[at]?.fold ?? '') ? laid(spans, [{ from: at, to: at + 1, tags: WHY }, filler(at + 1, at + 2)]) : spans // prettier-ignore
}

const DOMAIN = new Set(
  'patch remit portfolio watch book basket plate purview bag domain territory turf charge'.split(' '),
)

const NOUN: readonly Tag[] = [{ kind: 'noun' }]

/** "what's on Finance's patch": what is the service's own is its measures. */
export const ownGround: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const held = spans.some((other) => span.to >= other.from && span.to < other.to && kindOf(other) !== 'filler')
    const its = /['’]s?$/i.test(tokens[span.to - 1]?.text ?? '') || /s$/i.test(tokens[span.to - 1]?.text ?? '')
    return isName(span) && its && !held && DOMAIN.has(tokens[span.to]?.fold ?? '') ? [{ from: span.to, to: span.to + 1, tags: NOUN }] : []
  })) // prettier-ignore

const POSSESSIVE = new Set(['our', 'its', 'their', 'your', 'my', 'his', 'her'])

/** "the council's own repairs": whose they are is said already, and nobody asks who owns them. */
export const sayingOwn: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const only = span.to === span.from + 1 && tokens[span.from]?.fold === 'own' && span.to < tokens.length
    const before = tokens[span.from - 1]
    const its = /['’]s?$/i.test(before?.text ?? '') || POSSESSIVE.has(before?.fold ?? '')
    return only && its && span.tags.some((tag) => tag.kind === 'aspect' && tag.of === 'owner') ? [filler(span.from, span.to)] : []
  })) // prettier-ignore
