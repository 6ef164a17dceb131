import type { DatabaseName } from '../support/databases'
import { campaignThrough } from './campaign'
import { expectOnceEach } from './expectOnceEach'

const PEOPLE = 600
const KILLS = 10

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('a card each through faults and kills, on %s', (on) => {
  test.each([1, 2])(
    'everybody has one or is listed, with seed %d',
    async (seed) => {
      const trial = { on, people: PEOPLE, kills: KILLS, seed }
      expectOnceEach(await campaignThrough(trial), trial)
    },
    600_000,
  )
})
