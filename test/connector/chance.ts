import { errorBody } from './errorBody'
import type { ConnectorRequest, Fault } from './faults'

type Kind =
  | '429'
  | '412'
  | '502'
  | '503'
  | '504'
  | 'blocked'
  | 'disabled'
  | 'not on the roster'
  | 'not installed'
  | 'gone'
  | 'slow'
  | 'dropped'
  | 'answer lost'

const answer = (status: number, code: string, headers: Record<string, string> = {}): Fault => ({
  answer: { status, body: errorBody(code), headers },
})

/** Every way in which Teams has been seen to fail; times in milliseconds. */
export const KINDS: Readonly<Record<Kind, Fault>> = {
  '429': answer(429, 'Throttled', { 'retry-after': '2' }),
  '412': answer(412, 'PreconditionFailed'),
  '502': answer(502, 'ServiceError'),
  '503': answer(503, 'ServiceUnavailable'),
  '504': answer(504, 'GatewayTimeout'),
  blocked: answer(403, 'ConversationBlockedByUser'),
  disabled: answer(403, 'BotDisabledByAdmin'),
  'not on the roster': answer(403, 'BotNotInConversationRoster'),
  'not installed': answer(403, 'ForbiddenOperationException'),
  gone: answer(404, 'ConversationNotFound'),
  slow: { delayMs: 3_000 },
  dropped: { answer: 'drop' },
  'answer lost': { answer: 'drop', arrives: true },
}

/** A fault that came by chance, and whom it met. */
export interface Met {
  readonly kind: Kind
  readonly conversation: string | undefined
}

/** Lets so large a share of requests fail, of mixed kinds, the same for the same seed. */
export class Chance {
  readonly met: Met[] = []

  constructor(
    private readonly share: number,
    private readonly random: () => number,
    private readonly kinds: readonly Kind[] = Object.keys(KINDS) as Kind[],
  ) {}

  take({ method, path }: ConnectorRequest): Fault | undefined {
    if (method === 'GET' || this.random() >= this.share) return undefined
    const kind = this.kinds[Math.floor(this.random() * this.kinds.length)]
    if (kind === undefined) return undefined
    this.met.push({ kind, conversation: path[0] })
    return KINDS[kind]
  }
}
