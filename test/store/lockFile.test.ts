import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderTaken, lockFolder } from '../../src/store/lockFile'
import { openStore } from '../../src/store/openStore'
import { HOST, whatWasMade } from '../support/made'

const US = { processId: process.pid, startedAt: '2021-07-05T08:00:00.000Z' }

let folder: string
let lock: string
let other: ChildProcess

beforeAll(() => {
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
})
afterAll(() => {
  other.kill('SIGKILL')
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outturn-lock-'))
  lock = join(folder, 'outturn.lock')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const heldBy = (processId: number | undefined, startedAt = '2021-07-01T00:00:00.000Z') => {
  writeFileSync(lock, JSON.stringify({ processId, startedAt }))
}
const owner = (): unknown => JSON.parse(readFileSync(lock, 'utf8'))

test('a free folder is locked in our name, and free again once released', async () => {
  const release = await lockFolder(folder, US)
  expect(owner()).toEqual(US)
  release()
  expect(readdirSync(folder)).toEqual([])
})

test('a folder held by a living process is refused, naming it and the way out', async () => {
  heldBy(other.pid)
  await expect(lockFolder(folder, US)).rejects.toThrow(FolderTaken)
  await expect(lockFolder(folder, US)).rejects.toThrow(
    `The data folder ${folder} is in use by process ${other.pid}, started at 2021-07-01T00:00:00.000Z. ` +
      `Stop that one first, or use another folder. If it is not Outturn, delete ${lock} and start again.`,
  )
  expect(owner()).toMatchObject({ processId: other.pid })
})

test('the same process cannot hold a folder twice', async () => {
  await lockFolder(folder, US)
  await expect(lockFolder(folder, US)).rejects.toThrow(FolderTaken)
})

test.each([
  ['whose process has died', () => heldBy(2 ** 22 + 1)],
  ['of an earlier process with our own id', () => heldBy(process.pid)],
  ['that was never finished', () => writeFileSync(lock, '{"processId":')],
  ['that is no lock of ours', () => writeFileSync(lock, '"held"')],
])('a lock %s is taken over', async (_case, leave) => {
  leave()
  const release = await lockFolder(folder, US)
  expect(owner()).toEqual(US)
  expect(readdirSync(folder)).toEqual(['outturn.lock'])
  release()
})

test('of several processes that find a stale lock at once, one takes it over and the others are refused', async () => {
  heldBy(2 ** 22 + 1)
  const program = ['-r', join(__dirname, '../support/typescript.cjs'), join(__dirname, 'holdFolder.ts'), folder]
  const processes = [1, 2, 3, 4].map(() => spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] }))
  const says = (one: (typeof processes)[number]) => once(one.stdout, 'data').then(([said]) => String(said))
  await Promise.all(processes.map(says))
  const outcomes = processes.map(says)
  for (const one of processes) one.stdin.write('go')
  expect((await Promise.all(outcomes)).toSorted()).toEqual(['FolderTaken', 'FolderTaken', 'FolderTaken', 'held'])
  for (const one of processes) one.stdin.end()
  await Promise.all(processes.map((one) => once(one, 'exit')))
})

test('releasing leaves alone a lock that somebody else has taken over', async () => {
  const release = await lockFolder(folder, US)
  heldBy(other.pid)
  release()
  expect(owner()).toMatchObject({ processId: other.pid })
})

test('an embedded store holds its folder until it is closed, and keeps what was written', async () => {
  const where = { kind: 'embedded', folder: join(folder, 'data', 'council') } as const
  const first = await openStore({ ...where, loadFrom: await openAsBlob(whatWasMade().dump) }, HOST)
  await expect(openStore(where, HOST)).rejects.toThrow(FolderTaken)
  await first.transaction((tx) => tx.write([{ kind: 'welcomed', conversationId: 'c1', at: HOST.now() }]))
  await first.close()
  expect(existsSync(join(where.folder, 'outturn.lock'))).toBe(false)
  const second = await openStore(where, HOST)
  expect(await second.read((tx) => tx.wasWelcomed('c1'))).toBe(true)
  await second.close()
  await second.close()
})
