import type { Measure } from '../../domain/measure'
import type { Match } from '../../domain/matchMeasures'
import type { Answer } from '../draft/answer'
import type { Assumption } from '../draft/assumption'
import type { DraftMeasure } from '../draft/planDraft'
import { targetHeld } from './heldPlan'
import type { HeldPlan } from './heldPlan'
import type { DraftAnswer } from './draftAnswer'

/** What is asked of a plan besides its assumptions. */
export type NearAnswer = 'renamed' | 'redefined' | 'new'

/** One thing to be confirmed, in the order in which it is asked. */
export type PlanQuestion =
  | { readonly kind: 'near'; readonly id: string; readonly drafted: DraftMeasure; readonly held: Measure }
  | {
      readonly kind: 'assumption'
      readonly id: string
      readonly drafted: DraftMeasure
      readonly assumption: Assumption
    }
  | { readonly kind: 'gone'; readonly id: string; readonly held: Measure }

export const nearId = (key: string): string => `near ${key}`
export const goneId = (code: string): string => `gone ${code}`

/** The last answer to each question. */
export const given = (answers: readonly DraftAnswer[]): ReadonlyMap<string, DraftAnswer> =>
  new Map(answers.map((answer) => [answer.asked, answer]))

/** The answers as the draft's own assumptions take them. */
export const assumptionAnswers = (answers: readonly DraftAnswer[]): readonly Answer[] =>
  answers.map(({ asked, answer, how }) =>
    how === 'typed' ? { assumption: asked, typed: answer } : { assumption: asked, choice: answer },
  )

/** Whether something has to be asked of a measure that is held: what a person confirmed once is not asked again. */
export function isAsked(assumption: Assumption, drafted: DraftMeasure, match: Match, held: HeldPlan): boolean {
  if (match.kind !== 'same') return true
  const { about, kind } = assumption
  if (about !== null) {
    const row = held.yearOf(match.held.code, about.startYear)
    if (about.of === 'outturn') return !row?.outturn
    return targetHeld(held, match.held.code, about.startYear)?.written.trim() !== about.written.trim()
  }
  const { proposal, confidence } = assumption
  const known = knownOf(match.held, kind)
  if (known === null) return true
  return proposal !== null && confidence !== 'unsure' && proposal.assumed.is !== known
}

/** What is settled of a measure held; null where nobody has confirmed it. */
function knownOf(held: Measure, kind: Assumption['kind']): unknown {
  switch (kind) {
    case 'polarity':
    case 'basis':
    case 'growth':
      return held[kind]?.confirmed ? held[kind].is : null
    case 'unit':
      return held.unit
    case 'frequency':
      return held.frequency
    case 'life':
      return held.life.kind
    case 'reading':
    case 'profile':
      return null
  }
}

const ORDER = { unsure: 0, fair: 1, sure: 2 } as const

/** What is still to be answered: near titles first, then what is least sure, and last what is no longer in the plan. */
export function openQuestions(
  asked: readonly (PlanQuestion & { readonly kind: 'assumption' })[],
  near: readonly PlanQuestion[],
  gone: readonly PlanQuestion[],
  answers: readonly DraftAnswer[],
): readonly PlanQuestion[] {
  const answered = given(answers)
  const bySureness = [...asked].sort(
    (one, other) => ORDER[one.assumption.confidence] - ORDER[other.assumption.confidence],
  )
  return [...near, ...bySureness, ...gone].filter(({ id }) => !answered.has(id))
}
