import { MemoryFork, OpenAIModel, TurnState } from '@microsoft/teams-ai'
import type { AzureOpenAIModelOptions, OpenAIModelOptions } from '@microsoft/teams-ai'
import { TurnContext } from 'botbuilder'
import type { BotAdapter } from 'botbuilder'
import type {} from 'openai/shims/web'
import { putSentence } from '../../language/proposing/instructions'
import type { Put } from '../../language/proposing/instructions'
import type { Model } from '../../operations/ports/model'
import type { Log } from '../log'
import { NO_FUNCTIONS, NO_TOKENS, promptOf } from './prompt'
import { PROPOSAL_SCHEMA, readProposal } from './proposalSchema'
import type { NoProposal } from './proposalSchema'
import { hearModel } from './wire'
import type { Heard, Reach } from './wire'

/** Which model, and the key to it. */
export type ModelAccount =
  | { readonly kind: 'OpenAI'; readonly key: string; readonly model: string; readonly address: string }
  | {
      readonly kind: 'Azure OpenAI'
      readonly key: string
      readonly deployment: string
      readonly address: string
      readonly apiVersion: string
    }

/** A turn waits for it, and Teams waits ten seconds for a turn. */
export const MODEL_DEADLINE_MS = 4_000

export interface ModelParts {
  readonly account: ModelAccount
  readonly reach: Reach
  readonly deadlineMs: number
}

/** A language model through the SDK's own client. The log says what came of each sentence, and never the sentence. */
export function makeModel(parts: ModelParts, adapter: BotAdapter, log: Log): Model {
  return {
    async propose(sentence, names) {
      const heard = await heardFrom(parts, adapter, putSentence(sentence, names, PROPOSAL_SCHEMA))
      if (heard.kind === 'failed') {
        log.warn({ why: heard.why }, 'the model did not answer')
        return { kind: 'failed' }
      }
      const proposal = readProposal(heard.content)
      log.info({ outcome: isProposal(proposal) ? proposal.kind : proposal }, 'the model answered')
      return isProposal(proposal) ? { kind: 'proposed', proposal } : { kind: 'nothing' }
    },
  }
}

/** Whatever the client may throw, whoever mistyped a word has an answer. */
async function heardFrom(parts: ModelParts, adapter: BotAdapter, put: Put): Promise<Heard> {
  try {
    return await complete(parts, adapter, put)
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? `the client: ${error.name}` : 'the client' }
  }
}

const isProposal = <Read extends object>(read: Read | NoProposal): read is Read => typeof read === 'object'

/** What the client is answered with when there is nothing: it prints whatever fails, the answer's headers among it. */
const NOTHING = ''

/**
 * One completion. The client neither retries nor fails: what reaches the wire is bounded there, and the client sees a
 * plain answer whatever came of it.
 */
async function complete({ account, reach, deadlineMs }: ModelParts, adapter: BotAdapter, put: Put): Promise<Heard> {
  let heard: Heard = { kind: 'failed', why: 'nothing was asked' }
  const asking = async (url: unknown, request?: RequestInit): Promise<Response> => {
    heard = await hearModel(reach, String(url), request ?? {}, deadlineMs)
    return plainAnswer(heard.kind === 'said' ? heard.content : NOTHING)
  }
  const client = new OpenAIModel(optionsOf(account, asking, deadlineMs))
  const memory = new MemoryFork(new TurnState())
  memory.setValue('temp.streamer', undefined)
  await client.completePrompt(new TurnContext(adapter, {}), memory, NO_FUNCTIONS, NO_TOKENS, promptOf(put))
  return heard
}

type Fetch = (url: unknown, request?: RequestInit) => Promise<Response>

function optionsOf(
  account: ModelAccount,
  fetch: Fetch,
  deadlineMs: number,
): OpenAIModelOptions | AzureOpenAIModelOptions {
  const common = {
    // The deadline on the wire comes first: this one ends no answer that is already coming in.
    clientOptions: { fetch, maxRetries: 0, timeout: 2 * deadlineMs },
    logRequests: false,
    responseFormat: { type: 'json_object' as const },
    useSystemMessages: true,
  }
  const { key, address } = account
  return account.kind === 'OpenAI'
    ? { ...common, apiKey: key, defaultModel: account.model, endpoint: address }
    : {
        ...common,
        azureApiKey: key,
        azureDefaultDeployment: account.deployment,
        azureEndpoint: address,
        azureApiVersion: account.apiVersion,
      }
}

const plainAnswer = (content: string): Response =>
  Response.json({ choices: [{ index: 0, message: { role: 'assistant', content } }] })
