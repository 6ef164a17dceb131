import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const SHORTFALL = phrasesOf('a shortfall of, a miss of, shortfalls of, shortfall of, miss of, misses of, a gap of, gap of, a variance of, variance of, an adverse variance of, a deficit of, set at, fixed at, put at, standing at, being') // prettier-ignore

const LINE = new Set('threshold tolerance trigger limit cutoff criterion'.split(' '))

/** Whose threshold it is, or what for: it changes nothing. */
const OF_WHOM = new Set('audit scrutiny cabinet committee board reporting escalation intervention materiality exception management corporate council tolerance trigger variance agreed usual normal standard our the my a'.split(' ')) // prettier-ignore

/** "The audit threshold is a shortfall of at least 10 %": what it is called beside the margin itself. */
export const lineCalled: Frame = (spans, tokens) => {
  const margins = spans.filter((span) => kindOf(span) === 'threshold')
  const [margin] = margins
  const line = tokens.findIndex(({ fold }) => LINE.has(fold))
  if (!margin || margins.length > 1 || line < 0 || line > margin.from) return spans
  const lead = range(line + 1, margin.from).find((at) => lengthAt(SHORTFALL, tokens, at) === margin.from - at)
  const to = lead ?? margin.from
  if (!range(line + 1, to).every((at) => IS.has(tokens[at]?.fold ?? '')) || to - line > 4) return spans
  let from = line
  while (from > 0 && OF_WHOM.has(tokens[from - 1]?.fold ?? '') && !isOther(spans, from - 1)) from -= 1
  const miss: Span = { from: to, to: margin.from, tags: [{ kind: 'verdict', verdicts: ['missed'] }] }
  return laid(spans, [filler(from, to), ...(lead === undefined ? [] : [miss])])
}

const IS = new Set('is are wa was were being be of at set for a'.split(' '))

const isOther = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.from && at < span.to && LIMITING.has(kindOf(span)))

const LIMITING = new Set<Tag['kind'] | undefined>(['service area', 'directorate', 'person', 'rating', 'period'])

const ASKED = phrasesOf('what fall in it, what fall within it, what fall into it, what fall in that, what fall within that, what fall into that, what fall there, what is in it, whats in it, what is in there, whats in there, what is in that, what sit in it, what sit there, what land in it, what land there, which fall in it, which one fall in it, which one fall there, which one are in it, what come under it, what come under that, what doe that catch, what doe it catch, what doe that capture, what doe that give u, what doe that give me, what doe that leave, what doe that include, what doe that cover, what doe that bring in, what doe that pick up, what doe it pick up, what doe that throw up, what doe that flag, what doe that flag up, what doe that yield, what doe that return, what would that catch, what would that include, what would that leave, what would that cover, what would that bring in, what would that pick up, what would be caught, what is caught, what get caught, what is caught by it, what is caught by that, what meet that, what meet it, what qualifie, what qualify') // prettier-ignore

const LIST: readonly Tag[] = [{ kind: 'asking', what: 'list' }]

/** "15-30 %, what falls in it", "at least 10 %; what does that catch?": asks for the misses within the margin. */
export const whatFallsIn: Frame = (spans, tokens) => {
  const margin = spans.find((span) => kindOf(span) === 'threshold')
  if (!margin) return spans
  const at = tokens.findIndex((_, place) => place >= margin.to && lengthAt(ASKED, tokens, place) > 0)
  return at < 0 ? spans : laid(spans, [{ from: at, to: at + lengthAt(ASKED, tokens, at), tags: LIST }])
}

const STRICTLY = new Set(['strictly', 'anything', 'exactly', 'precisely', 'comfortably', 'anywhere', 'somewhere'])

const AGAIN = new Set('counting including include includes inclusive with and even also count not excluding leaving out'.split(' ')) // prettier-ignore

const STANDS = new Set('one ones any those that which stand stands is are sit sits at of exactly precisely bang on just measure measures them anything including those'.split(' ')) // prettier-ignore

/** "by 25 % or more, counting one at exactly 25 %": the bound itself is said to count, which it does. */
export const boundSaidAgain: Frame = (spans, tokens) => {
  const margins = spans.filter((span) => kindOf(span) === 'threshold')
  const [margin] = margins
  const leads = margins.flatMap(({ from }) => (STRICTLY.has(tokens[from - 1]?.fold ?? '') && !spans.some((span) => span.to === from && span.from < from - 1) ? [filler(from - 1, from)] : [])) // prettier-ignore
  const bound = margins.length === 1 && margin ? boundOf(margin) : null
  const at = bound === null || !margin ? -1 : tokens.findIndex(({ fold }, place) => place > margin.to && fold === bound)
  const opens = margin && at > 0 ? range(margin.to, at).find((place) => COUNTS.has(tokens[place]?.fold ?? '')) : undefined // prettier-ignore
  const idle = opens !== undefined && range(opens, at).every((place) => AGAIN.has(tokens[place]?.fold ?? '') || STANDS.has(tokens[place]?.fold ?? '')) // prettier-ignore
  if (opens === undefined || !idle) return laid(spans, leads)
  const end = at + 1 + (tokens[at + 1]?.fold === 'percent' ? 1 : tokens[at + 1]?.fold === 'per' ? 2 : 0)
  return laid(spans, [...leads, filler(opens, end)])
}

const COUNTS = new Set(['counting', 'count', 'including', 'include', 'includes', 'inclusive'])

/** The only bound of a margin that counts itself. */
function boundOf(span: Span): string | null {
  const missedBy = span.tags.flatMap((tag) => (tag.kind === 'threshold' ? [tag.missedBy] : []))[0]
  if (!missedBy || missedBy.inclusive !== true || (missedBy.over === null) === (missedBy.under === null)) return null
  return missedBy.over ?? missedBy.under
}
