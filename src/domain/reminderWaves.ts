import type { Answer } from './answer'
import type { Instant } from './day'
import type { DeliveryState } from './delivery'

export type Waves = (Answer & { readonly kind: 'reminders' })['waves']

/** One reminder of the ledger, as far as counting asks. */
export interface LedgerLine {
  readonly personId: number
  readonly wave: string
  readonly at: Instant
  readonly state: DeliveryState
}

/** The reminders of a period wave by wave, newest first: when each last went, and to how many people. Never who. */
export function wavesOf(ledger: readonly LedgerLine[]): Waves {
  const waves = [...new Set(ledger.map((one) => one.wave))]
  return waves
    .map((wave) => {
      const lines = ledger.filter((one) => one.wave === wave)
      const people = (states: readonly DeliveryState[]) =>
        new Set(lines.filter((one) => states.includes(one.state)).map((one) => one.personId)).size
      return {
        at: lines.map((one) => one.at).reduce((latest, at) => (at > latest ? at : latest)),
        people: new Set(lines.map((one) => one.personId)).size,
        held: people(['held']),
        failed: people(['failed for good']),
        notKnown: people(['not known']),
      }
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}
