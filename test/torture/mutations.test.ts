import type { DatabaseName } from '../support/databases'
import { aWorld } from '../world/world'
import type { World } from '../world/world'
import { mutations } from './mutations'

let world: World
afterEach(() => world.end())

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('ten thousand mutated activities, on %s', (on) => {
  test('none stops the bot, none is answered from its inside, and the record is in order', async () => {
    world = await aWorld(on)
    const run = await mutations(world, 10_000, on.length)
    expect(run.wrong).toEqual([])
    expect(run.replies).toBeGreaterThan(1_000)
    expect((await world.database.store.read((tx) => tx.checkRecord())).faults).toEqual([])
  }, 1_800_000)
})
