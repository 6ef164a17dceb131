import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Reads } from '../../src/operations/ports'
import { compiled, DEMO } from './botProcess'

interface Answered {
  readonly id: number
  readonly result?: unknown
  readonly failed?: string
}

/** A bot in a process of its own that has loaded its parts, and opens its database when it is told to start. */
export class ReserveBot {
  private last = 0
  private readonly waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>()

  private constructor(
    private readonly child: ChildProcess,
    private readonly loaded: Promise<unknown>,
  ) {
    child.on('message', (message: Answered | 'loaded') => message !== 'loaded' && this.settle(message))
    child.on('exit', () => this.giveUp())
  }

  static async inReserve(settings: Readonly<Record<string, string>>): Promise<ReserveBot> {
    await compiled()
    const child = fork(join(__dirname, 'reserveProgram.cjs'), {
      ...{ execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
      env: { ...process.env, ...DEMO, LOG_LEVEL: 'error', ...settings, PORT: '0' },
    })
    return new ReserveBot(child, once(child, 'message'))
  }

  /** Opens its database and listens. Answers where. */
  async start(): Promise<string> {
    await this.loaded
    return `http://127.0.0.1:${String(await this.ask(null, []))}`
  }

  /** Reads the record as the running bot sees it. Each reading is a snapshot of its own. */
  readonly reads: Reads = new Proxy({} as Reads, {
    // What is awaited must not look like a promise.
    get: (_, method) => (method === 'then' ? undefined : (...args: unknown[]) => this.ask(String(method), args)),
  })

  /** kill -9: nothing of it runs on. Resolves once the process is gone. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const gone = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await gone
  }

  private ask(method: string | null, args: readonly unknown[]): Promise<unknown> {
    this.last += 1
    const id = this.last
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed })
      this.child.send({ id, method, args })
    })
  }

  private settle({ id, result, failed }: Answered): void {
    const asked = this.waiting.get(id)
    this.waiting.delete(id)
    if (failed === undefined) asked?.done(result)
    else asked?.failed(new Error(failed))
  }

  private giveUp(): void {
    for (const { failed } of this.waiting.values()) failed(new Error('the bot is gone'))
    this.waiting.clear()
  }
}
