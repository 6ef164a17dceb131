import { z } from 'zod'

/** A language model that may be asked what a sentence means; its key is a secret. */
export type ModelSettings =
  | { readonly kind: 'OpenAI'; readonly key: string; readonly model: string; readonly address: string }
  | {
      readonly kind: 'Azure OpenAI'
      readonly key: string
      readonly deployment: string
      readonly address: string
      readonly apiVersion: string
    }

const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** The names of the model's settings, as its makers' own tools read them. */
export const modelFields = {
  OPENAI_MODEL: optional.refine((name) => name === undefined || NAME.test(name), {
    error: 'OPENAI_MODEL must be a model’s name, like gpt-4.1-mini.',
  }),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional.refine((address) => address === undefined || isSafe(address), {
    error: 'OPENAI_BASE_URL must be an https address, like https://api.openai.com/v1; http on this machine alone.',
  }),
  AZURE_OPENAI_DEPLOYMENT: optional.refine((name) => name === undefined || NAME.test(name), {
    error: 'AZURE_OPENAI_DEPLOYMENT must be a deployment’s name, like gpt-4.1-mini.',
  }),
  AZURE_OPENAI_API_KEY: optional,
  AZURE_OPENAI_ENDPOINT: optional.refine((address) => address === undefined || isPlain(address, ['https:']), {
    error: 'AZURE_OPENAI_ENDPOINT must be an https address, like https://council.openai.azure.com.',
  }),
  AZURE_OPENAI_API_VERSION: optional.refine((version) => version === undefined || VERSION.test(version), {
    error: 'AZURE_OPENAI_API_VERSION must be a version of the API, like 2024-10-21.',
  }),
}

/** It stands in an address. */
const NAME = /^[\w][\w.:/-]{0,99}$/
const VERSION = /^\d{4}-\d{2}-\d{2}(?:-preview)?$/

/** Names in plain sight would go over the wire: without a certificate only to this machine. */
const isSafe = (address: string): boolean =>
  isPlain(address, ['https:']) ||
  (isPlain(address, ['http:']) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname))

function isPlain(address: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password, search, hash } = new URL(address)
  return protocols.includes(protocol) && [username, password, search, hash].every((part) => part === '')
}

type Fields = { readonly [Name in keyof typeof modelFields]?: string | undefined }

/** Null unless a model or a deployment is named: a key alone may be there for other programs. */
export function modelOf(set: Fields): ModelSettings | null {
  if (set.OPENAI_MODEL !== undefined) {
    const address = set.OPENAI_BASE_URL ?? 'https://api.openai.com/v1'
    return { kind: 'OpenAI', key: set.OPENAI_API_KEY ?? '', model: set.OPENAI_MODEL, address }
  }
  if (set.AZURE_OPENAI_DEPLOYMENT === undefined) return null
  return {
    kind: 'Azure OpenAI',
    key: set.AZURE_OPENAI_API_KEY ?? '',
    deployment: set.AZURE_OPENAI_DEPLOYMENT,
    address: set.AZURE_OPENAI_ENDPOINT ?? '',
    apiVersion: set.AZURE_OPENAI_API_VERSION ?? '2024-10-21',
  }
}

/** Faults between the settings of a model, when one is named. */
export function modelFaults(given: (name: string) => string | undefined): readonly string[] {
  const openAi = given('OPENAI_MODEL') !== undefined
  const azure = given('AZURE_OPENAI_DEPLOYMENT') !== undefined
  const faults: string[] = []
  if (openAi && azure) {
    faults.push('OPENAI_MODEL and AZURE_OPENAI_DEPLOYMENT are both set. Keep one: a sentence is put to one model.')
  }
  if (openAi && given('OPENAI_API_KEY') === undefined) faults.push('OPENAI_MODEL needs OPENAI_API_KEY.')
  for (const name of ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT']) {
    if (azure && given(name) === undefined) faults.push(`AZURE_OPENAI_DEPLOYMENT needs ${name}.`)
  }
  if (azure && !openAi && given('OPENAI_BASE_URL') !== undefined) {
    faults.push('OPENAI_BASE_URL is for OpenAI alone. With AZURE_OPENAI_DEPLOYMENT, leave it out.')
  }
  if ((openAi || azure) && given('DEBUG') === 'true') {
    faults.push('DEBUG=true makes the model’s client print what it sends. Leave it out.')
  }
  return faults
}
