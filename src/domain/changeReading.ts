import { hasParticulars, withoutParticulars } from './particulars'
import type { Period } from './period'
import type { Filter, Question } from './question'

/** Questions whose reading can be changed by buttons: those with a period, a part of the council and a judgement. */
export type Changeable = Extract<Question, { kind: 'list' | 'count' | 'reasons' | 'rank' | 'status' }>

const CHANGEABLE: readonly Question['kind'][] = ['list', 'count', 'reasons', 'rank', 'status']

export const isChangeable = (question: Question): question is Changeable => CHANGEABLE.includes(question.kind)

/** What was chosen in place of what a question said; 'as asked' keeps it. */
export interface Chosen {
  readonly period: Period
  readonly service: ServiceChosen
  readonly judgement: Judgement
}

export type ServiceChosen =
  { readonly kind: 'as asked' } | { readonly kind: 'all' } | { readonly kind: 'one'; readonly name: string }

/** Which figures are wanted: any, those that missed or met their target, those not rated, or those of one rating. */
export type Judgement =
  | { readonly kind: 'as asked' }
  | { readonly kind: 'any' }
  | { readonly kind: 'missed' | 'met' | 'not rated' }
  | { readonly kind: 'rating'; readonly word: string }

/**
 * The question with what was chosen in it; what was not chosen stays. A status that is asked for one rating becomes the
 * list of it, as it does when somebody says "only the red ones" after it.
 */
export function changeReading(question: Changeable, chosen: Chosen): Changeable {
  const { period } = chosen
  const filter = judged(placed(question.filter, chosen.service), chosen.judgement)
  if (question.kind === 'list') return { kind: 'list', filter, period }
  if (question.kind !== 'status') return { ...question, filter, period }
  const asksForAll = filter.verdicts.length === 0 && filter.ratings.length === 0
  return { kind: asksForAll ? 'status' : 'list', filter, period }
}

function placed(filter: Filter, service: ServiceChosen): Filter {
  if (service.kind === 'as asked') return filter
  return { ...filter, serviceAreas: service.kind === 'one' ? [service.name] : [], exceptServiceAreas: [] }
}

/** A judgement is one thing: another takes the place of the whole of it, with its threshold and its reason. */
function judged(filter: Filter, judgement: Judgement): Filter {
  if (judgement.kind === 'as asked') return filter
  const { partOfYear } = filter
  return {
    ...withoutParticulars(filter),
    ...(partOfYear === undefined ? {} : { partOfYear }),
    missedBy: null,
    verdicts: judgement.kind === 'any' || judgement.kind === 'rating' ? [] : [judgement.kind],
    ratings: judgement.kind === 'rating' ? [judgement.word] : [],
  }
}

/** The choice that a filter's judgement is; 'as asked' for one that no single choice says. */
export function judgementOf(filter: Filter): Judgement {
  const { verdicts, ratings, missedBy } = filter
  const [verdict, ...verdictsMore] = verdicts
  const [word, ...ratingsMore] = ratings
  const more = [...verdictsMore, ...ratingsMore].length > 0 || (verdict !== undefined && word !== undefined)
  if (more || missedBy !== null || hasParticulars(filter)) return { kind: 'as asked' }
  if (word !== undefined) return word === 'not rated' ? { kind: 'not rated' } : { kind: 'rating', word }
  return { kind: verdict ?? 'any' }
}

/** The choice that a filter's part of the organisation is. */
export function serviceOf({ serviceAreas, exceptServiceAreas }: Filter): ServiceChosen {
  const [name, ...others] = serviceAreas
  if (others.length > 0 || exceptServiceAreas.length > 0) return { kind: 'as asked' }
  return name === undefined ? { kind: 'all' } : { kind: 'one', name }
}
