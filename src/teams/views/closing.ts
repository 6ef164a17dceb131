import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { Progress } from '../../domain/progress'
import { figures, isAre, listed } from '../words/count'
import { dueWords } from '../words/period'
import type { CardMessage, Head } from './cardMessage'
import { firstOf } from './outcomes'

export interface ClosePreviewData extends Head {
  readonly intro: string
  readonly missing: readonly { readonly name: string; readonly owing: string; readonly left: string }[]
  readonly more: string
  readonly owes: boolean
  readonly period: PeriodKey
  readonly close: string
}

/** What closing will do, with every service that would be left without a figure. */
export function closePreview(progress: Progress): CardMessage<'closePreview', ClosePreviewData> {
  const period = printPeriod(progress.period)
  const { outstanding } = progress.total
  const { shown, more } = firstOf(
    progress.services.filter((service) => service.outstanding > 0),
    20,
  )
  return {
    template: 'closePreview',
    summary: `Close ${period}? ${introOf(progress)}`,
    data: {
      eyebrow: period,
      title: `Close ${period}?`,
      intro: introOf(progress),
      missing: shown.map((service) => ({
        name: service.serviceArea,
        owing: listed(service.owing.map((one) => `${one.name} (${one.returns})`)),
        left: String(service.outstanding),
      })),
      more,
      owes: outstanding > 0,
      period: periodKey(progress.period),
      close: outstanding === 0 ? `Close ${period}` : 'Close anyway',
    },
  }
}

const AFTERWARDS = 'Once closed, a figure changes only as a correction, and both are shown.'

function introOf({ total, dueOn, today }: Progress): string {
  if (total.outstanding === 0) return `All ${figures(total.returns)} are in. ${AFTERWARDS}`
  const due = dueWords(dueOn, today)
  const late = `${total.outstanding} ${isAre(total.outstanding)} missing${due === '' ? '' : `, ${due}`}`
  return `${total.submitted} of ${figures(total.returns)} are in; ${late}. ${AFTERWARDS}`
}

export interface ClosedData extends Head {
  readonly line: string
}

export function closed({ period, total }: Progress): CardMessage<'closed', ClosedData> {
  const name = printPeriod(period)
  const missing = total.outstanding === 0 ? '' : `, ${total.outstanding} without one`
  const line = `${figures(total.submitted)} kept${missing}. ${AFTERWARDS}`
  return {
    template: 'closed',
    summary: `${name} is closed. ${line}`,
    data: { eyebrow: name, title: `✓ ${name} is closed`, line },
  }
}
