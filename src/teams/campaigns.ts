import type { TeamsAdapter } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import { whatItProves } from '../domain/sendOutcome'
import { followCampaign } from '../operations/campaigns'
import type { CampaignWriter } from '../operations/campaigns'
import { asActivity } from './activity'
import { wayBackTo } from './arrival'
import { ask } from './courier'
import { logFault } from './faults'
import { isCard } from './turn'
import type { Desk, Message } from './turn'
import { campaign } from './views/campaign'

/** A card that was sent, or written over another, becomes that of the campaign that it tells of. */
export async function followed(
  desk: Desk,
  { activity }: TurnContext,
  message: Message,
  activityId: string | undefined,
): Promise<void> {
  if (!isCard(message) || message.follows === undefined || !activityId) return
  const [conversationId, writtenAt] = [activity.conversation.id, desk.deps.clock.instant()]
  try {
    const reference = wayBackTo(activity)
    await followCampaign(desk.deps, { ...message.follows, conversationId, activityId, reference, writtenAt })
    desk.deliver()
  } catch (error) {
    // What was asked for is done and said; only the figures on the card will stand still.
    logFault(desk.log, error)
  }
}

/** Writes campaigns’ cards over themselves, as messages of our own accord. */
export function makeCampaignWriter(desk: Desk, adapter: TeamsAdapter, appId: string): CampaignWriter {
  const { clock, council } = desk.deps
  return async (card, standing) => {
    const shown = { said: card.said, now: clock.instant(), timeZone: council.timeZone }
    const activity = { ...asActivity(desk, campaign(standing, shown)), id: card.activityId }
    const asked = await ask({ desk, adapter, appId }, card.reference, (context) => context.updateActivity(activity))
    if (asked.kind === 'done') return 'written'
    const failure = whatItProves(asked.setback)
    return failure.kind === 'for good' ? 'gone' : 'not now'
  }
}
