import type { Profile } from '../../domain/figure'
import { readOutturn } from '../../domain/readOutturn'
import { readTarget } from '../../domain/readTarget'
import type { Unit } from '../../domain/unit'
import { profileFrom } from '../profile'
import type { Assumption, Choice } from './assumption'
import { choiceOf } from './choices'
import type { DraftMeasure, PlanDraft } from './planDraft'
import { assumptionsOf } from './planDraft'

/** A person's answer to an assumption: one of its choices, or words for a reading ("3 of 4") or a profile. */
export type Answer =
  { readonly assumption: string; readonly choice: string } | { readonly assumption: string; readonly typed: string }

/** The choice that an answer makes, or in words why it makes none. */
export type Answered =
  { readonly kind: 'chosen'; readonly choice: Choice } | { readonly kind: 'fault'; readonly says: string }

/** What an answer comes to. */
export function chosenBy(answer: Answer, assumption: Assumption, { measure, targets }: DraftMeasure): Answered {
  if ('choice' in answer) {
    const choices =
      assumption.proposal === null ? assumption.alternatives : [assumption.proposal, ...assumption.alternatives]
    const choice = choices.find(({ id }) => id === answer.choice)
    return choice ? { kind: 'chosen', choice } : fault(`That is no answer to what was asked of '${measure.title}'.`)
  }
  if (assumption.kind === 'reading') return typedReading(answer.typed, assumption, measure.unit)
  if (assumption.kind === 'profile') return typedProfile(answer.typed, assumption, targets)
  return fault(`Choose one of the answers for '${measure.title}'.`)
}

const fault = (says: string): Answered => ({ kind: 'fault', says })
const chosen = (choice: Choice): Answered => ({ kind: 'chosen', choice })

function typedReading(typed: string, { about }: Assumption, unit: Unit): Answered {
  const read = about?.of === 'target' ? readTarget(typed, unit) : readOutturn(typed, unit)
  if (read.reading.kind === 'narrative' || read.standing.kind !== 'as written')
    return fault(
      `'${typed}' can't be read as a figure. Type it as a figure would stand in the plan, like '3 of 4' or '98%'.`,
    )
  return chosen(choiceOf({ kind: 'reading', is: read.reading }))
}

function typedProfile(typed: string, { about }: Assumption, targets: DraftMeasure['targets']): Answered {
  const target = targets.find(({ startYear }) => startYear === about?.startYear)
  const profile: Profile | null | string = target ? profileFrom(typed, target.reading) : null
  if (typeof profile === 'string') return fault(profile)
  return chosen(choiceOf({ kind: 'profile', is: profile }))
}

/** The answers that take every proposal as it stands, but for those that are unsure. */
export const proposedAnswers = (draft: PlanDraft): readonly Answer[] =>
  assumptionsOf(draft).flatMap(({ key, proposal, confidence, answered }) =>
    proposal === null || confidence === 'unsure' || answered !== null ? [] : [{ assumption: key, choice: proposal.id }],
  )

/** What is wrong with an answer, in words for the person who gave it; null when it can be taken. */
export function answerFault(draft: PlanDraft, answer: Answer): string | null {
  for (const measure of draft.measures) {
    const assumption = measure.assumptions.find(({ key }) => key === answer.assumption)
    if (!assumption) continue
    const result = chosenBy(answer, assumption, measure)
    return result.kind === 'fault' ? result.says : null
  }
  return 'This is not asked any more: the draft has changed.'
}
