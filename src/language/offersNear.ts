import type { Question } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { has } from './askedFor'
import type { Filters } from './filter'
import type { Offer } from './intention'
import { offerQuestion } from './offers'

/** What can be answered about the same part of the council. */
export function offersNear(asked: Asked, filter: Filters[0]): readonly Offer[] {
  const judged =
    filter.verdicts.length + filter.ratings.length > 0 ? filter : { ...filter, verdicts: ['missed' as const] }
  const questions: readonly Question[] = [
    { kind: 'list', filter: judged, period: null },
    { kind: 'status', filter: { ...filter, verdicts: [], ratings: [], missedBy: null }, period: null },
    ...(has(asked.sentence, 'progress') ? [{ kind: 'progress', filter: EVERYTHING, period: null } as const] : []),
  ]
  return [...questions.flatMap((question) => offerQuestion(question, asked.lexicon)), { label: 'Help', say: 'help' }]
}
