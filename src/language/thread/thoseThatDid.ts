import type { Filter, Verdict } from '../../domain/question'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { filtersOf } from '../filter'
import { answer, mergers, settle } from '../following'
import type { Understanding } from '../intention'
import { leadLength } from '../leadIn'
import { isOwnKind } from '../ownKinds'
import type { Span } from '../reading'
import type { Sentence } from '../sentence'
import { chosen, liveTags } from '../sentence'
import { LISTS_BY_KIND } from '../placeOf'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|so|but|ok|now|then|what about|how about|what of|show|list|give|me|us|see|tell|can|could|you|i|we|let|please|just|also) )*' // prettier-ignore

const DONE = '(?:did|do|doe|have|has|had|were|was|are|is|didnt|dont|doesnt|havent|hasnt|hadnt|werent|wasnt|arent|isnt|did not|do not|have not|has not|were not|was not|are not|is not)' // prettier-ignore

const ONES =
  '(?:(?:the|those|these|any|all|which|what) )*(?:few |other |rest |provisional )*(?:one|measure|kpi|figure|those|which one)(?: (?:there|in there|here))?'

const TAIL = '(?: (?:then|though|tho|please|pls|instead|in the end|either|at all))*'

/** "and the ones that did?", "which ones didn't?" */
const THE_OTHERS = new RegExp(`^${LEAD}(?:${ONES}(?: (?:of (?:them|those|these)))? (?:that|which|who)? ?${DONE}|(?:and|but) (?:which|who) ${DONE}|which (?:didnt|havent|hasnt))${TAIL}$`) // prettier-ignore

/** "and those that carry none", "which have none?": said of a rating, after those that have one. */
const WITH_NONE = new RegExp(`^${LEAD}(?:${ONES}|which|what|any)(?: \\S+){0,6}? (?:(?:that|which|who) )?(?:(?:have|has|had|with|carry|carrie|carries|carried|got|hold|held|given|show|bear|without|lack|dont|do not|doe not|havent|have not) )+(?:none|nothing|no such thing|neither|any|one|not)(?: (?:of (?:them|those)|at all|either))*${TAIL}$|^${LEAD}${ONES} (?:without|lacking)(?: (?:one|any))?${TAIL}$`) // prettier-ignore

/** "leaving how many that could?", after how many could not: the others are counted. */
const LEAVING_HOW_MANY = new RegExp(`^(?:(?:and|so|but|ok|then) )*(?:(?:which|that|this|it) )?(?:leaving|leaves|leave|left)(?: (?:us|you|me|them|just|only|about|roughly|exactly|with))* (?:with )?how many(?: (?:measure|one|of them|of those))?(?: (?:that|which|who))? (?:actually |really )?(?:${DONE}|could|can|couldnt|cant|could not)${TAIL}$`) // prettier-ignore

/** What a verdict leaves over: of what has a rating the one and the other; of all, what has one and what has none. */
const OTHERS: Readonly<Record<string, readonly Verdict[]>> = {
  met: ['missed'],
  missed: ['met'],
  'not rated': ['met', 'missed'],
  'met,missed': ['not rated'],
}

/** Asked after some that did a thing, or didn't, a bare "the ones that did" can only mean those that were not shown. */
export function thoseThatDid(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count'].includes(question.kind)) return null
  const said = saidIn(sentence)
  const none = question.filter.verdicts.length === 2 && WITH_NONE.test(said)
  const counts = LEAVING_HOW_MANY.test(said)
  const out = none || counts ? undefined : sentence.live.find(({ tags }) => tags[0]?.kind === 'exclude')
  // All that is said is small words, whatever title holds one of them.
  if (!counts && (!(none || THE_OTHERS.test(saidBefore(out, sentence))) || chosen(sentence).length > 0)) return null
  if (none ? isJudged(limits) : !counts && sentence.unknown.length > 0) return null
  if (none && isPlaced(limits) && !isThere(following)) return withNoneThere(following)
  if (liveTags(sentence.live, 'period').length > 0) return null
  const { ratings, missedBy, provisional, verdicts, measures } = question.filter
  const others = OTHERS[[...verdicts].sort().join()]
  if (others === undefined || ratings.length + measures.length > 0 || missedBy !== null) return null
  if (!out && limits.provisional !== null && limits.provisional !== provisional) return null // prettier-ignore
  const rest = { ...question.filter, verdicts: others }
  const filter = none ? rest : without(out, following, rest)
  return filter && answer({ ...following, sentence: wholly(sentence) }, { kind: counts ? 'count' : 'list', filter, period: question.period }) // prettier-ignore
}

/** What is said before "without …". */
function saidBefore(out: Span | undefined, sentence: Sentence): string {
  if (!out) return saidIn(sentence)
  const { tokens } = sentence.reading
  return tokens.slice(leadLength(tokens), out.from).map(({ fold }) => fold).join(' ') // prettier-ignore
}

/** "… without the amber": only what is left out may be named. Null where more is. */
function without(out: Span | undefined, { limits, lexicon }: Following, others: Filter): Filter | null {
  if (!out) return isPlaced(limits) || isJudged({ ...limits, provisional: null }) ? null : others
  const { ratings, verdicts, within, people, thresholds } = limits
  const named = Object.values(within).flat().length + ratings.length + verdicts.length + people.length + thresholds.length // prettier-ignore
  const [left, ...more] = filtersOf({ ...limits, verdicts: [others.verdicts] }, lexicon) ?? []
  const [filter] = named === 0 && left && more.length === 0 ? mergers(others, left, true) : []
  return filter ?? null
}

/** "those under P3.2", after what is under P3.2: no other place is named. */
const isThere = ({ limits, last: { question } }: Following): boolean =>
  'filter' in question &&
  limits.people.length === 0 &&
  Object.values(limits.outside).every((names) => names.length === 0) &&
  LISTS_BY_KIND.every(([kind, list]) => limits.within[kind].every((name) => question.filter[list].includes(name)))

/** "and those in Finance that carry none": the same of the place that is named. */
function withNoneThere(following: Following): Understanding | null {
  const { last: { question }, limits, lexicon } = following // prettier-ignore
  const [named, ...others] = filtersOf(limits, lexicon) ?? []
  if (!('filter' in question) || !named || others.length > 0) return null
  const filters = mergers(question.filter, named, false)
  return settle({ ...following, sentence: wholly(following.sentence) }, filters.map((filter) => ({ kind: 'list', filter: { ...filter, verdicts: ['not rated'] }, period: question.period }))) // prettier-ignore
}
