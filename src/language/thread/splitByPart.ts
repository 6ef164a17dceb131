import type { CountedBy, Filter, Part } from '../../domain/question'
import { partsOf } from '../comparing'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isPlaced } from '../askedFor'
import { chosen, liveTags } from '../sentence'
import type { TreeKind } from '../tag'
import { saidIn, wholly } from './marking'
import { LIST_OF } from '../placeOf'

const LEAD = '(?:(?:and|so|ok|but|then|now|please|can|could|you|i|we|me|us|have|get|see|want|need) )*'

const PART = '(service area|service|team|department|area|section|directorate|priority|key aim|aim|outcome)'

const SPLIT = '(?:split|break|broken|breakdown|group|grouped|divide|divided|cut|slice|show|list|give|set|sort|sorted|arrange|arranged|count|do|put|lay)(?: (?:it|that|this|them|those|these|me|us))*(?: (?:down|up|out))?' // prettier-ignore

/** "split by service", "which team has the most of those?" */
const BY_PART = [
  new RegExp(`^${LEAD}(?:${SPLIT} )?(?:by|per|between|across|into|for each|in each) (?:the |each |every )?${PART}(?: (?:then|please|instead|though))*$`),
  new RegExp(`^${LEAD}(?:a )?${PART} by ${PART}(?: (?:then|please|instead|breakdown|split))*$`),
  new RegExp(`^${LEAD}(?:which|what) ${PART} (?:has|have|had|ha|got|is|are|account for|contribute|own)(?: (?:got|the|responsible for))* (most|fewest|least)(?: (?:of (?:them|those|these|that)))?(?: (?:then|please))*$`),
] // prettier-ignore

const KINDS: ReadonlyMap<string, TreeKind> = new Map([
  ['directorate', 'directorate'],
  ['priority', 'priority'],
  ['key aim', 'key aim'],
  ['aim', 'key aim'],
  ['outcome', 'outcome'],
])

/** What was listed or counted, part by part: the same limits stay, and its rating or verdict is what is counted. */
export function splitByPart(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (question.kind !== 'list' && question.kind !== 'count' && question.kind !== 'status') return null
  if (isPlaced(limits) || chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0) return null
  const said = saidIn(sentence)
  const found = BY_PART.map((pattern) => pattern.exec(said)).find((match) => match !== null)
  const by = found ? countedBy(question.filter, found.at(-1) ?? '') : undefined
  if (!found || by === null) return null
  const kind = KINDS.get(found[1] ?? '') ?? 'service area'
  const list = LIST_OF[kind === 'directorate' ? 'service area' : kind]
  const inside = kind === 'service area' && question.filter.serviceAreas.length > 1 ? question.filter.serviceAreas : []
  if ((question.filter[list].length > 0 && inside.length === 0) || question.filter.measures.length > 0) return null
  const parts: readonly Part[] =
    inside.length > 0 ? inside.map((name) => ({ kind: 'service area', name })) : partsOf(kind, following)
  if (parts.length < 2) return null
  const filter = { ...question.filter, verdicts: [], ratings: [], ...(inside.length > 0 && { serviceAreas: [] }) }
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'compare', parts, filter, ...(by ? { by } : {}), period: question.period }) // prettier-ignore
}

/** What is counted of each; left out where nothing was asked of them, and null where no one count can say it. */
export function countedBy(
  { verdicts, ratings, missedBy, provisional }: Filter,
  end: string,
): CountedBy | null | undefined {
  const order = end === 'fewest' || end === 'least' ? 'fewest' : 'most'
  const [rating, ...otherRatings] = ratings
  const [verdict, ...otherVerdicts] = verdicts
  if (missedBy !== null || provisional !== null || otherRatings.length + otherVerdicts.length > 0) return null
  if (rating !== undefined) return { order, of: { kind: 'rating', rating } }
  return verdict === undefined ? undefined : { order, of: { kind: 'verdict', verdict } }
}
