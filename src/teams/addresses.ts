import { TeamsInfo } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import type { Desk } from './turn'

/**
 * The addresses that Teams has for whoever sent this: their e-mail and their user principal name. Asked of Teams, for an
 * activity carries neither; and taken only for the very account that the activity is from.
 */
export async function addressesOf(desk: Desk, context: TurnContext): Promise<readonly string[]> {
  const { from } = context.activity
  try {
    const member: Partial<Awaited<ReturnType<typeof TeamsInfo.getMember>>> = await TeamsInfo.getMember(context, from.id)
    const objectId = member.aadObjectId ?? objectIdIn(member)
    if (objectId?.toLowerCase() !== from.aadObjectId?.toLowerCase()) return []
    return [member.email, member.userPrincipalName].filter((address): address is string => !!address?.includes('@'))
  } catch (error) {
    desk.log.info({ err: error instanceof Error ? error.message : error }, 'Teams told nothing of a new account')
    return []
  }
}

/** Teams names it `objectId` in the roster, and `aadObjectId` in activities. */
const objectIdIn = (member: object): string | undefined =>
  'objectId' in member && typeof member.objectId === 'string' ? member.objectId : undefined
