import { campaignThrough } from '../torture/campaign'
import { expectOnceEach } from '../torture/expectOnceEach'

// A small one of those that `npm run torture` does: of two instances the one that sends is killed.
test('a card each through faults and a kill: everybody has one or is listed', async () => {
  const trial = { on: 'PostgreSQL', people: 120, kills: 1, seed: 11 } as const
  expectOnceEach(await campaignThrough(trial), trial)
}, 60_000)
