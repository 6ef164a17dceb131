import type { TeamsAdapter } from '@microsoft/teams-ai'
import type { ConversationReference } from 'botbuilder'
import type { Courier } from '../operations/dispatch'
import type { Delivery, DeliveryOutcome } from '../operations/ports'
import { logFault } from './faults'
import { messageFor } from './outgoing'
import { asActivity } from './activity'
import type { Desk } from './turn'

/** Refused before anything was sent, each for a reason that lasts until the person acts. */
const FINAL: Readonly<Record<number, string>> = {
  403: 'Teams refused it: this person has blocked or removed Outturn, or an administrator has.',
  404: 'The conversation with this person is gone.',
}

/** Sends what the ledger holds to people’s own conversations. */
export function makeCourier(desk: Desk, adapter: TeamsAdapter, appId: string): Courier {
  return {
    async deliver(delivery, to) {
      const message = await messageOf(desk, delivery)
      if (message === null) return { state: 'failed', why: 'There was nothing left to ask for.' }
      try {
        let activityId: string | null = null
        await adapter.continueConversationAsync(
          appId,
          to.reference as Partial<ConversationReference>,
          async (context) => {
            activityId = (await context.sendActivity(asActivity(desk, message)))?.id ?? null
          },
        )
        return { state: 'sent', activityId, conversationId: to.conversationId }
      } catch (error) {
        return outcomeOf(desk, error, delivery)
      }
    },
  }
}

async function messageOf(desk: Desk, delivery: Delivery) {
  const person = await desk.deps.store.read((tx) => tx.personById(delivery.personId))
  return person && messageFor(desk, delivery, person, null)
}

/** What an error proves: refused, or not known. Not known is never sent again by itself. */
function outcomeOf(desk: Desk, error: unknown, delivery: Delivery): DeliveryOutcome {
  const reference = logFault(desk.log, error, { delivery: delivery.id })
  const status = statusOf(error)
  const why = status === null ? undefined : FINAL[status]
  if (why !== undefined) return { state: 'failed', why }
  if (status !== null && status < 500) return { state: 'failed', why: `Teams refused it (reference ${reference}).` }
  return {
    state: 'not known',
    why: `Teams did not answer, so it may or may not have arrived (reference ${reference}).`,
  }
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}
