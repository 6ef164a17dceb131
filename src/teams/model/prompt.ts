import type { PromptFunctions, PromptSection, PromptTemplate, Tokenizer } from '@microsoft/teams-ai'
import type { Put } from '../../language/proposing/instructions'

/** Answers are short: a longer one is cut off, and is then no proposal. */
const MOST_TOKENS = 500

/**
 * The SDK's prompt for a sentence. Its own sections fill in templates, and a sentence may hold what looks like one: here
 * nothing is filled in.
 */
export function promptOf({ instructions, sentence }: Put): PromptTemplate {
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: sentence },
  ]
  const prompt: PromptSection = {
    required: true,
    tokens: -1,
    renderAsText: () => Promise.resolve({ output: `${instructions}\n${sentence}`, length: 0, tooLong: false }),
    renderAsMessages: () => Promise.resolve({ output: messages, length: 0, tooLong: false }),
  }
  return { name: 'propose', prompt, config: { schema: 1.1, type: 'completion', completion: COMPLETION } }
}

const COMPLETION: PromptTemplate['config']['completion'] = {
  completion_type: 'chat',
  temperature: 0,
  top_p: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
  max_tokens: MOST_TOKENS,
  max_input_tokens: 100_000,
  include_history: false,
  include_input: false,
  include_images: false,
}

/** The prompt calls no function and counts no token. */
export const NO_FUNCTIONS: PromptFunctions = {
  hasFunction: () => false,
  getFunction: () => () => Promise.resolve(''),
  invokeFunction: () => Promise.resolve(''),
}

export const NO_TOKENS: Tokenizer = { encode: () => [], decode: () => '' }
