import type { TeamsAdapter } from '@microsoft/teams-ai'
import type { ConversationReference, TurnContext } from 'botbuilder'
import { whatItProves, whatItProvesOfOpening } from '../domain/sendOutcome'
import type { Failure, Setback } from '../domain/sendOutcome'
import type { Person } from '../domain/person'
import type { ConversationReferenceRow, Delivery } from '../operations/ports'
import type { Courier, Sending, Way } from '../operations/settle'
import { asActivity } from './activity'
import { wireOf } from './adapter'
import { logFault } from './faults'
import { messageFor } from './outgoing'
import { sendOrReplace, wayOf } from './replaced'
import { setbackOf } from './setback'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'

type Reference = Partial<ConversationReference>

/** Sends what the ledger holds to people’s own conversations. */
export function makeCourier(desk: Desk, adapter: TeamsAdapter, appId: string): Courier {
  const line: Line = { desk, adapter, appId }
  return {
    holds: desk.local,
    async send(delivery, way) {
      const message = await drawn(desk, delivery, way.person)
      if (message === null) return { kind: 'nothing to say' }
      if (message === 'fault') return { kind: 'failed', failure: FAULT }
      return way.kind === 'conversation'
        ? post(line, delivery, message, wayOf(delivery, way.reference))
        : open(line, delivery, message, way)
    },
  }
}

export interface Line {
  readonly desk: Desk
  readonly adapter: TeamsAdapter
  readonly appId: string
}

/** The part of the connector client that makes conversations. */
interface Opener {
  readonly conversations: {
    createConversation(parameters: object): Promise<{ id: string; serviceUrl?: string }>
  }
}

const FAULT: Failure = { kind: 'for now', why: 'fault of ours', retryAfterMs: null }

/** A bug in drawing one message must not hold up the next. */
async function drawn(desk: Desk, delivery: Delivery, person: Person): Promise<CardMessage | null | 'fault'> {
  try {
    return await messageFor(desk, delivery, person, null)
  } catch (error) {
    logFault(desk.log, error, { delivery: delivery.id })
    return 'fault'
  }
}

export type Asked<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly setback: Setback }

/**
 * Asks something of Teams in a conversation. What goes wrong is caught here: further out it would reach the net that
 * apologises to people, who have asked for nothing.
 */
export async function ask<T>(line: Line, where: unknown, act: (context: TurnContext) => Promise<T>): Promise<Asked<T>> {
  let asked: Asked<T> = { kind: 'failed', setback: { kind: 'not asked' } }
  const attempt = async (context: TurnContext) => {
    try {
      asked = { kind: 'done', value: await act(context) }
    } catch (error) {
      asked = { kind: 'failed', setback: setbackOf(error, wireOf(context).asked) }
    }
  }
  try {
    await line.adapter.continueConversationAsync(line.appId, where as Reference, attempt)
  } catch (error) {
    logFault(line.desk.log, error)
  }
  return asked
}

async function post(line: Line, delivery: Delivery, message: CardMessage, to: ConversationReferenceRow) {
  const posted = await ask(line, to.reference, (context) =>
    sendOrReplace(context, delivery, asActivity(line.desk, message)),
  )
  if (posted.kind === 'failed') return failed(line, delivery, whatItProves(posted.setback))
  const { conversationId, reference } = to
  const sent = { kind: 'sent' as const, activityId: posted.value?.id ?? null, conversationId }
  return message.follows === undefined ? sent : { ...sent, follows: { ...message.follows, reference } }
}

/**
 * The SDK’s own way of making a conversation would ask with its own retries, before our middleware has seen the
 * connection: so it is asked for on a connection of ours.
 */
async function open(line: Line, delivery: Delivery, message: CardMessage, way: ByAccount): Promise<Sending> {
  const { bot, conversation, serviceUrl } = way.like.reference as Reference
  const tenantId = conversation?.tenantId
  const members = [{ id: way.objectId, name: way.person.name }]
  const made = await ask(line, way.like.reference, (context) =>
    context.turnState.get<Opener>(line.adapter.ConnectorClientKey).conversations.createConversation({
      ...{ isGroup: false, bot, members, tenantId, channelData: { tenant: { id: tenantId } } },
    }),
  )
  if (made.kind === 'failed') return failed(line, delivery, whatItProvesOfOpening(made.setback))
  const reference = referenceTo(line, way, { id: made.value.id, serviceUrl: made.value.serviceUrl ?? serviceUrl })
  return { ...(await post(line, delivery, message, reference)), made: reference }
}

type ByAccount = Way & { readonly kind: 'account' }

interface Made {
  readonly id: string
  readonly serviceUrl: string | undefined
}

/** What arrivals keep (see arrival.ts), as far as it is known before the person has said anything. */
function referenceTo({ desk }: Line, { person, objectId, like }: ByAccount, { id, serviceUrl }: Made) {
  const { channelId, conversation, bot } = like.reference as Reference
  const tenantId = conversation?.tenantId
  const user = { id: objectId, aadObjectId: objectId }
  const reference = { channelId, serviceUrl, conversation: { id, conversationType: 'personal', tenantId }, bot, user }
  const at = desk.deps.clock.instant()
  return { personId: person.id, conversationId: id, reference: JSON.parse(JSON.stringify(reference)) as unknown, at }
}

function failed({ desk }: Line, delivery: Delivery, failure: Failure): Sending {
  desk.log.warn({ delivery: delivery.id, failure: failure.kind, why: failure.why }, 'a message did not arrive')
  return { kind: 'failed', failure }
}
