import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isPlaced } from '../askedFor'
import { chosen } from '../sentence'
import { NUMBERS } from '../tables/amounts'
import { MOVING } from './anotherRange'
import { saidIn, wholly } from './marking'

/** "and 20 %?", "make it 30": nothing but another share. */
const SHARE =
  /^(?:(?:and|no|what about|how about|what if|ok|now|so|then|try|make it|make that|change it to|change that to|at|by|with|say|if it was|set it to|only|just) )*(\d{1,3}(?:\.\d+)?)(?: (?:percent|pct|pc|perc|per cent))?(?: (?:instead|then|please|pls))*$/

/** "drop that to thirty": the same bound, moved. */
const MOVED = /^(?:(?:and|ok|now|so|then|please|can you|could you|lets|try|what if we|if we) )*(?:drop|lower|raise|up|bring|take|reduce|increase|put|cut|lift|move|push|set|change|make|loosen|tighten|relax|widen|wide|shift|switch|double|alter|adjust|bump) (?:(?:that|it|this|the (?:bar|threshold|limit|cut off|cutoff|margin|figure|percentage)) )?(?:(?:up|down|back|out) )?(?:to )?(\S+)(?: (?:percent|pct|pc|perc|per cent))?(?: (?:instead|then|please|pls))*$/ // prettier-ignore

const shareIn = (said: string): string | undefined => amountOf(MOVED.exec(said)?.[1] ?? '')

/** A number in digits or in words. */
const amountOf = (amount: string): string | undefined =>
  /^\d{1,3}(?:\.\d+)?$/.test(amount) ? amount : NUMBERS.get(amount)?.toString()

/** "and exceeding 40?": which side is meant is said as well. */
const BOUND = new RegExp(
  `^(?:(?:and|no|what about|how about|what if|ok|now|so|then|only|just|those|anything|any|which|are|is|the one|by|off by|make it|make that|please|can you|could you|lets|let) )*${MOVING}(exceeding|exceed|over|above|beyond|more than|upward of|north of|past|greater than|under|below|less than|fewer than|south of|up to|within|inside) (\\d{1,3}(?:\\.\\d+)?|[a-z]+)(?: (?:percent|pct|pc|perc|per cent))?(?: (?:instead|then|please|pls|only))*$`,
)

const UNDER = new Set(['under', 'below', 'less than', 'fewer than', 'south of', 'up to', 'within', 'inside'])

/** "up to 5 %": the bound itself counts. */
const COUNTED_IN = new Set(['up to', 'within', 'inside'])

/** Another share in the place of the one that misses were held against: the same side of it is meant. */
export function anotherShare(following: Following): Understanding | null {
  const { question } = following.last
  if (!('filter' in question) || question.filter.missedBy === null || isPlaced(following.limits)) return null
  const said = saidIn(following.sentence)
  const [, side, bound] = BOUND.exec(said) ?? []
  const share = SHARE.exec(said)?.[1] ?? amountOf(bound ?? '') ?? shareIn(said)
  const { over, under, ...ends } = question.filter.missedBy
  if (share === undefined || (over === null) === (under === null) || chosen(following.sentence).length > 0) return null
  // The other side of it may be meant beside the first, or in its place.
  if (side !== undefined && UNDER.has(side) !== (over === null)) return null
  const bounds = over === null ? { over, under: share } : { over: share, under }
  const missedBy = side === undefined ? { ...bounds, ...ends } : COUNTED_IN.has(side) ? { ...bounds, inclusive: true as const } : bounds // prettier-ignore
  return answer({ ...following, sentence: wholly(following.sentence) }, { ...question, filter: { ...question.filter, missedBy } }) // prettier-ignore
}
