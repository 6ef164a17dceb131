import { printPeriod } from '../../domain/period'
import type { ServiceSignOffs, SignOffProgress } from '../../domain/signOffProgress'
import { figures, isAre } from '../words/count'
import type { CardMessage, Head } from './cardMessage'
import { firstOf } from './outcomes'

export interface SignOffsData extends Head {
  readonly services: readonly {
    readonly name: string
    readonly approver: string
    readonly done: string
    readonly left: string
  }[]
  readonly more: string
}

/** How far a period is signed off, by service. In channels services are named and people are not (`names`). */
export function signOffs(
  value: SignOffProgress,
  options: { readonly names: boolean },
): CardMessage<'signOffs', SignOffsData> {
  const eyebrow = printPeriod(value.period)
  const title = titleOf(value)
  // Where nothing is signed, a count of what is signed would only be read as something missing.
  const { shown, more } = firstOf(value.steps === 0 ? [] : value.services, 20)
  return {
    template: 'signOffs',
    summary: `${eyebrow}: ${title}`,
    data: {
      eyebrow,
      title,
      services: shown.map((service) => ({
        name: service.serviceArea,
        approver: options.names ? approverLine(service, value) : '',
        done: `${service.signedOff} of ${service.returns}`,
        left: leftWords(service),
      })),
      more,
    },
  }
}

function titleOf({ total, steps, isClosed }: SignOffProgress): string {
  if (total.returns === 0) return 'No figures are asked for'
  if (steps === 0)
    return isClosed
      ? 'Final: the period is closed'
      : 'This council does not sign figures off: they are final at the close'
  if (total.returns === 1 && total.signedOff === 1) return '✓ Its one figure is signed off'
  if (total.signedOff === total.returns) return `✓ All ${figures(total.returns)} are signed off`
  return `${total.signedOff} of ${figures(total.returns)} ${isAre(total.signedOff)} signed off`
}

function approverLine({ approver }: ServiceSignOffs, { steps }: SignOffProgress): string {
  if (steps === 0) return ''
  return approver === null ? 'No head of service is named: the performance team signs off' : `By ${approver}`
}

/** "3 waiting, 2 to come" */
function leftWords({ waiting, toCome, returns, signedOff }: ServiceSignOffs): string {
  if (signedOff === returns) return '✓ All signed off'
  const parts = [waiting === 0 ? '' : `${waiting} waiting`, toCome === 0 ? '' : `${toCome} not in`]
  return parts.filter((part) => part !== '').join(', ')
}
