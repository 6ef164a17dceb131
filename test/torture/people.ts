import type { Activity } from 'botbuilder'
import { entitled } from '../builders/demoCouncil'
import type { Connector } from '../connector/connector'
import { Person, type Identity } from '../connector/client'

/** The Teams account of somebody of the demo council, by job title. */
export function accountOf(jobTitle: string): Identity {
  const { name, objectId } = entitled(jobTitle)
  if (objectId === null) throw new Error(`${name} has no account`)
  return { name, aadObjectId: objectId }
}

/** Somebody of the demo council at their own Teams account, by job title. */
export const personOf = (jobTitle: string, bot: string, connector: Connector): Person =>
  new Person(accountOf(jobTitle), { bot, connector })

/** The performance team opens Q1 2021/22. */
export async function opensTheQuarter(manager: Person): Promise<void> {
  const { value } = await manager.invokes('openPeriod', { period: '2021Q1' })
  if (!JSON.stringify(value).includes('is open')) throw new Error(`not opened: ${JSON.stringify(value)}`)
}

/** The latest card that a person was sent. */
export async function cardSentTo(person: Person, connector: Connector): Promise<Partial<Activity>> {
  const isTheirs = (entry: { conversationId: string; activity: Partial<Activity> }) =>
    entry.conversationId === person.conversationId && JSON.stringify(entry.activity).includes('saveReturns')
  return (await connector.waitFor(isTheirs, 10_000)).activity
}
