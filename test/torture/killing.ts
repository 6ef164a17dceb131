import { setTimeout as pause } from 'node:timers/promises'
import { writtenOf } from '../../src/domain/return'
import { quarter } from '../../src/domain/period'
import { Connector } from '../connector/connector'
import { startBot } from '../support/botProcess'
import type { DatabaseName } from '../support/databases'
import { Approvals, signedFor } from './approvals'
import { aHome } from './home'
import { asLines, asRecorded, keptFor } from './kept'
import type { Kept } from './kept'
import { opensTheQuarter, personOf } from './people'
import { randomFrom } from './random'
import { Stream } from './stream'
import type { Saving } from './stream'

const NOTHING: Kept = { versions: new Map(), entries: [] }

/**
 * Kills a bot so many times at random moments of a busy load: cards saved, figures signed off, reminders sent. After
 * each, all that was told is there, nothing is half there, and the record is in order. Answers what was told in all.
 */
export async function killed(on: DatabaseName, kills: number): Promise<{ saved: number; signedOff: number }> {
  const [home, connector] = await Promise.all([aHome(on), Connector.start()])
  const random = randomFrom(on.length)
  const [stream, approvals] = [new Stream(connector), new Approvals(connector)]
  let [kept, given] = [NOTHING, 0]
  let bot = await startBot(home.settings)
  try {
    await opensTheQuarter(personOf('Performance Officer', bot.url, connector))
    for (let kill = 0; kill < kills; kill += 1) {
      if (kill > 0) bot = await startBot(home.settings)
      const moment = random() * 12
      const beside = approvals.run(bot.url, given)
      await stream.runUntil(Math.floor(random() * 25), bot.url, kept, async () => {
        await pause(moment)
        await bot.kill()
      })
      await beside
      // A server may still be ending what the dead bot had begun.
      await pause(200)
      const found = await home.look(async (tx) => ({
        kept: await keptFor(tx, quarter(2021, 1)),
        signed: await signedFor(tx),
        faults: (await tx.checkRecord()).faults,
      }))
      ;[kept, given] = [found.kept, found.signed.versions]
      expectNothingLost(kept, stream)
      expect(approvals.told.filter((version) => !found.signed.signedOff.includes(version))).toEqual([])
      expect(found.faults).toEqual([])
    }
    return { saved: stream.told.length, signedOff: approvals.told.length }
  } finally {
    await bot.kill()
    await connector.close()
    await home.remove()
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
