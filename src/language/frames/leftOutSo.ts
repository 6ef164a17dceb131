import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const NAMED = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate', 'rating', 'verdict', 'provisional']) // prettier-ignore

const exclude = (from: number, to: number): Span => ({ from, to, tags: [{ kind: 'exclude' }] })

const isExclude = (span: Span): boolean => kindOf(span) === 'exclude'

const WITHOUT_THEM = phrasesOf('without them, without it, without those, without these, without that, without that lot, without any of them, without any of those, without any of that, excluding them, excluding it, excluding those, excluding that, leaving them out, leaving it out, leaving those out, leaving that out, leaving them aside, with them out, with it out, with those out, with them removed, with them taken out, with them stripped out, with it taken out, with it stripped out, with that out, taking them out, taking it out, ignoring them, ignoring it, ignoring those, ignoring that, discounting them, discounting those, other than them, other than those, other than that, apart from them, apart from those, apart from that, aside from them, aside from those, aside from that, bar them, bar those, not counting them, not counting those, not counting it, not including them, not including those, minus them, minus those, except them, except those, if they are left out, if they are taken out, if you leave them out, if we leave them out, once they are out, once they are taken out, if it is left out') // prettier-ignore

/**
 * "I don't trust provisional numbers, so which greens are there without them?": what is left out was named in the clause
 * before, whose other words only say why.
 */
export const withoutThem: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(WITHOUT_THEM, tokens, place) > 0)
  const clause = at < 0 ? -1 : openingBefore(tokens, at)
  const named = spans.filter((span) => NAMED.has(kindOf(span)))
  const before = named.filter(({ to }) => to <= clause)
  const [first] = before
  if (!first || before.length === named.length || !isOneList(before, tokens) || !(first.from === 0 || isTold(tokens)))
    return spans
  const last = before.at(-1)?.to ?? first.to
  return laid(spans, [filler(0, first.from), exclude(first.from, first.from), filler(last, clause), filler(at, at + lengthAt(WITHOUT_THEM, tokens, at))]) // prettier-ignore
}

const TELLERS = new Set('i im ive id we weve wed nobody people they everyone everybody member my no dont never lets as since because given hi hello look ok right'.split(' ')) // prettier-ignore

/** Somebody says what they think of it; the name alone does as well. */
const isTold = (tokens: readonly Token[]): boolean => TELLERS.has(tokens[0]?.fold ?? '')

/** Where the clause that holds a place begins. */
const openingBefore = (tokens: readonly Token[], at: number): number =>
  range(0, at + 1).findLast((place) => place > 0 && (tokens[place]?.breakBefore === true || tokens[place]?.fold === 'so')) ?? -1 // prettier-ignore

const LISTED = new Set(['and', 'or', 'the', 'nor'])

/** "Finance and ICT" is one list; "Finance is behind with its reds" is none. */
const isOneList = (named: readonly Span[], tokens: readonly Token[]): boolean =>
  named.every((span, at) => at === 0 || range(named[at - 1]?.to ?? 0, span.from).every((place) => LISTED.has(tokens[place]?.fold ?? ''))) // prettier-ignore

const LEAVES = phrasesOf('doe that leave u with, doe that leave me with, doe that leave, doe it leave, would that leave u with, would that leave, that leave u with, that leave, which leave, we left with, i left with, are we left with, am i left with, is left over, are left over, is left, are left, is there left, are there left, left over, left, remain, remaining, are remaining, is remaining, still stand') // prettier-ignore

/** "Keep Finance out of it. What ambers does that leave?": what is left is what is asked for, and nobody's leave. */
export const whatIsLeft: Frame = (spans, tokens) => {
  const out = spans.find(isExclude)
  const at = out ? tokens.findIndex((_, place) => (place < out.from || place >= out.to) && lengthAt(LEAVES, tokens, place) > 0) : -1 // prettier-ignore
  if (at < 0) return spans
  const to = at + lengthAt(LEAVES, tokens, at)
  const said = spans.some((span) => span.from < to && span.to > at && !['filler', 'pronoun'].includes(kindOf(span) ?? 'filler')) // prettier-ignore
  return said || tokens[to]?.fold === 'to' ? spans : laid(spans, [filler(at, to)])
}

const OPENS = new Set(['which', 'who', 'as', 'since', 'because', 'cos', 'that', 'whom', 'they', 'weve', 'ive'])

const DEALT = new Set('i we ive weve have has had was were been am is already just now separately elsewhere myself ourselves personally earlier before yesterday today this morning afternoon week last dealt with covered seen done looked at through gone discussed handled checked reviewed read know about all it them those that these in hand spoken to talked met got sorted out raised picked up heard from'.split(' ')) // prettier-ignore

/** "…, which I have already dealt with": why it is left out limits nothing more. */
export const alreadyDealtWith: Frame = (spans, tokens) => {
  const out = spans.find(isExclude)
  const name = out ? spans.find((span) => span.from >= out.to && NAMED.has(kindOf(span))) : undefined
  const at = name ? tokens.findIndex((token, place) => place >= name.to && place <= name.to + 6 && OPENS.has(token.fold)) : -1 // prettier-ignore
  if (at < 0) return spans
  const next = tokens.findIndex((token, place) => place > at && token.breakBefore)
  const to = next < 0 ? tokens.length : next
  const told = range(at + 1, to).every((place) => DEALT.has(tokens[place]?.fold ?? ''))
  const ours = range(at, to).some((place) => ['i', 'we', 'ive', 'weve'].includes(tokens[place]?.fold ?? ''))
  return told && ours && to - at > 2 ? laid(spans, [filler(at, to)]) : spans
}
