import type { DatabaseName } from '../support/databases'
import { campaignThrough } from './campaign'
import { expectOnceEach } from './expectOnceEach'

/** `PEOPLE=10000` takes some ten minutes a campaign. */
const PEOPLE = Number(process.env['PEOPLE'] ?? 600)
const KILLS = 10

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('a card each through faults and kills, on %s', (on) => {
  test.each([1, 2])(
    'everybody has one or is listed, with seed %d',
    async (seed) => {
      const trial = { on, people: PEOPLE, kills: KILLS, seed }
      expectOnceEach(await campaignThrough(trial), trial)
    },
    1_800_000,
  )
})
