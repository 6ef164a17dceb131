import { TeamsAdapter } from '@microsoft/teams-ai'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { TurnContext } from 'botbuilder'

/** Requests to Teams that have no answer by then are given up; what became of them is then not known. */
const DEADLINE_MS = 15_000

/** Where the bot's own token for Teams comes from. */
export type Credentials = ConfigurationServiceClientCredentialFactory

/**
 * The SDK's adapter, with its own retries taken out: only the delivery ledger sends anything a second time. Replies
 * and messages of our own accord both pass through this middleware.
 */
export function makeAdapter(sdk: Readonly<Record<string, string>>, given?: Credentials): TeamsAdapter {
  const adapter = new TeamsAdapter(sdk, given ?? new ConfigurationServiceClientCredentialFactory(sdk))
  adapter.use(async (context, next) => {
    const client = context.turnState.get<Wired | undefined>(adapter.ConnectorClientKey)
    const wire: Wire = { asked: false }
    context.turnState.set(WIRE, wire)
    if (client) tame(client, wire)
    await next()
  })
  return adapter
}

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
  sendRequest<Sent extends { abortSignal?: AbortSignal | undefined }, Answer>(
    sent: Sent,
    next: (sent: Sent) => Promise<Answer>,
  ): Promise<Answer>
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

/** The last policy before the wire, with a deadline: not the client’s own, which keeps counting after a failure. */
function onTheWire(wire: Wire): Policy {
  return {
    name: NAME,
    sendRequest: (sent, next) => {
      wire.asked = true
      sent.abortSignal = AbortSignal.timeout(DEADLINE_MS)
      return next(sent)
    },
  }
}

/** One request, once, with a deadline. */
function tame({ client: { pipeline } }: Wired, wire: Wire): void {
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: NAME })
  pipeline.addPolicy(onTheWire(wire), { afterPhase: 'Sign' })
}
