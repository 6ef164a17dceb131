import { exact } from '../../domain/decimal'
import type { ShareLimits } from '../../domain/question'
import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen } from '../sentence'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|now|ok|so|then|or|but|what about|how about|what if|try|make it|make that|show|show me|give me|list|do|just|only|which|any|anything|those|the|one|range|band|bracket|group|are|is|were|was|that|miss|missed|missing|by|off|out|with|in|at|its|it|change to|change it to|for) )*' // prettier-ignore

const NUMBER = '(\\d{1,3}(?:\\.\\d+)?)'

const PERCENT = '(?: (?:percent|pct|pc|perc|per cent))?'

const TAIL =
  '(?: (?:of target|of the target|of their target|instead|then|please|pls|range|band|bracket|one|miss|mark|only|off|out|(?:the |in the |for the )?same (?:directorate|service|service area|area|team|department|dept|place|priority|aim|key aim|outcome|year|period|again)))*'

const BETWEEN = new RegExp(`^${LEAD}(?:between |from |within )?${NUMBER}${PERCENT} (?:to|and|up to|through|through to) ${NUMBER}${PERCENT}${TAIL}$`) // prettier-ignore

const JOINED = new RegExp(`^${LEAD}(?:between |from |within )?(\\d{1,3})-(\\d{1,3})${PERCENT}${TAIL}$`)

/** "widen it to", "bring that down to": what was asked, with its bound moved. */
export const MOVING = '(?:(?:drop|lower|raise|bring|take|reduce|increase|put|cut|lift|move|push|set|change|make|loosen|tighten|relax|widen|wide|narrow|shift|switch|alter|adjust|bump|stretch|extend|expand|broaden|open|shrink|limit|restrict)(?: (?:that|it|this|them|those|the (?:bar|threshold|limit|cut off|cutoff|margin|figure|percentage|range|band|net)))?(?: (?:up|down|back|out))?(?: to)? )?' // prettier-ignore

const OVER_SAID = 'exceeding|exceed|over|above|beyond|more than|upward of|north of|past|greater than|bigger than|larger than|higher than|worse than|further than|wider than' // prettier-ignore

const UNDER_SAID = 'under|below|less than|fewer than|up to|south of|within|inside|smaller than|lower than|nearer than|closer than|narrower than|better than' // prettier-ignore

const SAME = '(?:that|this|it)(?: (?:much|amount|figure|share|percentage|number|level|threshold|margin|mark))?'

const SIDE = new RegExp(`^${LEAD}${MOVING}(?:to )?(?<side>${OVER_SAID}|${UNDER_SAID}) (?:${NUMBER}${PERCENT}|${SAME})${TAIL}$`) // prettier-ignore

const UNDER = new Set(UNDER_SAID.split('|'))

/**
 * "now 20 to 30", "and the ones between 20 and 40", "and less than 30": after misses were held against a share, other
 * bounds in the place of those. A side that leaves some of the last may be meant beside it, and is nobody's sure reading.
 */
export function anotherRange(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  if (!('filter' in question) || question.filter.missedBy === null || isPlaced(limits) || chosen(sentence).length > 0) return null // prettier-ignore
  const said = saidIn(sentence)
  const missedBy = rangeIn(said) ?? sideIn(said, question.filter.missedBy) ?? withoutEnd(said, question.filter.missedBy)
  if (missedBy === null) return null
  return answer({ ...following, sentence: wholly(sentence) }, { ...question, filter: { ...question.filter, missedBy } })
}

function rangeIn(said: string): ShareLimits | null {
  const [, over, under] = BETWEEN.exec(said) ?? JOINED.exec(said) ?? []
  if (over === undefined || under === undefined || exact(over).gte(exact(under))) return null
  return { over, under, inclusive: true }
}

/** The other side of what was asked, which shares nothing with it; "more than that" asks for what lies beyond one bound. */
function sideIn(said: string, before: ShareLimits): ShareLimits | null {
  const match = SIDE.exec(said)
  const side = match?.groups?.['side']
  if (side === undefined) return null
  const under = UNDER.has(side)
  const share = match?.[2] ?? onlyBound(before)
  if (share === null) return null
  const same = match?.[2] === undefined
  const apart = under ? before.over !== null && exact(share).lte(exact(before.over)) : before.under !== null && exact(share).gte(exact(before.under)) // prettier-ignore
  if (!apart && !same) return null
  return under ? { over: null, under: share } : { over: share, under: null }
}

/** What "that" is, where misses were held against one bound. */
const onlyBound = ({ over, under }: ShareLimits): string | null => (over !== null && under !== null ? null : (over ?? under)) // prettier-ignore

const DROPS = new RegExp(`^${LEAD}(?:please |can you |could you )?(?:drop|remove|lose|ditch|take off|take away|forget|ignore|without|scrap|lift|no) (?:the )?(?:(?<lower>lower|bottom|minimum|floor)|upper|top|maximum|ceiling|cap)(?: (?:limit|bound|end|one|threshold|figure))?${TAIL}$`) // prettier-ignore

/** "now drop the lower limit": of two ends the other stays. */
function withoutEnd(said: string, before: ShareLimits): ShareLimits | null {
  const match = DROPS.exec(said)
  if (!match || onlyBound(before) !== null) return null
  return match.groups?.['lower'] === undefined ? { ...before, under: null } : { ...before, over: null }
}
