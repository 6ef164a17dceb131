import { TeamsAdapter } from '@microsoft/teams-ai'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'

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
    if (client) tame(client)
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
  addPolicy(policy: Policy): void
}

interface Policy {
  readonly name: string
  sendRequest<Sent extends { abortSignal?: AbortSignal | undefined }, Answer>(
    sent: Sent,
    next: (sent: Sent) => Promise<Answer>,
  ): Promise<Answer>
}

/** Not the client's own timeout: that keeps counting, and the process alive, after a request that has failed. */
const deadline: Policy = {
  name: 'outturnDeadline',
  sendRequest: (sent, next) => {
    sent.abortSignal = AbortSignal.timeout(DEADLINE_MS)
    return next(sent)
  },
}

/** One request, once, with a deadline. */
function tame({ client: { pipeline } }: Wired): void {
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: deadline.name })
  pipeline.addPolicy(deadline)
}
