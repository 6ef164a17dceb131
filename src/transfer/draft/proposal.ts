import { printYear } from '../../domain/period'
import type { AboutFigure, Assumed, Assumption, AssumptionKind, Choice, Confidence } from './assumption'
import { choiceOf, choicesFor } from './choices'
import type { EVERY } from './choices'

/** What is proposed of a measure, and what that rests on. Null: nothing can be, and the evidence says why. */
export interface Proposal<T> {
  readonly is: T | null
  /** a sentence */
  readonly evidence: string
  readonly confidence: Confidence
}

export const sure = <T>(is: T, evidence: string): Proposal<T> => ({ is, evidence, confidence: 'sure' })
export const fair = <T>(is: T, evidence: string): Proposal<T> => ({ is, evidence, confidence: 'fair' })
export const unsure = <T>(is: T | null, evidence: string): Proposal<T> => ({ is, evidence, confidence: 'unsure' })

/** What a proposal is put in the measure as: what is unsure waits for a person. */
export const reliable = <T>({ is, confidence }: Proposal<T>): T | null => (confidence === 'unsure' ? null : is)

/** An assumption about the measure itself, with every answer that it may have. */
export function ask(
  measure: string,
  kind: keyof typeof EVERY,
  { is, evidence, confidence }: Proposal<unknown>,
): Assumption {
  const { proposal, alternatives } = choicesFor(kind, is)
  return {
    key: `${measure}: ${kind}`,
    measure,
    kind,
    about: null,
    proposal,
    evidence,
    confidence,
    alternatives,
    answered: null,
  }
}

/** An assumption about one of the measure's figures. */
export function figureAssumption(
  measure: string,
  about: AboutFigure,
  proposed: Assumed | null,
  { evidence, confidence }: Pick<Proposal<unknown>, 'evidence' | 'confidence'>,
  choices: readonly Assumed[],
  kind: AssumptionKind,
): Assumption {
  const key = `${measure}: ${kind} of ${printYear(about.startYear)} ${about.of}`
  return { ...unanswered(proposed, choices), key, measure, kind, about, evidence, confidence }
}

function unanswered(
  proposed: Assumed | null,
  choices: readonly Assumed[],
): Pick<Assumption, 'proposal' | 'alternatives' | 'answered'> {
  const proposal = proposed === null ? null : choiceOf(proposed)
  const others = choices.map(choiceOf).filter(({ id }) => id !== proposal?.id)
  return { proposal, alternatives: uniqueById(others), answered: null }
}

const uniqueById = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ id }, index) => choices.findIndex((other) => other.id === id) === index)
