import { leadLength } from '../leadIn'
import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const FIRST = phrasesOf('first, 1st, at the top, at top, on top, at the head, at the front, uppermost, up top, at the top of it, at the top of the list, heading the list, top of the list') // prettier-ignore

/** The most words that may stand between an end and its "first": "biggest shortfall against target first". */
const REACH = 4

const BETWEEN = new Set<Tag['kind'] | undefined>(['verdict', 'rating', 'noun', 'filler'])

const FROM: readonly Tag[] = [{ kind: 'beyond', what: 'an end', end: 'from' }]

/** "the biggest shortfall first", "with the nearest to target at the top": which end of the list stands first. */
export const endFirst: Frame = (spans, tokens) => {
  const rank = spans.find((span) => kindOf(span) === 'rank' && firstAfter(span, spans, tokens) !== null)
  const first = rank ? firstAfter(rank, spans, tokens) : null
  if (!first) return spans
  const ordered = tokens.some(({ fold }) => ORDERED.has(fold))
  return laid(spans, [ordered ? first : filler(first.from, first.to)])
}

/** "rank them", "put them in order": all of them are to be shown, and not only how the few that are asked for stand. */
const ORDERED = new Set('rank ranked ranking sort sorted order ordered arrange arranged put list listed'.split(' '))

function firstAfter(rank: Span, spans: readonly Span[], tokens: readonly Token[]): Span | null {
  for (let at = rank.to; at <= rank.to + REACH; at += 1) {
    const length = lengthAt(FIRST, tokens, at)
    const inside = spans.some((span) => span.from < at && span.to > at)
    if (length > 0 && !inside && !['the', 'this', 'it'].includes(tokens[at - 1]?.fold ?? '') && endsThere(tokens, at + length)) return { from: at, to: at + length, tags: FROM } // prettier-ignore
    const span = spans.find((other) => at >= other.from && at < other.to)
    if (tokens[at]?.breakBefore === true || !span || !BETWEEN.has(kindOf(span)) || isName(span)) return null
  }
  return null
}

const ENDS = new Set('please pl thank ta and for in then mate ok'.split(' '))

/** "first point of contact" is no order of a list. */
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at].breakBefore || ENDS.has(tokens[at].fold)

const PUT = new Set(
  'order sequence place put arrange line stack lay set list organise organize assemble range'.split(' '),
)

/** "Place the failures in order": how they are to be laid out, and no place. */
export const putInOrder: Frame = (spans, tokens) => {
  const at = leadLength(tokens)
  const free = !spans.some((span) => span.from <= at && span.to > at && kindOf(span) !== 'filler')
  const ordered = spans.some((span) => kindOf(span) === 'rank' && /order|^by |^from /.test(tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' '))) // prettier-ignore
  return free && ordered && PUT.has(tokens[at]?.fold ?? '') ? laid(spans, [filler(at, at + 1)]) : spans
}

const HAD = new Set('recorded record posted registered logged suffered showed shown showing saw seen displayed produced returned racked clocked notched chalked carries carry exhibited exhibits incurred sustained had has have up'.split(' ')) // prettier-ignore

/** "recorded the largest adverse variance", "which individual measure posted …": the verb says no more than its object. */
export const hadTheMost: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'rank') return []
    const article = Number(['the', 'our', 'a', 'it'].includes(tokens[span.from - 1]?.fold ?? ''))
    const to = span.from - article
    let from = to
    while (from > 0 && to - from < 2 && HAD.has(tokens[from - 1]?.fold ?? '')) from -= 1
    const held = spans.some((other) => other.to > from && other.from < to && kindOf(other) !== 'filler' && kindOf(other) !== undefined) // prettier-ignore
    // "that has" is one span
    const opens = spans.find((other) => other.from < from && other.to > from)?.from ?? from
    return from < to && !held ? [filler(opens, to)] : []
  })) // prettier-ignore

/** "the real shockers on target", "our misses on target": by what they are measured, and not that they met it. */
export const missesOnTarget: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span, place) => {
    const before = spans[place - 1]
    const said = tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' ') // prettier-ignore
    const noun = before?.to === span.from && /s$/i.test(tokens[span.from - 1]?.text ?? '') && (kindOf(before) === 'rank' || kindOf(before) === 'verdict') // prettier-ignore
    return said === 'on target' && noun && isMissed(before) ? [filler(span.from, span.to)] : []
  })) // prettier-ignore

const isMissed = (span: Span): boolean =>
  span.tags.some((tag) => tag.kind === 'rank' || (tag.kind === 'verdict' && tag.verdicts.join() === 'missed'))
