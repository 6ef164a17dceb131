import { printWeekday } from '../../domain/day'
import type { Amending, Owed } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { amendingUntil } from '../words/corrections'
import { dotted, figures } from '../words/count'
import type { CardMessage } from './cardMessage'
import { amendOf, firstOf } from './outcomes'
import type { Amend } from './outcomes'

export interface WhatIOweData {
  readonly title: string
  readonly held: string
  readonly none: string
  readonly periods: readonly {
    readonly head: string
    readonly measures: readonly { readonly name: string }[]
    readonly more: string
    readonly button: string
    readonly amend: Amend
    readonly submitAmend: Amend & { readonly verb: 'amendReturns' }
  }[]
}

/** What one person owes in every open period, the period first, each with a button for its card. */
export function whatIOwe(
  owed: readonly Owed[],
  { heading, heldFor = null }: { readonly heading?: string; readonly heldFor?: string | null } = {},
): CardMessage<'whatIOwe', WhatIOweData> {
  const owing = owed.filter((one) => one.returns.length > 0)
  const total = owing.reduce((sum, one) => sum + one.returns.length, 0)
  const title = heading ?? (total === 0 ? 'You owe nothing' : `You owe ${figures(total)}`)
  return {
    template: 'whatIOwe',
    summary: title,
    data: {
      title,
      held: heldFor === null ? '' : `Held message for ${heldFor}.`,
      none: total === 0 ? 'No figure is asked of you at the moment.' : '',
      periods: owing.map(periodOf),
    },
  }
}

/** The same for closed periods whose figures an exception lets one amend. */
export function whatIMayAmend(amending: readonly Amending[]): CardMessage<'whatIOwe', WhatIOweData> {
  const total = amending.reduce((sum, one) => sum + one.returns.length, 0)
  const title = `You may amend ${figures(total)} of ${amending.length === 1 ? 'a closed period' : 'closed periods'}`
  const periods = amending.map(({ period, until, reason, returns }) => {
    const head = amendingUntil(period, until, reason)
    const button = `Amend ${returns.length === 1 ? 'this figure' : 'these figures'}`
    return { ...periodOf({ period, dueOn: null, returns }), head, button }
  })
  return { template: 'whatIOwe', summary: title, data: { title, held: '', none: '', periods } }
}

function periodOf({ period, dueOn, returns }: Owed): WhatIOweData['periods'][number] {
  const { shown, more } = firstOf(returns, 20)
  const amend = amendOf(period, returns)
  return {
    head: dotted(printPeriod(period), dueOn === null ? '' : `due ${printWeekday(dueOn)}`),
    measures: shown.map((one) => ({ name: one.measure.shortName })),
    more,
    button: `Give ${returns.length === 1 ? 'this figure' : 'these figures'}`,
    amend,
    submitAmend: { verb: 'amendReturns', ...amend },
  }
}
