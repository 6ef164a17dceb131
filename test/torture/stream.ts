import type { InvokeAnswer, Person } from '../connector/client'
import type { Connector } from '../connector/connector'
import type { Kept } from './kept'
import { personOf } from './people'
import { said, saving } from './saving'

/** One saving: the same number in every box of a card, a number that is never used again. */
export interface Saving {
  readonly measures: readonly string[]
  readonly written: string
}

/** Who saves what, all at once. Any whole number of this size passes the checks of these measures. */
const SENDERS = [
  ['Customer Services Manager', ['SD-012', 'SD-013', 'SD-014']],
  ['Benefits Manager', ['SD-009', 'SD-011']],
  ['Communications Manager', ['SD-032', 'SD-033']],
] as const

/** Savings without end, until the bot is gone. What was sent and what was told as saved goes into lists. */
export class Stream {
  readonly sent: Saving[] = []
  readonly told: Saving[] = []
  private killed = false

  constructor(private readonly connector: Connector) {}

  /** Runs on from what is kept until `told` has grown by so many, then lets the bot be killed. */
  async runUntil(receipts: number, bot: string, kept: Kept, kill: () => Promise<void>): Promise<void> {
    this.killed = false
    const enough = this.told.length + receipts
    const reached = deferred()
    const lines = SENDERS.map(([jobTitle, measures]) => {
      const version = kept.versions.get(measures[0])?.length ?? 0
      const by = personOf(jobTitle, bot, this.connector)
      return this.saves(by, measures, version, () => this.told.length >= enough && reached.resolve())
    })
    if (receipts === 0) reached.resolve()
    const failed = Promise.all(lines)
    await Promise.race([reached.promise, failed])
    this.killed = true
    await kill()
    await failed
  }

  private async saves(by: Person, measures: readonly string[], version: number, onReceipt: () => void): Promise<void> {
    for (let on = version; ; on += 1) {
      const written = String(5_000 + this.sent.length)
      const data = saving(Object.fromEntries(measures.map((measure) => [measure, written])), on)
      this.sent.push({ measures, written })
      const answer = await this.answered(by, data)
      if (answer === null) return
      if (!said(answer).includes(`✓ ${measures.length} figures saved`)) throw new Error(`not saved: ${said(answer)}`)
      this.told.push({ measures, written })
      onReceipt()
    }
  }

  /** The answer, or null when the bot was gone before it came. */
  private async answered(by: Person, data: object): Promise<InvokeAnswer | null> {
    try {
      return await by.invokes('saveReturns', data)
    } catch (error) {
      if (this.killed) return null
      throw error
    }
  }
}

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve: () => resolve() }
}
