import type { Day } from '../../domain/day'
import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { AskingFound } from '../../domain/askingOwner'
import { dotted } from '../words/count'
import { outturnCell, targetCell } from '../words/figure'
import type { CardMessage, Head } from './cardMessage'

export interface AskOwnerData extends Head {
  readonly figure: string
  readonly replyBy: Day
  readonly send: Sent
  readonly submitSend: Sent & { readonly verb: 'askOwner' }
}

interface Sent {
  readonly period: PeriodKey
  readonly measure: string
}

/** What is asked about, a box for the question and the day by which a reply is wanted. */
export function askOwnerCard({ row, owner, replyBy }: AskingFound): CardMessage<'askOwner', AskOwnerData> {
  const { measure, period, outturn, target } = row
  const send: Sent = { period: periodKey(period), measure: measure.code }
  const title = `Ask ${owner.name} about ${measure.shortName}`
  const eyebrow = dotted(printPeriod(period), measure.serviceArea)
  const figure = outturn === null ? 'No figure' : `Outturn ${outturnCell(outturn, measure, target)}`
  return {
    template: 'askOwner',
    summary: dotted(eyebrow, title),
    data: {
      ...{ eyebrow, title, replyBy, send },
      figure: target === null ? figure : `${figure}, target ${targetCell(target)}`,
      submitSend: { verb: 'askOwner', ...send },
    },
  }
}
