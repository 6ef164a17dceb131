import type { CountedBy, Part, Question, Verdict } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { saysOneMiss } from './askedBack'
import { withPeriod } from './asked'
import { filterAround, partsNamed, partsOf } from './comparing'
import type { LastAsked } from './following'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { limitsOf } from './limits'
import { leadSaidIn } from './leadingSaid'
import type { Said } from './leadingSaid'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'

type Compare = Extract<Question, { kind: 'compare' }>

/**
 * "which service has the most reds", "who had the better year, Finance or ICT", and after a comparison "which of the two
 * has more reds": parts side by side, by what is counted. Null where anything else is said.
 */
export function askWhoLeads(sentence: Sentence, lexicon: Lexicon, thread: LastAsked | null): Understanding | null {
  if (chosen(sentence).length > 0 || saysOneMiss(sentence)) return null
  const said = leadSaidIn(sentence)
  if (!said || (said.alone && thread?.question.kind !== 'compare')) return null
  const by = countedBy(sentence, said, thread)
  if (by === 'several') return null
  const { dangling, ...others } = limitsOf(sentence.reading, sentence.live)
  // "none" turns nothing: it is what is counted.
  const limits = { ...others, dangling: dangling && !said.none }
  const asked: Asked = { sentence: { ...sentence, unknown: [] }, limits, lexicon }
  const counted = by === null ? {} : { by }
  const leavesOut = liveTags(sentence.live, 'exclude').length > 0
  const named = leavesOut ? [] : partsNamed(sentence)
  const [tree] = liveTags(sentence.live, 'group').flatMap((tag) => tag.of ?? [])
  const last = lastParts(thread)
  // "which is worst?" after a list of measures asks for one of them.
  const ofParts = said.ofParts || thread?.question.kind === 'compare' || by !== null
  if (named.length < 2 && last && ofParts && mayBeLast(said, sentence, last)) {
    const { by: _, ...before } = last
    return withPeriod(asked, false, (period) => ({ ...before, ...counted, period: period ?? before.period }))
  }
  const parts = named.length > 1 ? named : tree && !said.ofTwo ? partsOf(tree, asked) : []
  const filter = filterAround(asked, parts)
  if (parts.length < 2 || !filter || limits.dangling || said.number !== null && said.number !== parts.length) return null // prettier-ignore
  return withPeriod(asked, false, (period) => ({ kind: 'compare', parts, ...counted, filter, period }))
}

/** What is counted: one rating or one verdict; null for the share that met their target, which all are compared by. */
function countedBy({ live }: Sentence, said: Said, thread: LastAsked | null): CountedBy | null | 'several' {
  const ratings = [...new Set(liveTags(live, 'rating').map(({ word }) => word))]
  const unrated = liveTags(live, 'verdict').some((tag) => tag.verdicts.includes('not rated'))
  if (said.order === 'share') return ratings.length > 0 || unrated ? 'several' : null
  const verdicts: readonly Verdict[] = said.off ? ['missed'] : [...new Set(liveTags(live, 'verdict').flatMap((tag) => tag.verdicts))] // prettier-ignore
  const [rating] = ratings
  const [verdict] = verdicts
  const end = { order: said.order, ...(said.place === null ? {} : { place: said.place }) }
  const before = ratings.length + verdicts.length === 0 ? countedBefore(thread) : null
  if (before) return { ...end, of: before }
  if (ratings.length + verdicts.length !== 1) return 'several'
  if (rating !== undefined) return { ...end, of: { kind: 'rating', rating } }
  return verdict === undefined ? 'several' : { ...end, of: { kind: 'verdict', verdict } }
}

/** "which service has none?" is of what was counted, or listed, last. */
function countedBefore(thread: LastAsked | null): CountedBy['of'] | null {
  const question = thread?.question
  if (question?.kind === 'compare') return question.by?.of ?? null
  if (question?.kind !== 'list' && question?.kind !== 'count') return null
  const { ratings, verdicts } = question.filter
  const [rating, verdict] = [ratings[0], verdicts[0]]
  if (ratings.length === 1 && rating !== undefined) return { kind: 'rating', rating }
  return verdicts.length === 1 && verdict !== undefined ? { kind: 'verdict', verdict } : null
}

const PLACES = [
  ['service area', 'serviceAreas'],
  ['priority', 'priorities'],
  ['key aim', 'keyAims'],
] as const

/** The parts that were compared last, or that the last question was about; null where it was of no two. */
function lastParts(thread: LastAsked | null): Compare | null {
  const question = thread?.question
  if (question?.kind === 'compare') return question
  if (question?.kind !== 'status' && question?.kind !== 'list' && question?.kind !== 'count') return null
  const { filter, period } = question
  const placed = PLACES.filter(([, list]) => filter[list].length > 0)
  const [place, ...others] = placed
  const rest = filter.measures.length + filter.outcomes.length + filter.exceptServiceAreas.length + filter.exceptMeasures.length // prettier-ignore
  if (!place || others.length > 0 || rest > 0 || filter.provisional !== null || filter.missedBy !== null) return null
  const [kind, list] = place
  const parts: readonly Part[] = filter[list].map((name) => ({ kind, name }))
  return parts.length > 1 ? { kind: 'compare', parts, filter: EVERYTHING, period } : null
}

/** "which of them", "which service has more": of those just shown. "Which service has the most" is of all of them. */
function mayBeLast({ ofTwo, number, comparative }: Said, { live }: Sentence, { parts }: Compare): boolean {
  if (number !== null && number !== parts.length) return false
  if (LIMITED.some((kind) => liveTags(live, kind).length > 0)) return false
  const groups = liveTags(live, 'group')
  return groups.length === 0 || ((ofTwo || comparative) && groups.every((tag) => tag.of === parts[0]?.kind))
}

const LIMITED = ['service area', 'directorate', 'priority', 'key aim', 'outcome', 'whole'] as const
