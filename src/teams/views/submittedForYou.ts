import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { ReturnFacts } from '../../domain/return'
import { dotted, figures, listed } from '../words/count'
import type { CardMessage, Head } from './cardMessage'
import { unratedLine } from './figureLine'
import { amendOf, inFull } from './outcomes'
import type { Amend, FigureList } from './outcomes'

export interface SubmittedForYouData extends Head, FigureList {
  readonly held: string
  readonly intro: string
  readonly amend: Amend
  readonly submitAmend: Amend & { readonly verb: 'amendReturns' }
}

export interface SubmittedForYouInput {
  readonly by: string
  readonly how: string
  readonly period: Period
  readonly returns: readonly ReturnFacts[]
  /** the owner's name, when somebody who acts for them is looking */
  readonly heldFor: string | null
}

/** Tells an owner what was keyed in for them, by whom and how it came, with a way to put it right. */
export function submittedForYou(input: SubmittedForYouInput): CardMessage<'submittedForYou', SubmittedForYouData> {
  const { by, how, period, returns, heldFor } = input
  const amend = amendOf(period, returns)
  const title = `${by} keyed in ${figures(returns.length)} for you`
  const eyebrow = dotted(printPeriod(period), listed([...new Set(returns.map((one) => one.measure.serviceArea))], 2))
  return {
    template: 'submittedForYou',
    summary: dotted(eyebrow, title),
    data: {
      eyebrow,
      title,
      held: heldFor === null ? '' : `Held card for ${heldFor}.`,
      intro: `How it came: ${how}. If anything is not right, put it right here.`,
      ...inFull(returns.flatMap(unratedLine)),
      amend,
      submitAmend: { verb: 'amendReturns', ...amend },
    },
  }
}
