import type { Activity } from 'botbuilder'
import type { Connector } from '../connector/connector'
import { accountOf, opensTheQuarter, personOf } from '../torture/people'

/** What a chief executive asks of the demo council. */
export const QUESTION = 'which measures are off target in Customer Services?'
export const LEADER = accountOf('Chief Executive')

export const message = (text: string): Partial<Activity> => ({ type: 'message', text })

/** A bot with a quarter open, and everybody known to it who will speak. */
export async function ready(bot: { readonly url: string }, connector: Connector): Promise<void> {
  await opensTheQuarter(personOf('Performance Officer', bot.url, connector))
  for (const jobTitle of ['Chief Executive', 'Benefits Manager']) {
    await personOf(jobTitle, bot.url, connector).installs()
  }
}
