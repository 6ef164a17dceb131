import { setTimeout as pause } from 'node:timers/promises'
import { writtenOf } from '../../src/domain/decideSubmission'
import { quarter } from '../../src/domain/period'
import { Connector } from '../connector/connector'
import { startBot } from '../support/botProcess'
import type { BotProcess } from '../support/botProcess'
import type { DatabaseName } from '../support/databases'
import { aHome } from './home'
import type { Home } from './home'
import { asLines, asRecorded, keptFor } from './kept'
import type { Kept } from './kept'
import { opensTheQuarter, personOf } from './people'
import { randomFrom } from './random'
import { Stream } from './stream'
import type { Saving } from './stream'

const KILLS = 20
const NOTHING: Kept = { versions: new Map(), entries: [] }

let home: Home
let connector: Connector
let bot: BotProcess | undefined

afterEach(async () => {
  await bot?.kill()
  await connector.close()
  await home.remove()
})

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

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('killed at twenty random moments of a stream, on %s', (on) => {
  test('all that was told as saved is there, and nothing is half saved', async () => {
    ;[home, connector] = await Promise.all([aHome(on), Connector.start()])
    const random = randomFrom(on.length)
    const stream = new Stream(connector)
    let kept = NOTHING
    for (let kill = 0; kill < KILLS; kill += 1) {
      const running = (bot = await startBot(home.settings))
      if (kill === 0) await opensTheQuarter(personOf('Performance Officer', running.url, connector))
      const moment = random() * 12
      await stream.runUntil(Math.floor(random() * 25), running.url, kept, async () => {
        await pause(moment)
        await running.kill()
      })
      // A server may still be ending what the dead bot had begun.
      await pause(200)
      kept = await home.look((tx) => keptFor(tx, quarter(2021, 1)))
      expectNothingLost(kept, stream)
    }
    expect(stream.told.length).toBeGreaterThan(KILLS)
  }, 600_000)
})
