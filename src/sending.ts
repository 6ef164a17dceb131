import { randomUUID } from 'node:crypto'
import { keepCampaignCards } from './campaignCards'
import { startDeliveries } from './deliveries'
import type { Deliveries } from './deliveries'
import type { CampaignWriter } from './operations/campaigns'
import type { Deps } from './operations/ports'
import type { Courier } from './operations/settle'
import type { Stopwatch } from './operations/stopwatch'

export interface Sending {
  readonly deps: Deps
  readonly bot: { readonly courier: Courier; readonly writeCampaign: CampaignWriter }
  readonly stopwatch: Stopwatch
  readonly cardStopwatch: Stopwatch
  readonly log: { info(facts: object, message: string): void; warn(facts: object, message: string): void }
  readonly onFault: (error: unknown) => void
}

/** What goes out of our own accord: the ledger's messages, and the cards that show how far campaigns have come. */
export function startSending({ deps, bot, log, onFault, ...time }: Sending): Deliveries {
  const cards = keepCampaignCards(
    {
      ...{ deps, write: bot.writeCampaign, onFault, sends: (): boolean => deliveries.sends() },
      onFinished: ({ id }, why) => log.info({ card: id, why }, 'a campaign’s card is left as it is'),
    },
    time.cardStopwatch,
  )
  const sender = { name: randomUUID(), random: Math.random }
  const deliveries = startDeliveries({ deps, courier: bot.courier, sender }, time.stopwatch, {
    onFault,
    onSending: cards.wake,
    onSettled: (count) => {
      if (count > 0) log.info({ count }, 'deliveries settled')
    },
    onLost: (count) => {
      if (count > 0) log.warn({ count }, 'it is not known whether these messages arrived')
    },
  })
  return {
    ...deliveries,
    stop: async () => {
      await cards.stop()
      await deliveries.stop()
    },
  }
}
