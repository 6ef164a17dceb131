import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { instantOf, storable, storableDeep } from '../../src/store/values'

test.each([
  ['2021-07-05 09:00:00+00', '2021-07-05T09:00:00.000Z'],
  ['2021-07-05 10:00:00.25+01', '2021-07-05T09:00:00.250Z'],
  ['2021-07-05T14:30:00.123+05:30', '2021-07-05T09:00:00.123Z'],
  ['2021-03-28 00:30:00-04', '2021-03-28T04:30:00.000Z'],
  ['2021-07-05T09:00:00.000Z', '2021-07-05T09:00:00.000Z'],
])('the moment %s is the instant %s', (text, instant) => {
  expect(instantOf(text)).toBe(instant)
})

test.each([
  ['a\0b', 'ab'],
  ['\ud83d', '\ufffd'],
  ['x\udc00y\ud800', 'x\ufffdy\ufffd'],
  ['\u{1f600} £5,154.25 – é\n', '\u{1f600} £5,154.25 – é\n'],
])('%j is kept as %j', (text, kept) => {
  expect(storable(text)).toBe(kept)
})

test('every text in a value is made fit to keep, keys and all, and nothing else changes', () => {
  expect(storableDeep({ 'k\0': ['\ud800', 1.5, null, true, { deep: 'ok' }], none: undefined })).toEqual({
    k: ['\ufffd', 1.5, null, true, { deep: 'ok' }],
    none: undefined,
  })
})

describe('values are read alike by both drivers', () => {
  const run = promisify(execFile)
  const readBack = async (zone: string): Promise<unknown> => {
    const program = join(__dirname, 'readBack.ts')
    const loader = join(__dirname, '../support/typescript.cjs')
    const { stdout } = await run(process.execPath, ['-r', loader, program], { env: { ...process.env, TZ: zone } })
    return JSON.parse(stdout)
  }

  test.each(['Europe/London', 'America/New_York'])('in the time zone %s', async (zone) => {
    const values = {
      day: '2021-07-05',
      summer: '2021-07-05T09:00:00.250Z',
      hourThatIsNotThere: '2021-03-28T01:30:00.000Z',
      lastMoment: '2021-03-31T23:59:59.999Z',
      count: 3,
      large: 9_007_199_254_740_991,
      exact: '12345678901234567890.10',
      json: { list: [1, 'two', null], at: '2021-07-05' },
      none: null,
    }
    expect(await readBack(zone)).toEqual({ zone, PGlite: values, PostgreSQL: values })
  })
})
