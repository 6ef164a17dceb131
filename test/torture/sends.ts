import type { Reads } from '../../src/operations/ports'
import { quarter } from '../../src/domain/period'
import type { Connector } from '../connector/connector'

/** What the ledger says of reminders, held against what arrived. */
export interface Sends {
  /** deliveries that the ledger says were sent, and that never arrived */
  readonly neverArrived: readonly number[]
  /** messages that the ledger has twice */
  readonly twice: number
  readonly sent: number
}

export async function sendsKept(tx: Reads, { recorded }: Connector): Promise<Sends> {
  const arrived = new Set(recorded.map(({ activityId }) => activityId))
  const sent = await tx.deliveries({ period: quarter(2021, 1), kind: 'reminder', states: ['sent'] })
  const ids = sent.flatMap(({ activityId }) => (activityId === null ? [] : [activityId]))
  return {
    neverArrived: sent.filter(({ activityId }) => activityId === null || !arrived.has(activityId)).map(({ id }) => id),
    twice: ids.length - new Set(ids).size,
    sent: sent.length,
  }
}
