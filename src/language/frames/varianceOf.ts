import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import { shareOrWorse } from '../thresholds'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const VARIANCE = new Set('variance variation deviation divergence slippage underperformance shortage'.split(' '))

/** What a variance is called, and what stands between it and how large it is. */
const BESIDE = new Set('a an the any its their adverse negative unfavourable percentage percent overall absolute total end of year is was are were be of at with having by that which against target from to exceed exceeds exceeding'.split(' ')) // prettier-ignore

/** What is gained by it is no miss. */
const FAVOURABLE = new Set('favourable favorable positive good'.split(' '))

const MISSED: readonly Tag[] = [{ kind: 'verdict', verdicts: ['missed'] }]

const REACH = 5

/** "a variance worse than 10 %", "anything with a 20 %+ adverse variance": how much a target was missed by. */
export const varianceOf: Frame = (spans, tokens) => {
  const margin = spans.find((span) => kindOf(span) === 'threshold')
  if (!margin) return spans
  const at = tokens.findIndex(({ fold }, place) => VARIANCE.has(fold) && isBeside(place, margin, tokens))
  if (at < 0 || range(at - 2, at).some((place) => FAVOURABLE.has(tokens[place]?.fold ?? ''))) return spans
  const known = spans.some((span) => span.from <= at && span.to > at && kindOf(span) === 'verdict')
  return known ? spans : laid(spans, [{ from: at, to: at + 1, tags: MISSED }])
}

/** Nothing else stands between the word and the margin. */
function isBeside(at: number, { from, to }: Span, tokens: readonly Token[]): boolean {
  const between = at < from ? range(at + 1, from) : range(to, at)
  return between.length <= REACH && between.every((place) => BESIDE.has(tokens[place]?.fold ?? ''))
}

/** "20 % short of target or worse": the miss stands between the share and what says which side of it is meant. */
export const missedOrWorse: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!span.tags.some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'missed')) return []
    const found = shareOrWorse(tokens, span.from, span.to)
    return found === null ? [] : [{ from: span.from - found.amount, to: span.from, tags: [found.tag] }, filler(span.to, span.to + found.cue)]
  })) // prettier-ignore
