import { killed } from '../torture/killing'

// The first two of the hundred that `npm run torture` does.
test('killed twice at random moments of a busy load: all that was told is there, and the record is in order', async () => {
  expect((await killed('PostgreSQL', 2)).saved).toBeGreaterThan(0)
}, 180_000)
