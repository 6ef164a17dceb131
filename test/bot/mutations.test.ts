import { mutations } from '../torture/mutations'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.end())

// The first three hundred of those that `npm run torture` sends by the ten thousand.
test('three hundred mutated activities: no crash, nothing of the inside in a reply, and the record is in order', async () => {
  const run = await mutations(world, 300, 20_210_705)
  expect(run.wrong).toEqual([])
  expect(run.sent).toBe(300)
  expect(run.replies).toBeGreaterThan(50)
  expect((await world.database.store.read((tx) => tx.checkRecord())).faults).toEqual([])
}, 120_000)
