import { count } from './count'

/** What became of the messages that were to go out. */
export interface Deliveries {
  readonly sent: number
  /** local use: there is no window of the person's own */
  readonly held: number
  readonly failed: number
}

/** What is to be known about messages that did not arrive. */
export function deliveryLines({ held, failed }: Deliveries): readonly string[] {
  return [
    held === 0 ? '' : `${count(held, 'card')} held: say 'act as' and a name to see that person's card.`,
    failed === 0
      ? ''
      : `${count(failed, 'card')} could not be delivered. Ask ${failed === 1 ? 'that person' : 'those people'} to open Outturn in Teams once, then send a reminder.`,
  ].filter((line) => line !== '')
}
