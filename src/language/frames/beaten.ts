import { AS_BEAT } from '../../domain/rankOrder'
import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

type Rank = Extract<Tag, { readonly kind: 'rank' }>

/** What a target that was beaten is called: with "biggest" before it, how far is meant. */
const WINS = phrasesOf(
  `overachievement, over achievement, overachiever, over achiever, outperformance, outperformer, over performance, overperformance, over performer, overperformer, over delivery, overdelivery,
 beat, margin over target, margin over the target, margin above target, margin of success, margin of victory, positive variance, favourable variance, positive gap, positive margin, favourable margin, surplus over target, surplus against target, lead over target, headroom`.replaceAll('\n', ' '),
) // prettier-ignore

/** "beat its target by the widest margin", "rank what met its target": an end of the targets met, and not of the misses. */
export const beatenBy: Frame = (spans, tokens) => {
  const verdicts = spans.filter((span) => kindOf(span) === 'verdict')
  if (!spans.some((span) => rankIn(span)) || verdicts.some((span) => !saysMet(span))) return spans
  return laid(spans, spans.flatMap((span) => {
    const rank = rankIn(span)
    if (!rank) return []
    const win = winAfter(span, tokens)
    const of = win ?? (verdicts.some((met) => isHowFar(span, met, tokens)) ? span : null)
    if (!of) return []
    const order = AS_BEAT[rank.order === 'narrowest' ? 'narrowest' : 'worst']
    const ranked: Span = { ...span, tags: [{ ...rank, order, sure: true }] }
    return win ? [ranked, filler(win.from, win.to)] : [ranked]
  })) // prettier-ignore
}

const rankIn = (span: Span): Rank | undefined =>
  span.tags.find((tag): tag is Rank => tag.kind === 'rank' && (tag.order === 'worst' || tag.order === 'narrowest'))

const saysMet = (span: Span): boolean =>
  span.tags.some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'met')

/** The name of a win right after an end, or after its number: "top 3 overachievers". */
function winAfter(rank: Span, tokens: readonly Token[]): Span | null {
  const from = rank.to + Number(tokens[rank.to]?.kind === 'number')
  const length = lengthAt(WINS, tokens, from)
  return length === 0 ? null : { from, to: from + length, tags: [] }
}

const said = ({ from, to }: Pick<Span, 'from' | 'to'>, tokens: readonly Token[]): string =>
  tokens.slice(from, to).map(({ fold }) => fold).join(' ') // prettier-ignore

/** By how much, or which end stands first: of whatever the sentence says was met. */
const HOW_FAR = /^(?:by |within |rank|sort|order|in order|ascending|descending)| first$/

const MOST = /^(?:the )?(?:very )?(?:most|furthest|farthest|best)$/

/** What may stand between "exceeded" and "the most". */
const BETWEEN = /^(?:(?:it|its|the|their|our|target|plan) ?)*$/

/** After "the most" something else would be counted: "exceeded the most targets". */
const GOES_ON = new Set('in for inside within at overall across on please pl it its the their our this last and out'.split(' ')) // prettier-ignore

function isHowFar(rank: Span, met: Span, tokens: readonly Token[]): boolean {
  const words = said(rank, tokens)
  const next = tokens[rank.to]
  if (HOW_FAR.test(words)) return true
  if (!MOST.test(words)) return false
  const after = met.to <= rank.from && BETWEEN.test(said({ from: met.to, to: rank.from }, tokens))
  const before = rank.to === met.from && BEATING.test(said({ from: met.from, to: met.to + 2 }, tokens))
  const ends = next === undefined || next.breakBefore || GOES_ON.has(next.fold)
  return before || (after && ends)
}

/** "which measure most exceeded its target" */
const BEATING =
  /^(?:beat|beaten|exceed|exceeded|exceeding|surpassed|bettered|outperformed)(?: (?:its|their|the|our))? (?:target|plan)\b/
