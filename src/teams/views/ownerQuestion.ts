import { printDay } from '../../domain/day'
import type { OwnerQuestion } from '../../domain/ownerQuestion'
import { printPeriod } from '../../domain/period'
import type { FigureRow } from '../../domain/return'
import { dotted } from '../words/count'
import { outturnCell, targetCell } from '../words/figure'
import type { CardMessage, Head } from './cardMessage'

export interface OwnerQuestionData extends Head {
  readonly held: string
  readonly figure: string
  readonly words: string
  readonly wanted: string
  readonly send: { readonly question: string }
  readonly submitSend: { readonly verb: 'replyToQuestion'; readonly question: string }
}

/** What somebody wants to know of a measure's owner, with a box for the reply. */
export function ownerQuestionCard(
  asked: OwnerQuestion,
  { measure, outturn, target }: FigureRow,
  heldFor: string | null,
): CardMessage<'ownerQuestion', OwnerQuestionData> {
  const title = `${asked.asker.name} asks about ${measure.shortName}`
  const eyebrow = dotted(printPeriod(asked.period), measure.serviceArea)
  const figure = outturn === null ? 'No figure' : `Outturn ${outturnCell(outturn, measure, target)}`
  const send = { question: asked.key }
  return {
    template: 'ownerQuestion',
    summary: dotted(eyebrow, title),
    data: {
      ...{ eyebrow, title, send },
      held: heldFor === null ? '' : `Held message for ${heldFor}.`,
      figure: target === null ? figure : `${figure}, target ${targetCell(target)}`,
      words: asked.words,
      wanted: `A reply is wanted by ${printDay(asked.replyBy)}. It goes to ${asked.asker.name}, and is kept with the figure’s commentary for everybody who may see the figure.`,
      submitSend: { verb: 'replyToQuestion', ...send },
    },
  }
}
