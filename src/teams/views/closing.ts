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
  /** which figures nobody has signed off, and what becomes of them; '' when all are signed */
  readonly unsigned: string
  readonly owes: boolean
  readonly period: PeriodKey
  readonly close: string
  readonly closing: ClosePayload
  readonly submitClosing: ClosePayload & { readonly verb: 'closePeriod' }
}

interface ClosePayload {
  readonly period: PeriodKey
  readonly unsigned: number
}

/** How a period stands, with the figures that nobody has signed off, by service. */
type Closable = Progress & {
  readonly unsigned?: readonly { readonly serviceArea: string; readonly figures: number }[]
}

/** What closing will do, with every service that would be left without a figure. */
export function closePreview(progress: Closable): CardMessage<'closePreview', ClosePreviewData> {
  const period = printPeriod(progress.period)
  const { outstanding } = progress.total
  const unsigned = unsignedIn(progress)
  const closing: ClosePayload = { period: periodKey(progress.period), unsigned }
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
      unsigned: unsignedLine(progress),
      owes: outstanding > 0,
      period: periodKey(progress.period),
      close: outstanding === 0 && unsigned === 0 ? `Close ${period}` : 'Close anyway',
      closing,
      submitClosing: { verb: 'closePeriod', ...closing },
    },
  }
}

const unsignedIn = ({ unsigned = [] }: Closable): number => unsigned.reduce((sum, one) => sum + one.figures, 0)

function unsignedLine(progress: Closable): string {
  const number = unsignedIn(progress)
  if (number === 0) return ''
  const where = listed((progress.unsigned ?? []).map((one) => `${one.serviceArea} (${one.figures})`))
  return `${figures(number)} ${isAre(number)} not signed off: ${where}. Closed now, ${number === 1 ? 'it stays' : 'they stay'} marked so, and only those who may read figures before they are signed off see ${number === 1 ? 'it' : 'them'}.`
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

export function closed(progress: Closable): CardMessage<'closed', ClosedData> {
  const { period, total } = progress
  const name = printPeriod(period)
  const unsigned = unsignedIn(progress) === 0 ? '' : `, ${unsignedIn(progress)} not signed off`
  const missing = total.outstanding === 0 ? '' : `, ${total.outstanding} without one`
  const line = `${figures(total.submitted)} kept${unsigned}${missing}. ${AFTERWARDS}`
  return {
    template: 'closed',
    summary: `${name} is closed. ${line}`,
    data: { eyebrow: name, title: `✓ ${name} is closed`, line },
  }
}
