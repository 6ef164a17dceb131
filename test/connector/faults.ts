/** What the simulated connector does to a request instead of taking it. */
export interface Fault {
  /** Requests that it applies to; every one when absent. */
  readonly matches?: (request: ConnectorRequest) => boolean
  /** How many requests in a row; one when absent. */
  readonly times?: number
  readonly delayMs?: number
  /** Answer with this status, cut the connection, or (when absent) carry on after the delay. */
  readonly answer?:
    'drop' | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  /** True when the activity arrives all the same: the bot cannot know. */
  readonly arrives?: boolean
}

export interface ConnectorRequest {
  readonly method: string
  /** Below /v3/conversations, decoded: `[conversationId, 'activities', activityId]`. */
  readonly path: readonly string[]
  readonly body: Record<string, unknown>
}

/** The faults still to come, in the order in which they were asked for. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.waiting = []
  }

  /** The first fault that applies to the request, used up by one. */
  take(request: ConnectorRequest): Fault | undefined {
    const entry = this.waiting.find(({ fault }) => fault.matches?.(request) ?? true)
    if (entry === undefined) return undefined
    entry.left -= 1
    if (entry.left === 0) this.waiting = this.waiting.filter((other) => other !== entry)
    return entry.fault
  }
}
