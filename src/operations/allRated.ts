import type { Question } from '../domain/question'
import { answer } from './answer'
import type { Asking } from './answer'
import type { Deps } from './ports'

type Rateable = Extract<Question, { readonly kind: 'list' | 'count' }>

/** Whether every measure in a question's scope is rated: then "which didn't miss?" can only mean those that met. */
export async function allRated(
  deps: Deps,
  asking: Omit<Asking, 'question'> & { readonly question: Rateable },
): Promise<boolean> {
  // prettier-ignore
  const { filter, period } = asking.question
  const question: Question = { kind: 'count', filter: { ...filter, verdicts: [], ratings: [] }, period }
  const found = await answer(deps, { ...asking, question })
  return found.kind === 'count' && found.among.measures > 0 && found.among.met + found.among.missed === found.among.measures // prettier-ignore
}
