import { exact } from '../../domain/decimal'
import type { Span } from '../span'
import { range } from '../span'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const LEAVING = phrasesOf('leaving aside, leave aside, leaving out, leave out, setting aside, putting aside, never mind, never mind about, forget, forget about, ignore, ignoring, not, not counting, not including, excluding, exclude, skip, without, nothing, no, nowt, not interested in, dont want, dont need, dont give me, spare me, drop, and not, but not, and nothing, but nothing, and no, but no, dont bother with') // prettier-ignore

const BIGGER = new Set('worse bigger larger greater higher big large huge massive major serious beyond above more further over'.split(' ')) // prettier-ignore

const SMALLER = new Set('better smaller lower small little minor tiny trivial slight below less under lesser tiddly'.split(' ')) // prettier-ignore

const ABOUT = new Set('anything any anyone all the those ones one of that is are which was were thats'.split(' '))

const AFTER = new Set('one uns un miss than that those stuff misses shortfall gap figure'.split(' '))

/** "misses from 5 to 20 per cent, never mind the big ones": the bound that was given, said the other way round. */
export const boundTold: Frame = (spans, tokens) => {
  const margins = spans.filter((span) => kindOf(span) === 'threshold')
  const [margin] = margins
  if (!margin || margins.length > 1) return spans
  const sides = [...(boundOf(margin, 'under') ? [BIGGER] : []), ...(boundOf(margin, 'over') ? [SMALLER] : [])]
  for (const at of tokens.keys()) {
    const to = at >= margin.from && at < margin.to ? null : toldAt(tokens, at, sides)
    if (to !== null && (to <= margin.from || at >= margin.to)) return laid(spans, [filler(at, to)])
  }
  return spans
}

/** Where a clause ends that leaves out what the bound leaves out already; null where none begins. */
function toldAt(tokens: readonly Token[], at: number, sides: readonly ReadonlySet<string>[]): number | null {
  const length = lengthAt(LEAVING, tokens, at)
  const opens = at === 0 || tokens[at]?.breakBefore === true || ['and', 'but'].includes(tokens[at]?.fold ?? '')
  if (length === 0 || !opens) return null
  const size = range(at + length, at + length + 4).find((place) => !ABOUT.has(tokens[place]?.fold ?? '')) ?? -1
  if (!sides.some((side) => side.has(tokens[size]?.fold ?? ''))) return null
  let to = size + 1
  while (to < tokens.length && tokens[to]?.breakBefore === false && AFTER.has(tokens[to]?.fold ?? '')) to += 1
  return to === tokens.length || tokens[to]?.breakBefore === true ? to : null
}

/** Whether a margin is bounded on a side by more than nothing. */
const boundOf = (span: Span, side: 'over' | 'under'): boolean =>
  span.tags.some((tag) => tag.kind === 'threshold' && tag.missedBy[side] !== null && exact(tag.missedBy[side]).gt(0))
