import type { DatabaseName } from '../support/databases'
import { killed } from './killing'

const KILLS = 20

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('killed at twenty random moments of a busy load, on %s', (on) => {
  test('all that was told is there, nothing is half there, and the record is in order', async () => {
    const told = await killed(on, KILLS)
    expect(told.saved).toBeGreaterThan(KILLS)
    expect(told.signedOff).toBeGreaterThan(KILLS / 2)
  }, 3_000_000)
})
