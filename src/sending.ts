import { randomUUID } from 'node:crypto'
import { keepCampaignCards } from './campaignCards'
import { startDeliveries } from './deliveries'
import type { Deliveries } from './deliveries'
import type { CampaignWriter } from './operations/campaigns'
import type { SharedGate } from './operations/gate'
import type { Deps } from './operations/ports'
import type { Courier } from './operations/settle'
import { sharePace } from './operations/sharePace'
import type { Stopwatch } from './operations/stopwatch'

export interface Sending {
  readonly deps: Deps
  readonly bot: { readonly courier: Courier; readonly writeCampaign: CampaignWriter }
  /** null: local use, which keeps no pace */
  readonly gate: SharedGate | null
  readonly stopwatch: Stopwatch
  readonly cardStopwatch: Stopwatch
  /** how long a database takes to answer is no matter of the pace */
  readonly realTime: Stopwatch
  readonly log: { info(facts: object, message: string): void; warn(facts: object, message: string): void }
  readonly onFault: (error: unknown) => void
}

/** What goes out of our own accord: the ledger's messages, and the cards that show how far campaigns have come. */
export function startSending({ deps, bot, gate, log, onFault, ...time }: Sending): Deliveries {
  const cards = keepCampaignCards(
    {
      ...{ deps, write: bot.writeCampaign, onFault, sends: (): boolean => deliveries.sends() },
      onFinished: ({ id }, why) => log.info({ card: id, why }, 'a campaign’s card is left as it is'),
    },
    time.cardStopwatch,
  )
  const sender = { name: randomUUID(), random: Math.random }
  const courier: Courier = {
    ...bot.courier,
    async send(delivery, way) {
      const sending = await bot.courier.send(delivery, way)
      if (sending.kind === 'sent' && sending.follows !== undefined) cards.wake()
      return sending
    },
  }
  const deliveries = startDeliveries({ deps, courier, sender }, time.stopwatch, {
    onFault,
    onSending: cards.wake,
    onSettled: (count) => {
      if (count > 0) log.info({ count }, 'deliveries settled')
    },
    onLost: (count) => {
      if (count > 0) log.warn({ count }, 'it is not known whether these messages arrived')
    },
  })
  const { company } = deps.store
  const sends = (): boolean => deliveries.sends()
  const endSharing = gate && company && sharePace({ company, gate, sends }, time.realTime)
  return {
    ...deliveries,
    stop: async () => {
      endSharing?.()
      await cards.stop()
      await deliveries.stop()
    },
  }
}
