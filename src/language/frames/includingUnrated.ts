import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const INCLUDING = new Set(['including', 'include', 'includes', 'inclusive', 'counting'])

const SMALL = new Set('the those these any all of ones one that which are were is was measure kpi indicator as well also and left with not'.split(' ')) // prettier-ignore

const REACH = 6

const JUDGED = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional', 'exclude'])

const isUnrated = ({ tags }: Span): boolean =>
  tags.some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'not rated')

/** "how is the directorate doing, including those left unrated": nothing is left out, and nothing limited to them. */
export const includingUnrated: Frame = (spans, tokens) => {
  const judged = spans.filter((span) => JUDGED.has(kindOf(span)))
  const [unrated] = judged
  if (!unrated || judged.length > 1 || !isUnrated(unrated)) return spans
  const at = range(Math.max(0, unrated.from - REACH), unrated.from).findLast((place) => INCLUDING.has(tokens[place]?.fold ?? '')) // prettier-ignore
  const told = at !== undefined && at > 0 && range(at + 1, unrated.from).every((place) => SMALL.has(tokens[place]?.fold ?? '')) // prettier-ignore
  return told ? laid(spans, [filler(at, unrated.to)]) : spans
}
