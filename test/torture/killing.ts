import { setTimeout as pause } from 'node:timers/promises'
import { writtenOf } from '../../src/domain/return'
import { quarter } from '../../src/domain/period'
import type { Reads } from '../../src/operations/ports'
import { Connector } from '../connector/connector'
import type { DatabaseName } from '../support/databases'
import { ReserveBot } from '../support/reserveBot'
import { Approvals, signedFor } from './approvals'
import { aHome } from './home'
import { Imports, importsKept } from './imports'
import { asLines, asRecorded, keptFor } from './kept'
import type { Kept } from './kept'
import { opensTheQuarter, personOf } from './people'
import { randomFrom } from './random'
import { sendsKept } from './sends'
import { Stream } from './stream'
import type { Saving } from './stream'

const NOTHING: Kept = { versions: new Map(), entries: [] }

/** What somebody was told had been done, in all. */
export interface Told {
  readonly saved: number
  readonly signedOff: number
  readonly imported: number
  readonly sent: number
}

/**
 * Kills a bot so many times at random moments of a busy load: cards saved, figures signed off, plans imported,
 * reminders sent. After each, the next bot has all that was told, nothing is half there, and the whole record is in
 * order; at the end so has somebody who looks without any bot. Answers what was told in all.
 */
export async function killed(on: DatabaseName, kills: number): Promise<Told> {
  const [home, connector] = await Promise.all([aHome(on), Connector.start()])
  const random = randomFrom(on.length)
  const load = new Load(connector, await Imports.beside(connector))
  let [bot, next] = await Promise.all([ReserveBot.inReserve(home.settings), ReserveBot.inReserve(home.settings)])
  try {
    let url = await bot.start()
    await opensTheQuarter(personOf('Performance Officer', url, connector))
    for (let kill = 0; kill < kills; kill += 1) {
      const dying = bot
      const moment = random() * 12
      await load.until(Math.floor(random() * 30), url, async () => {
        if (kill % 4 === 3) await load.anotherImport()
        await pause(moment)
        await dying.kill()
      })
      ;[bot, next] = [next, await ReserveBot.inReserve(home.settings)]
      url = await bot.start()
      await load.expectAllThere(bot.reads)
    }
    const told = { ...load.told(), sent: (await sendsKept(bot.reads, connector)).sent }
    await bot.kill()
    await home.look((tx) => load.expectAllThere(tx))
    return told
  } finally {
    await Promise.all([bot.kill(), next.kill()])
    await Promise.all([load.close(), connector.close()])
    await home.remove()
  }
}

/** Everything that goes on at once, and what was told of it. */
class Load {
  private readonly stream: Stream
  private readonly approvals: Approvals
  private kept = NOTHING
  private given = 0

  constructor(
    private readonly connector: Connector,
    private readonly imports: Imports,
  ) {
    this.stream = new Stream(connector)
    this.approvals = new Approvals(connector)
  }

  /** Goes on until so many more savings have been told, then lets the bot be killed. */
  async until(receipts: number, bot: string, kill: () => Promise<void>): Promise<void> {
    const beside = [this.approvals.run(bot, this.given), this.imports.run(bot)]
    await this.stream.runUntil(receipts, bot, this.kept, kill)
    await Promise.all(beside)
  }

  async expectAllThere(tx: Reads): Promise<void> {
    this.kept = await keptFor(tx, quarter(2021, 1))
    const signed = await signedFor(tx)
    this.given = signed.versions
    expectNothingLost(this.kept, this.stream)
    expect(this.approvals.told.filter((version) => !signed.signedOff.includes(version))).toEqual([])
    const [first = [], ...others] = await importsKept(tx)
    expect(others).toEqual(others.map(() => first))
    expect(this.imports.told.filter((number) => !first.includes(number))).toEqual([])
    expect(await sendsKept(tx, this.connector)).toMatchObject({ neverArrived: [], twice: 0 })
    expect((await tx.checkRecord()).faults).toEqual([])
  }

  anotherImport(): Promise<void> {
    return this.imports.another()
  }

  told(): Omit<Told, 'sent'> {
    const { stream, approvals, imports } = this
    return { saved: stream.told.length, signedOff: approvals.told.length, imported: imports.told.length }
  }

  close(): Promise<void> {
    return this.imports.close()
  }
}

function expectNothingLost(kept: Kept, { sent, told }: Stream): void {
  const there = new Set(
    [...kept.versions].flatMap(([code, all]) => all.map((one) => `${code} ${writtenOf(one.reply)}`)),
  )
  const keptOf = ({ measures, written }: Saving) => measures.filter((code) => there.has(`${code} ${written}`)).length
  expect(told.filter((one) => keptOf(one) < one.measures.length)).toEqual([])
  expect(sent.filter((one) => keptOf(one) > 0 && keptOf(one) < one.measures.length)).toEqual([])
  expect(asRecorded(kept).toSorted()).toEqual(asLines(kept).toSorted())
  for (const all of kept.versions.values()) {
    expect(all.map((one) => one.version)).toEqual(all.map((_, index) => index + 1))
  }
}
