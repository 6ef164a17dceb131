import type { CardMessage, Head } from '../cardMessage'

export interface ConfirmDutyData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly asksReason: boolean
  readonly reason: string
  readonly error: string
  readonly button: string
  readonly verb: string
  readonly act: object
  readonly submitAct: object
}

export interface Confirming {
  readonly eyebrow: string
  readonly title: string
  readonly lines: readonly string[]
  /** a reason that the record is to keep, as far as it has been said; left out: none is asked for */
  readonly reason?: string
  readonly error?: string
  readonly button: string
  readonly verb: string
  readonly act: object
}

/** What is to be done, before it changes anybody else’s work: nothing has been done yet. */
export function confirmDuty(asked: Confirming): CardMessage<'confirmDuty', ConfirmDutyData> {
  const { eyebrow, title, lines, reason, error = '', button, verb, act } = asked
  return {
    template: 'confirmDuty',
    summary: title,
    data: {
      ...{ eyebrow, title, error, button, verb, act },
      lines: lines.filter((text) => text !== '').map((text) => ({ text })),
      asksReason: reason !== undefined,
      reason: reason ?? '',
      submitAct: { verb, ...act },
    },
  }
}
