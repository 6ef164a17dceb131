import type { Answer } from '../domain/answer'
import { comparePeriods } from '../domain/period'
import { wavesOf } from '../domain/reminderWaves'
import type { Delivery, Deps } from './ports'

/** When the open period's reminders went, and to how many, from the delivery ledger. Sends nothing and names nobody. */
export function remindersSent(deps: Deps): Promise<Answer> {
  return deps.store.read(async (tx) => {
    const open = (await tx.periods()).filter((one) => one.state === 'open')
    const [latest] = [...open].sort((one, other) => comparePeriods(other.period, one.period))
    if (!latest) return { kind: 'nothing open' }
    const ledger: Delivery[] = []
    for (const { period } of open) ledger.push(...(await tx.deliveries({ period, kind: 'reminder' })))
    return { kind: 'reminders', period: latest.period, waves: wavesOf(ledger) }
  })
}
