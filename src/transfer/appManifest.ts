/** What a council fills the app's manifest with; the names are the manifest's own placeholders. */
export type ManifestValues = Readonly<Record<string, string | undefined>>

/** A manifest ready to be checked against its schema, or what it still lacks, in words. */
export type ManifestFilled =
  | { readonly kind: 'filled'; readonly manifest: Manifest }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

interface CommandList {
  readonly scopes: readonly string[]
  readonly commands: readonly object[]
}

export interface Manifest {
  readonly manifestVersion: string
  readonly bots: readonly { readonly commandLists: readonly CommandList[] }[]
}

/** A question to begin with: Teams shows the title, and sends the question when it is pressed. */
export interface PromptStarter {
  readonly title: string
  readonly ask: string
}

/** Teams shows at most so many commands and prompt starters in one list. */
const MOST_COMMANDS = 12

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g

const WHAT_IT_IS: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: 'any new GUID, kept for good: it is what Teams knows the app by',
  BOT_ID: 'the application id of the bot’s registration',
  BOT_DOMAIN: 'the host name of the bot, like outturn.example.gov.uk',
  COUNCIL_NAME: 'the council’s name, at most 32 characters',
  COUNCIL_WEBSITE: 'the council’s website, like https://www.example.gov.uk',
}

/** Fills the placeholders, and adds to each list of commands the questions to begin with that it has room for. */
export function fillManifest(
  template: string,
  values: ManifestValues,
  starters: readonly PromptStarter[],
): ManifestFilled {
  const wanted = new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))
  const missing = [...wanted].filter((name) => !values[name])
  if (missing.length > 0) {
    return { kind: 'faulty', faults: missing.map((name) => `${name} is not set: ${WHAT_IT_IS[name] ?? 'a value'}.`) }
  }
  const filled = template.replace(PLACEHOLDER, (whole, name: string) => inJson(values[name] ?? whole))
  return { kind: 'filled', manifest: withStarters(JSON.parse(filled) as Manifest, starters) }
}

/** A value as it stands between the quotes of a JSON text. */
const inJson = (value: string): string => JSON.stringify(value).slice(1, -1)

function withStarters(manifest: Manifest, starters: readonly PromptStarter[]): Manifest {
  const prompts = starters.map(({ title, ask }) => ({ title, type: 'prompt', prompt: ask }))
  const bots = manifest.bots.map((bot) => ({
    ...bot,
    commandLists: bot.commandLists.map((list) => ({
      ...list,
      commands: [...list.commands, ...prompts].slice(0, Math.max(list.commands.length, MOST_COMMANDS)),
    })),
  }))
  return { ...manifest, bots }
}
