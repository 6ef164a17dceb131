import { printPeriod } from '../../domain/period'
import type { SubmissionResult } from '../../domain/submission'
import { dotted, figures, hasHave, isAre, listed } from '../words/count'
import { dueWords } from '../words/period'
import type { CardMessage, Head } from './cardMessage'
import { amendOf, inFull, keptOf, lineOf, onBehalfLine, refusedLine, servicesOf } from './outcomes'
import type { Amend, FigureList } from './outcomes'

export interface ReceiptData extends Head, FigureList {
  readonly behalf: string
  readonly refused: string
  readonly still: string
  readonly canAmend: boolean
  readonly amend: Amend
  readonly submitAmend: Amend & { readonly verb: 'amendReturns' }
  readonly owes: boolean
  readonly doTheRest: string
}

/** What was saved, one line a measure, reds first; what is still to come; and a way to change it until the close. */
export function receipt(result: SubmissionResult): CardMessage<'receipt', ReceiptData> {
  const kept = keptOf(result)
  const amend = amendOf(
    result.period,
    kept.map((one) => one.facts),
  )
  const eyebrow = dotted(printPeriod(result.period), servicesOf(result.outcomes))
  const title = titleOf(result)
  return {
    template: 'receipt',
    summary: dotted(eyebrow, title),
    data: {
      eyebrow,
      title,
      behalf: onBehalfLine(result, 'Saved'),
      ...inFull(kept.map(lineOf)),
      refused: refusedLine(result),
      still: [stillLine(result), signLine(result)].filter((line) => line !== '').join(' '),
      canAmend: kept.length > 0 && result.state.state === 'open',
      amend,
      submitAmend: { verb: 'amendReturns', ...amend },
      owes: result.stillOwed > 0 && result.onBehalfOf === null,
      doTheRest: 'my returns',
    },
  }
}

function titleOf(result: SubmissionResult): string {
  const saved = result.outcomes.filter((one) => one.kind === 'saved').length
  const standing = keptOf(result).length
  if (standing === 0) return 'Nothing was saved'
  if (saved === 0) return `✓ ${figures(standing)} saved so far`
  return standing > saved ? `✓ ${figures(saved)} saved, ${standing} in all` : `✓ ${figures(saved)} saved`
}

function stillLine({ stillOwed, state, today, period, onBehalfOf }: SubmissionResult): string {
  if (state.state === 'closed') return KEPT_BESIDE
  const whose = onBehalfOf === null ? 'you' : onBehalfOf.person.name
  if (stillOwed === 0) return `That is everything from ${whose} for ${printPeriod(period)}. Thank you.`
  const due = dueWords(state.dueOn, today)
  const owing = `${figures(stillOwed)} ${isAre(stillOwed)} still to come from ${whose}`
  return `${owing}${due === '' ? '' : `, ${due}`}.`
}

const KEPT_BESIDE = 'The period is closed: what was reported is kept, and shown beside this ever after.'

/** Who signs next, or that an approver's own figures count as signed off. */
function signLine({ signOff, outcomes }: SubmissionResult): string {
  const saved = outcomes.filter((one) => one.kind === 'saved').length
  if (signOff === undefined || saved === 0) return ''
  if (signOff.own === saved) return `${saved === 1 ? 'It counts' : 'They count'} as signed off, being your own.`
  const own = signOff.own === 0 ? '' : ` ${figures(signOff.own)} of your own count as signed off.`
  return signOff.asked.length === 0
    ? `Not signed off yet.${own}`
    : `Not signed off yet: ${listed(signOff.asked)} ${hasHave(signOff.asked.length)} been asked.${own}`
}
