import type { Answer } from '../domain/answer'
import type { Question } from '../domain/question'
import type { WordUse } from '../language/intention'
import { carried, isPaged } from './pagePayload'
import type { Paged } from './pagePayload'
import type { Paging } from './views/pages'

/** How an answer's pages are turned; undefined where they are not. The period is fixed, so that pages are of one list. */
export function pagingOf(
  question: Question,
  found: Answer,
  words: readonly WordUse[],
  page: number,
): Paging | undefined {
  if (!isPaged(question)) return undefined
  const sent = carried(fixed(question, found))
  const ignored = words.filter((word) => word.use === 'unknown').map((word) => word.text.slice(0, 200))
  return sent === null ? undefined : { page, carries: { question: sent, ignored: ignored.slice(0, 20) } }
}

const fixed = (question: Paged, found: Answer): Paged =>
  question.kind !== 'target review' && 'period' in found ? { ...question, period: found.period } : question
