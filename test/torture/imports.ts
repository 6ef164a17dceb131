import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import Papa from 'papaparse'
import type { Reads } from '../../src/operations/ports'
import type { Person } from '../connector/client'
import type { Connector } from '../connector/connector'
import { FileServer } from '../support/fileServer'
import { demoFile } from '../transfer/demo'
import { personOf } from './people'
import { said } from './saving'

/** Both have a new target in every plan that is imported: an import of one without the other is half an import. */
const MEASURES = ['SD-037', 'SD-038'] as const

/** Targets of imports are counted from here: no other target is so large. */
const FIRST = 100_000

/** Beside figures and signatures: plans are dropped, looked at and kept, over and over, until the bot is gone. */
export class Imports {
  /** numbers of the plans that were to be kept */
  readonly sent: number[] = []
  /** numbers of those that somebody was told are kept */
  readonly told: number[] = []
  private shown: { readonly number: number; readonly preview: Partial<Activity> } | null = null

  private constructor(
    private readonly connector: Connector,
    private readonly files: FileServer,
  ) {}

  static async beside(connector: Connector): Promise<Imports> {
    return new Imports(connector, await FileServer.start())
  }

  /** Goes on until a request fails: then the bot has been killed. A plan that was shown before is kept first. */
  async run(bot: string): Promise<void> {
    const imogen = personOf('Performance and Policy Manager', bot, this.connector)
    try {
      for (;;) {
        this.shown ??= await this.dropped(imogen)
        const { number, preview } = this.shown
        const answer = said(
          await imogen.presses(preview, 'Keep the plan').catch((error: unknown) => this.unsure(error)),
        )
        if (answer.includes('✓ The plan is kept')) this.told.push(number)
        this.shown = null
      }
    } catch {
      // The bot is gone.
    }
  }

  private async dropped(by: Person) {
    // One that was being dropped when the last bot was killed may have come in.
    await by.says('cancel import')
    const number = FIRST + this.sent.length
    const name = `plan ${number}.csv`
    const [preview] = await by.drops({ name, link: this.files.put(name, planWith(number)) })
    if (preview === undefined) throw new Error('no preview')
    this.sent.push(number)
    return { number, preview }
  }

  /** Whether it was kept, nobody was told: every other time it is pressed again after the start. */
  private unsure(error: unknown): never {
    if (this.sent.length % 2 === 0) this.shown = null
    throw error
  }

  /** Until one more is told as kept: an import takes longer than most of what goes on beside it. */
  async another(): Promise<void> {
    const [told, deadline] = [this.told.length, performance.now() + 10_000]
    while (this.told.length === told && performance.now() < deadline) await pause(20)
  }

  close(): Promise<void> {
    return this.files.close()
  }
}

/** The demo's own plan, of two measures and with other targets for the year. */
function planWith(number: number): string {
  const { data } = Papa.parse<Record<string, string>>(demoFile('plan.csv'), { header: true, skipEmptyLines: true })
  const rows = data.filter(({ code }) => MEASURES.some((one) => one === code))
  return Papa.unparse(rows.map((row) => ({ ...row, '2021/22 target': `>${number}` })))
}

/** The plans that each measure has a target of, and those that its record tells of. All four are the same list. */
export async function importsKept(tx: Reads): Promise<readonly (readonly number[])[]> {
  const lists: (readonly number[])[] = []
  for (const code of MEASURES) {
    const targets = (await tx.measureHistory(code))?.targets ?? []
    lists.push(targets.map(({ target }) => Number(target.written.slice(1))).filter((one) => one >= FIRST))
    const entries = (await tx.record({ measure: code })).filter(({ act }) => act === 'measure changed by import')
    lists.push(entries.map(({ reason }) => Number(/\d+/.exec(reason ?? '')?.[0])))
  }
  return lists
}
