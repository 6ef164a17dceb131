import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isPlaced } from '../askedFor'
import { chosen } from '../sentence'
import { saidIn } from './marking'

/** "and 20 %?", "make it 30": nothing but another share. */
const SHARE =
  /^(?:(?:and|no|what about|how about|what if|ok|now|so|then|try|make it|make that|change it to|change that to|at|by|with|say|if it was|set it to|only|just) )*(\d{1,3}(?:\.\d+)?)(?: (?:percent|pct|pc|perc|per cent))?(?: (?:instead|then|please|pls))*$/

/** Another share in the place of the one that misses were held against: the same side of it is meant. */
export function anotherShare(following: Following): Understanding | null {
  const { question } = following.last
  if (!('filter' in question) || question.filter.missedBy === null || isPlaced(following.limits)) return null
  const said = saidIn(following.sentence)
  const share = SHARE.exec(said)?.[1]
  const { over, under, ...ends } = question.filter.missedBy
  if (share === undefined || (over === null) === (under === null) || chosen(following.sentence).length > 0) return null
  const missedBy = over === null ? { over, under: share, ...ends } : { over: share, under, ...ends }
  return answer(following, { ...question, filter: { ...question.filter, missedBy } })
}
