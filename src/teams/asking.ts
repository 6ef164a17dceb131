import type { Asking } from '../operations/pace'

/** A request of the SDK on its way out. */
export interface Outgoing {
  readonly method: string
  readonly url: string
  readonly body?: unknown
}

/** What a request asks of Teams, as its limits count it. */
export function askingOf({ method, url, body }: Outgoing): Asking {
  const [, after = ''] = new URL(url).pathname.split('/v3/conversations')
  const [, conversation = ''] = after.split('/')
  if (conversation === '') return { operation: 'create', conversation: memberIn(body) }
  return { operation: method === 'GET' ? 'read' : 'send', conversation: decodeURIComponent(conversation) }
}

/** Whom a new conversation is to be with. */
function memberIn(body: unknown): string | null {
  const { members } = (typeof body === 'string' ? JSON.parse(body) : {}) as { members?: readonly { id?: unknown }[] }
  const id = members?.[0]?.id
  return typeof id === 'string' ? id : null
}
