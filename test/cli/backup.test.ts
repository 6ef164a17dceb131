import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askRunning } from '../../src/cli/askRunning'
import { compose } from '../../src/compose'
import type { Outturn } from '../../src/compose'
import { quarter } from '../../src/domain/period'
import { openPeriod } from '../../src/operations/openPeriod'
import { openStore } from '../../src/store/openStore'
import { RestoreRefused, restoreFolder } from '../../src/store/restoreFolder'
import { commandLine } from '../support/commandLine'
import { embeddedIn } from '../support/databases'
import { HOST } from '../support/made'
import { LOCAL } from '../world/world'

let home: string
let outturn: Outturn
const at = (name: string) => join(home, name)

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'outturn-backup-'))
  await embeddedIn(at('here'))
  outturn = await compose({ ...LOCAL, database: { kind: 'embedded', folder: at('here') }, today: '2021-07-05' })
}, 60_000)
afterAll(() => rm(home, { recursive: true, force: true }))

async function acts(folder: string): Promise<readonly string[]> {
  const store = await openStore({ kind: 'embedded', folder: at(folder) }, HOST)
  const record = await store.read((tx) => tx.record({})).finally(() => store.close())
  return record.map(({ act }) => act)
}

const restore = (folder: string, backup: Uint8Array, replace: boolean) =>
  restoreFolder({ folder: at(folder), backup, replace }, HOST)

test('a backup is taken while the bot runs, and restored only where nothing is lost by it', async () => {
  const { deps } = outturn
  const by = (await deps.store.read((tx) => tx.people())).find(({ roles }) => roles.includes('performance team'))
  if (!by) throw new Error('nobody to open the quarter')
  const told = await askRunning(at('here'), 'backup', { words: ['x'], file: null })
  const before = told?.file ?? new Uint8Array()
  await openPeriod(deps, { period: quarter(2021, 1), by, door: 'card' })

  const settings = { DATA_DIR: at('here') }
  const file = at('outturn.backup')
  expect(await commandLine(settings, 'backup', file)).toEqual({
    code: 0,
    said: expect.stringMatching(/^✓ Everything is in .+outturn\.backup, \d+\.\d MB\./) as string,
  })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await commandLine(settings, 'restore', file, '--replace')).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder .+ in use by process \d+/) as string,
  })
  await outturn.stop()

  await restore('there', before, false)
  expect(await acts('there')).toEqual(['plan imported'])
  expect(await acts('here')).toEqual(['plan imported', 'period opened'])

  await expect(restore('here', before, false)).rejects.toThrow('Say --replace')
  const refused = restore('here', Buffer.from('nothing of the kind'), true)
  await expect(refused).rejects.toThrow(RestoreRefused)
  await expect(refused).rejects.toThrow('That file is not a backup that Outturn can read. Nothing was changed.')
  expect(await acts('here')).toEqual(['plan imported', 'period opened'])

  const aside = await restore('here', before, true)
  expect(await acts('here')).toEqual(['plan imported'])
  const databases = (await readdir(at('here'))).filter((name) => name.startsWith('database'))
  expect(databases.map(at)).toEqual([at('database'), at(aside?.split('/').at(-1) ?? '')])
}, 120_000)
