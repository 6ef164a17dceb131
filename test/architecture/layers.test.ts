import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLOCK_READERS, SAMPLES, writeSamples } from './brokenTree'
import { brokenByFile, brokenRules } from './cruise'
import rules from './rules.json'
import { readsOfClockOrEnvironment, sourcesIn, tooLong } from './sources'

const ROOT = join(__dirname, '../..')
// Inside the project, so that its packages are found; ignored by git and by every other tool.
const SAMPLE_TREE = join(ROOT, '.cache/architecture')

describe('the house as it stands', () => {
  const sources = sourcesIn(ROOT)

  it('imports one way, and each package only where it belongs', async () => {
    expect(await brokenRules(ROOT)).toEqual([])
  }, 120_000)

  it('reads the clock and the environment in src/compose.ts only', () => {
    expect(sources.length).toBeGreaterThan(10)
    expect(readsOfClockOrEnvironment(sources)).toEqual([])
  })

  it('has no file over 250 lines', () => {
    expect(tooLong(sources)).toEqual([])
  })
})

describe('the rules themselves, on a tree that breaks each of them', () => {
  let broken: Map<string, Set<string>>
  beforeAll(async () => {
    writeSamples(SAMPLE_TREE, readFileSync(join(ROOT, 'package.json'), 'utf8'))
    broken = await brokenByFile(SAMPLE_TREE)
  })

  it.each(SAMPLES.map((sample) => [sample.path, sample.breaks.join(' and ') || 'nothing', sample] as const))(
    '%s breaks %s',
    (path, _names, sample) => {
      expect([...(broken.get(path) ?? [])].sort()).toEqual([...sample.breaks].sort())
    },
  )

  it('breaks every rule at least once', () => {
    const names = rules.forbidden.map(({ name }) => name).sort()
    expect([...new Set(SAMPLES.flatMap(({ breaks }) => breaks))].sort()).toEqual(names)
  })
})

describe('the search for the clock and the environment', () => {
  it.each(CLOCK_READERS)('finds %s', (text) => {
    expect(readsOfClockOrEnvironment([{ path: 'src/domain/day.ts', text }])).toHaveLength(1)
  })

  it('lets src/compose.ts read both, and anybody turn an instant that they were given into a date', () => {
    const text = 'export const now = (): Date => new Date()'
    const given = 'export const at = (ms: number): Date => new Date(ms)'
    const sources = [
      { path: 'src/compose.ts', text },
      { path: 'src/domain/day.ts', text: given },
    ]
    expect(readsOfClockOrEnvironment(sources)).toEqual([])
  })

  it('is not to be silenced by a comment', () => {
    const text = '// eslint-disable-next-line\nexport const now = Date.now()'
    expect(readsOfClockOrEnvironment([{ path: 'src/http/server.ts', text }])).toHaveLength(1)
  })
})

it('finds a file of 251 lines, and lets one of 250 pass', () => {
  const long = { path: 'src/a.ts', text: 'a\n'.repeat(251) }
  const fair = { path: 'src/b.ts', text: 'b\n'.repeat(250) }
  expect(tooLong([long, fair])).toEqual(['src/a.ts'])
})
