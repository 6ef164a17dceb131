import type { Filter, Verdict } from '../../domain/question'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { filtersOf } from '../filter'
import { answer, mergers } from '../following'
import type { Understanding } from '../intention'
import { leadLength } from '../leadIn'
import { isOwnKind } from '../ownKinds'
import type { Span } from '../reading'
import type { Sentence } from '../sentence'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|so|but|ok|now|then|what about|how about|what of|show|list|give|me|us|see|tell|can|could|you|i|we|let|please|just|also) )*' // prettier-ignore

const DONE = '(?:did|do|doe|have|has|had|were|was|are|is|didnt|dont|doesnt|havent|hasnt|hadnt|werent|wasnt|arent|isnt|did not|do not|have not|has not|were not|was not|are not|is not)' // prettier-ignore

const ONES = '(?:(?:the|those|these|any|all|which|what) )*(?:few |other |rest )?(?:one|measure|kpi|those|which one)'

const TAIL = '(?: (?:then|though|tho|please|pls|instead|in the end|either|at all))*'

/** "and the ones that did?", "which ones didn't?" */
const THE_OTHERS = new RegExp(`^${LEAD}(?:${ONES}(?: (?:of (?:them|those|these)))? (?:that|which|who)? ?${DONE}|(?:and|but) (?:which|who) ${DONE}|which (?:didnt|havent|hasnt))${TAIL}$`) // prettier-ignore

/** What a verdict leaves over: of what has a rating the one and the other; of all, what has one and what has none. */
const OTHERS: Readonly<Record<string, readonly Verdict[]>> = {
  met: ['missed'],
  missed: ['met'],
  'not rated': ['met', 'missed'],
  'met,missed': ['not rated'],
}

/** Asked after some that did a thing, or didn't, a bare "the ones that did" can only mean those that were not shown. */
export function thoseThatDid(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count'].includes(question.kind)) return null
  const out = sentence.live.find(({ tags }) => tags[0]?.kind === 'exclude')
  if (!THE_OTHERS.test(saidBefore(out, sentence)) || chosen(sentence).length > 0 || sentence.unknown.length > 0) return null // prettier-ignore
  if (liveTags(sentence.live, 'period').length > 0) return null
  const { ratings, missedBy, provisional, verdicts, measures } = question.filter
  const others = OTHERS[[...verdicts].sort().join()]
  if (others === undefined || ratings.length + measures.length > 0 || missedBy !== null || provisional !== null) return null // prettier-ignore
  const filter = without(out, following, { ...question.filter, verdicts: others })
  return filter && answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter, period: question.period }) // prettier-ignore
}

/** What is said before "without …". */
function saidBefore(out: Span | undefined, sentence: Sentence): string {
  if (!out) return saidIn(sentence)
  const { tokens } = sentence.reading
  return tokens.slice(leadLength(tokens), out.from).map(({ fold }) => fold).join(' ') // prettier-ignore
}

/** "… without the amber": only what is left out may be named. Null where more is. */
function without(out: Span | undefined, { limits, lexicon }: Following, others: Filter): Filter | null {
  if (!out) return isPlaced(limits) || isJudged(limits) ? null : others
  const { ratings, verdicts, within, people, thresholds } = limits
  const named = Object.values(within).flat().length + ratings.length + verdicts.length + people.length + thresholds.length // prettier-ignore
  const [left, ...more] = filtersOf({ ...limits, verdicts: [others.verdicts] }, lexicon) ?? []
  const [filter] = named === 0 && left && more.length === 0 ? mergers(others, left, true) : []
  return filter ?? null
}
