import { randomUUID } from 'node:crypto'
import type { Activity } from 'botbuilder'
import { cardIn, pressed, type Card } from './card'
import { personalConversation, type Connector, type Recorded } from './connector'

export const TENANT = '4a2d7b90-6c1e-4f38-8d55-0b9e3f7a1c26'
export const BOT = { id: '28:outturn', name: 'Outturn' } as const

export interface Identity {
  readonly name: string
  /** The Entra object id. */
  readonly aadObjectId: string
  /** The id in Teams; derived from the object id when absent. */
  readonly id?: string
}

export interface Reached {
  /** Where the bot listens, such as `http://127.0.0.1:3978`. */
  readonly bot: string
  readonly connector: Connector
  readonly tenantId?: string
  /** A bearer token for the Authorization header; none when absent. */
  readonly token?: string
  /** Where the person is; a chat with the bot alone when absent. */
  readonly channel?: { readonly id: string; readonly teamId: string }
}

export interface HttpAnswer {
  readonly status: number
  readonly body: unknown
}

/** What an `adaptiveCard/action` is answered with. */
export interface InvokeAnswer {
  readonly status: number
  readonly statusCode: number | undefined
  /** `application/vnd.microsoft.card.adaptive`, `application/vnd.microsoft.activity.message` or an error. */
  readonly type: string | undefined
  readonly value: unknown
}

/** A person's id in Teams. */
export const personIdOf = ({ id, aadObjectId }: Identity): string => id ?? `29:${aadObjectId}`

/** Somebody in Teams, who talks to the bot over HTTP as Teams would. */
export class Person {
  readonly id: string
  readonly conversationId: string

  constructor(
    private readonly identity: Identity,
    private readonly reached: Reached,
  ) {
    this.id = personIdOf(identity)
    this.conversationId = reached.channel?.id ?? personalConversation(this.id)
  }

  /** Types a sentence. Resolves with what the bot sent to this conversation during the turn; throws when it refused. */
  async says(words: string, over: Partial<Activity> = {}): Promise<Partial<Activity>[]> {
    const from = this.reached.connector.recorded.length
    const mention = this.reached.channel ? `<at>${BOT.name}</at> ` : ''
    accepted(await this.posts({ type: 'message', text: `${mention}${words}`, textFormat: 'plain', ...over }))
    return this.heard(from)
  }

  /** Drops files in the chat: what Teams sends for each is its name and the link to its bytes. */
  async drops(...files: readonly { readonly name: string; readonly link: string }[]): Promise<Partial<Activity>[]> {
    const attachments = files.map(({ name, link }) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: `https://council.sharepoint.example/personal/Documents/${encodeURIComponent(name)}`,
      name,
      content: { downloadUrl: link, uniqueId: randomUUID(), fileType: name.split('.').at(-1) },
    }))
    const from = this.reached.connector.recorded.length
    accepted(await this.posts({ type: 'message', attachments }))
    return this.heard(from)
  }

  /** Adds the bot: what Teams sends on install. */
  async installs(action: 'add' | 'remove' = 'add'): Promise<Partial<Activity>[]> {
    const from = this.reached.connector.recorded.length
    accepted(await this.posts({ type: 'installationUpdate', action }))
    return this.heard(from)
  }

  /** Fills in the card of an activity by label and presses the button with this title. */
  presses(on: Partial<Activity>, title: string, typed: Readonly<Record<string, string>> = {}): Promise<InvokeAnswer> {
    const { verb, data } = pressed(cardIn(on), title, typed)
    return this.invokes(verb, data, on.id === undefined ? {} : { replyToId: on.id })
  }

  /** Sends an `adaptiveCard/action`: any verb and data, forged ones too. */
  async invokes(verb: string, data: unknown, over: Partial<Activity> = {}): Promise<InvokeAnswer> {
    const action = { type: 'Action.Execute', verb, data }
    const { status, body } = await this.posts({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      ...over,
    })
    const { statusCode, type, value } = (typeof body === 'object' && body !== null ? body : {}) as Partial<InvokeAnswer>
    return { status, statusCode, type, value }
  }

  /** Posts any activity to the bot, with everything that Teams adds to it. Never throws for a status. */
  async posts(activity: Partial<Activity>): Promise<HttpAnswer> {
    const { bot, token } = this.reached
    const response = await fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ ...this.envelope(), ...activity }),
    })
    const text = await response.text()
    return { status: response.status, body: parsed(text) }
  }

  /** What there is to read. A turn of over a second begins with the SDK’s typing indicator, which is no message. */
  private heard(from: number): Partial<Activity>[] {
    return this.reached.connector
      .in(this.conversationId, from)
      .map((entry: Recorded) => entry.activity)
      .filter(({ type }) => type !== 'typing')
  }

  private envelope(): Record<string, unknown> {
    const { connector, channel, tenantId = TENANT } = this.reached
    const now = new Date().toISOString()
    return {
      id: randomUUID(),
      timestamp: now,
      localTimestamp: now,
      localTimezone: 'Europe/London',
      locale: 'en-GB',
      channelId: 'msteams',
      serviceUrl: `${connector.url}/`,
      from: { id: this.id, name: this.identity.name, aadObjectId: this.identity.aadObjectId },
      recipient: BOT,
      conversation: channel
        ? { id: channel.id, conversationType: 'channel', isGroup: true, tenantId }
        : { id: this.conversationId, conversationType: 'personal', tenantId },
      channelData: channel
        ? { tenant: { id: tenantId }, channel: { id: channel.id }, team: { id: channel.teamId } }
        : { tenant: { id: tenantId } },
      entities: channel ? [{ type: 'mention', mentioned: BOT, text: `<at>${BOT.name}</at>` }] : [],
    }
  }
}

/** The card that an invoke was answered with. Throws when it was answered with anything else. */
export function cardOf(answer: InvokeAnswer): Card {
  if (answer.type === 'application/vnd.microsoft.card.adaptive') return answer.value as Card
  throw new Error(`Answered with no card: ${JSON.stringify(answer)}`)
}

function accepted({ status, body }: HttpAnswer): void {
  if (status < 200 || status > 299) throw new Error(`The bot answered ${status}: ${JSON.stringify(body)}`)
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return text
  }
}
