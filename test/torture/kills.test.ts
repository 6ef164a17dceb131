import type { DatabaseName } from '../support/databases'
import { killed } from './killing'

/** A hundred on each; fewer where the machine is wanted for something else. */
const KILLS = Number(process.env['KILLS'] ?? 100)

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('killed at random moments of a busy load, on %s', (on) => {
  test(`${KILLS} times: all that was told is there, nothing is half there, and the record is in order`, async () => {
    const told = await killed(on, KILLS)
    expect(told.saved).toBeGreaterThan(KILLS)
    expect(told.signedOff).toBeGreaterThan(KILLS / 4)
    expect(told.imported).toBeGreaterThan(KILLS / 10)
    expect(told.sent).toBeGreaterThan(KILLS / 2)
  }, 3_000_000)
})
