// @ts-check
// The files that take longest begin first, so that no worker stands idle at the end. Jest goes by what each took the
// last time, and on a fresh clone, a build server's every one, by its length: there these lead, longest first.
const Sequencer = /** @type {any} */ (require('@jest/test-sequencer')).default

const LONG = [
  'e2e/jobs',
  'bot/durability',
  'cli/backup',
  'bot/liveProgress',
  'architecture/layers',
  'store/everySchema',
  'store/figures',
  'bot/signOffRules',
  'bot/sending',
  'bot/kills',
  'bot/campaign',
  'conversations/conversations',
  'store/verify',
  'http/tokens',
]

class LongestFirst extends Sequencer {
  /** @param {{ path: string, duration?: number }[]} tests */
  sort(tests) {
    const sorted = super.sort(tests)
    return sorted.some(({ duration }) => duration !== undefined) ? sorted : sorted.sort(byPlace)
  }
}

/** @type {(one: { path: string }, other: { path: string }) => number} */
const byPlace = (one, other) => place(one.path) - place(other.path)

const place = (/** @type {string} */ path) => {
  const at = LONG.findIndex((name) => path.endsWith(`test/${name}.test.ts`))
  return at === -1 ? LONG.length : at
}

module.exports = LongestFirst
