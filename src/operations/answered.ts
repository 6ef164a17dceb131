import { isAnswered } from '../domain/isAnswered'
import type { Question } from '../domain/question'
import { answer } from './answer'
import { Refusal } from './errors'
import type { Deps } from './ports'
import type { Asking } from './shownFigures'

/** Which of these questions have an answer for whoever asks, as the record stands; each is truly asked. */
export async function answeredOf<Of extends { readonly question: Question }>(
  deps: Deps,
  { by, seenBy }: Omit<Asking, 'question'>,
  asked: readonly Of[],
): Promise<readonly Of[]> {
  const found: Of[] = []
  for (const one of asked) {
    if (await hasAnswer(deps, { by, seenBy, question: one.question })) found.push(one)
  }
  return found
}

async function hasAnswer(deps: Deps, asking: Asking): Promise<boolean> {
  try {
    return isAnswered(await answer(deps, asking))
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
