import { TeamsAdapter } from '@microsoft/teams-ai'
import { ActivityEventNames, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import { OPEN_GATE } from '../operations/gate'
import type { Gate } from '../operations/gate'
import { askingOf } from './asking'
import type { Outgoing } from './asking'
import { connectionFor } from './connections'
import type { Connection } from './connections'
import { retryAfterIn } from './setback'

/** Where the bot's own token for Teams comes from. */
export type Credentials = ConfigurationServiceClientCredentialFactory

/** What every request to Teams has to keep to. */
export interface Bounds {
  readonly gate: Gate
  /** a request without an answer by then is given up: what became of it is not known */
  readonly deadlineMs: number
}

export const UNBOUND: Bounds = { gate: OPEN_GATE, deadlineMs: 15_000 }

/**
 * The SDK's adapter, with its own retries taken out: only the delivery ledger sends anything a second time. Replies
 * and messages of our own accord both pass through this middleware.
 */
export function makeAdapter(
  sdk: Readonly<Record<string, string>>,
  given?: Credentials,
  bounds: Bounds = UNBOUND,
): TeamsAdapter {
  const adapter = new TeamsAdapter(sdk, given ?? new ConfigurationServiceClientCredentialFactory(sdk))
  adapter.use(async (context, next) => {
    const client = context.turnState.get<Wired | undefined>(adapter.ConnectorClientKey)
    const wire: Wire = { asked: false }
    context.turnState.set(WIRE, wire)
    if (client) tame(client, onTheWire(wire, bounds, ofOurOwnAccord(context) ? 'message' : 'answer'))
    await next()
  })
  return adapter
}

const ofOurOwnAccord = ({ activity: { type, name } }: TurnContext): boolean =>
  type === 'event' && name === ActivityEventNames.ContinueConversation.toString()

/** The part of the connector client that reaches the wire. */
interface Wired {
  readonly client: { readonly pipeline: Pipeline }
}

interface Pipeline {
  removePolicy(policy: { name: string }): unknown
  addPolicy(policy: Policy, options: { afterPhase: 'Sign' }): void
}

interface Policy {
  readonly name: string
  sendRequest<Sent extends Bounded, Answer extends Answered>(
    sent: Sent,
    next: (sent: Sent) => Promise<Answer>,
  ): Promise<Answer>
}

interface Bounded extends Outgoing {
  abortSignal?: AbortSignal | undefined
  agent?: Connection
}

interface Answered {
  readonly status: number
  readonly headers: unknown
}

/** What a turn has asked of Teams so far. */
export interface Wire {
  /** a request has gone out: until then nothing can have been sent */
  asked: boolean
}

const WIRE = Symbol('wire')

export function wireOf(context: TurnContext): Wire {
  const wire = context.turnState.get<Wire | undefined>(WIRE)
  if (wire === undefined) throw new Error('the turn has not passed the middleware')
  return wire
}

const NAME = 'outturnWire'

/**
 * The last policy before the wire: past the gate, and with a deadline that begins there. Not the client’s own deadline,
 * which keeps counting after a failure.
 */
function onTheWire(wire: Wire, { gate, deadlineMs }: Bounds, as: 'answer' | 'message'): Policy {
  return {
    name: NAME,
    sendRequest: async (sent, next) => {
      const asking = askingOf(sent)
      const left = await gate.pass(asking, as)
      wire.asked = true
      sent.abortSignal = AbortSignal.timeout(deadlineMs)
      sent.agent = connectionFor(sent.url, left)
      const answer = await next(sent).finally(left)
      if (answer.status === 429) gate.refused(asking, retryAfterIn(answer.headers))
      return answer
    },
  }
}

/** One request, once, with a deadline. */
function tame({ client: { pipeline } }: Wired, policy: Policy): void {
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: NAME })
  pipeline.addPolicy(policy, { afterPhase: 'Sign' })
}
