import type { RankOrder } from '../../domain/rankOrder'
import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

/** The ratings between which a measure may be said to be on its way, best first. */
const SCALE = ['green', 'amber', 'red'] as const

const WAY = new Set('to from going turning being becoming tipping slipping falling moving sliding dropping getting made making go turn be become tip slip fall move slide drop over into the a an being rated off out of heading sinking crossing back up down'.split(' ')) // prettier-ignore

/** Without one of these it may only be the rating that is spoken of: "the closest reds". */
const TURNING = new Set(['to', 'from', 'off'])

const REACH = 6

/**
 * "which amber is closest to going red", "the reds nearest to amber": whose rank is asked for, and what it is near to,
 * which is no limit. An amber is the nearer to red the further it missed.
 */
export const towardsRating: Frame = (spans, tokens) => {
  const rank = spans.find((span) => orderOf(span) === 'narrowest' || orderOf(span) === 'worst')
  const towards = rank && spans.find((span) => span.from >= rank.to && span.from - rank.to <= REACH && ratingOf(span) !== null && isWay(rank, span, tokens)) // prettier-ignore
  const to = towards ? ratingOf(towards) : null
  if (!rank || !towards || to === null) return spans
  const others = spans.filter((span) => span !== towards && ratingOf(span) !== null)
  const from = others.length === 1 && others[0] ? ratingOf(others[0]) : null
  if (from === null || from === to) return others.length === 0 ? laid(spans, [{ ...towards, tags: UNSURE }]) : spans
  const near: RankOrder = SCALE.indexOf(to) < SCALE.indexOf(from) ? 'narrowest' : from === 'green' ? 'only just met' : 'worst' // prettier-ignore
  const order = orderOf(rank) === 'narrowest' ? near : OTHER_END[near]
  return laid(spans, [{ from: rank.from, to: rank.to, tags: [{ kind: 'rank', order, sure: true }] }, filler(rank.to, towards.to)]) // prettier-ignore
}

/** The furthest from a rating is last of those that are near to it. */
const OTHER_END = { worst: 'narrowest', narrowest: 'worst', 'only just met': 'furthest beaten', 'furthest beaten': 'only just met' } as const // prettier-ignore

/** Near to a rating on either side of it: nobody says from which. */
const UNSURE: readonly Tag[] = [{ kind: 'beyond', what: 'ranking' }]

const orderOf = (span: Span): RankOrder | null =>
  span.tags.flatMap((tag) => (tag.kind === 'rank' && tag.nth === undefined ? [tag.order] : []))[0] ?? null

const ratingOf = (span: Span): (typeof SCALE)[number] | null =>
  kindOf(span) === 'rating' ? (SCALE.find((word) => span.tags.some((tag) => tag.kind === 'rating' && tag.word === word)) ?? null) : null // prettier-ignore

function isWay(rank: Span, { from }: Span, tokens: readonly Token[]): boolean {
  const between = range(rank.from, from).map((place) => tokens[place]?.fold ?? '')
  return between.slice(rank.to - rank.from).every((word) => WAY.has(word)) && between.some((word) => TURNING.has(word))
}
