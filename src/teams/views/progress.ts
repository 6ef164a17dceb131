import { printPeriod } from '../../domain/period'
import type { Filter } from '../../domain/question'
import type { Progress, ServiceProgress } from '../../domain/progress'
import { dotted, figures, isAre, listed, sentence } from '../words/count'
import { about } from '../words/question'
import { dueWords } from '../words/period'
import type { CardMessage, Head, SayButton } from './cardMessage'
import { firstOf } from './outcomes'
import { barChart, progressBar } from './stackedBar'
import type { BarChart } from './stackedBar'

export interface ProgressData extends Head {
  /** how far it has come as one bar, and the same in words */
  readonly charts: readonly BarChart[]
  readonly inWords: string
  readonly services: readonly ServiceRow[]
  readonly more: string
  readonly offers: readonly SayButton[]
}

/** How far collection has come, by service. In channels services are named and late people never are (`names`). */
export function progress(
  value: Progress,
  options: { readonly filter: Filter; readonly names: boolean; readonly mayRemind?: boolean },
): CardMessage<'progress', ProgressData> {
  const { shown, more } = firstOf(value.services, 20)
  const due = value.state === 'open' ? dueWords(value.dueOn, value.today) : ''
  const { filter } = options
  const isOne = filter.measures.length === 1
  const eyebrow = dotted(
    value.measure?.replace(/\.$/, '') ?? about(filter),
    printPeriod(value.period),
    value.state,
    due,
  )
  const title = titleOf(value, isOne)
  return {
    template: 'progress',
    summary: `${printPeriod(value.period)}: ${title}`,
    data: {
      eyebrow,
      title,
      charts: barChart('How far collection has come', [progressBar('All figures', value.total)]),
      inWords: inWords(value),
      services: shown.map((service) => serviceRow(service, options)),
      more,
      offers:
        options.mayRemind && value.total.outstanding > 0 ? [{ label: 'Preview reminders', say: 'remind preview' }] : [],
    },
  }
}

export interface ServiceRow {
  readonly name: string
  readonly owing: string
  readonly done: string
  readonly left: string
  readonly colour: 'good' | 'attention' | 'default'
}

export const serviceRow = (service: ServiceProgress, { names }: { readonly names: boolean }): ServiceRow => ({
  name: service.serviceArea,
  owing: names ? owing(service) : '',
  done: `${service.submitted} of ${service.returns}`,
  left: left(service),
  colour: service.outstanding === 0 ? 'good' : service.overdue > 0 ? 'attention' : 'default',
})

function titleOf({ total, state }: Progress, isOne: boolean): string {
  if (total.returns === 0) return isOne ? 'No figure is asked for' : 'No figures are asked for'
  if (isOne)
    return total.outstanding === 0 ? `✓ It is in${signedOff(total)}` : state === 'open' ? 'Not in yet' : 'Not in'
  if (total.outstanding === 0) return `✓ All ${figures(total.returns)} are in${signedOff(total)}`
  return `${total.submitted} of ${figures(total.returns)} ${isAre(total.submitted)} in${signedOff(total)}`
}

/** "2 signed off, 3 in, 4 overdue, 29 to come"; one word alone is the title's already. That none is late is said too. */
function inWords({ total, state }: Progress): string {
  const parts = progressBar('', total).parts.map(({ legend, value }) => `${value} ${legend.toLowerCase()}`)
  const onTime = state === 'open' && total.outstanding > 0 && total.overdue === 0 ? ['none overdue'] : []
  const said = [...(parts.length < 2 ? [] : parts), ...onTime]
  return said.length === 0 ? '' : sentence(said.join(', '))
}

const signedOff = ({ signedOff: number = 0, returns }: Progress['total']): string =>
  number === 0 ? '' : returns === 1 ? ', and signed off' : `, ${number} signed off`

function left(service: ServiceProgress): string {
  if (service.outstanding === 0) return '✓ All in'
  return service.overdue > 0 ? `${service.overdue} overdue` : String(service.outstanding)
}

const owing = (service: ServiceProgress): string =>
  service.owing.length === 0 ? '' : `From ${listed(service.owing.map((one) => `${one.name} (${one.returns})`))}`
