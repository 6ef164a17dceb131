import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Logger } from 'pino'
import { dayOf } from './domain/day'
import { fillRecord } from './fillRecord'
import { makeLog } from './logging'
import { makeFileDoors } from './http/fileDoors'
import type { FileDoors } from './http/fileDoors'
import { closed, listen } from './http/listening'
import { makeServer } from './http/server'
import { makeGate } from './operations/gate'
import type { SharedGate } from './operations/gate'
import { lexiconOf } from './operations/lexiconOf'
import { makeDeps } from './operations/liveCouncil'
import { keepMissingEditions } from './operations/editions'
import { Pace } from './operations/pace'
import type { Clock, Deps, Store } from './operations/ports'
import type { Stopwatch } from './operations/stopwatch'
import type { Uploads } from './operations/uploads'
import { readSettings, secretsOf } from './settings'
import type { Settings } from './settings'
import { startSending } from './sending'
import { openCommandLineDoor } from './commandLineDoor'
import { openStore } from './store/openStore'
import type { Host } from './store/openStore'
import { recordKeyIn } from './store/recordKey'
import { RestoreRefused, restoreFolder } from './store/restoreFolder'
import { UNBOUND } from './teams/adapter'
import type { Credentials } from './teams/adapter'
import { makeBot } from './teams/bot'
import { logFault } from './teams/faults'
import { MODEL_DEADLINE_MS } from './teams/model/model'
import type { ModelParts } from './teams/model/model'
import { startCalendar } from './timer'
import { LIMITS } from './transfer/documents/refusal'
import { readCouncil } from './transfer/readCouncil'
import type { CouncilFile } from './transfer/readCouncil'

/** The running bot: where it listens, and how it stops. */
export interface Outturn {
  readonly port: number
  readonly log: Logger
  readonly deps: Deps
  /** everything in the ledger has been sent, held or given up */
  readonly delivered: () => Promise<void>
  /** lets turns in flight finish, then closes the database */
  readonly stop: () => Promise<void>
}

/** Where cards/ and env/ are: beside src in a checkout, beside dist when compiled. */
const ROOT = resolve(__dirname, '..')

/** The settings that the environment gives. */
export const settingsFromEnvironment = (): Settings => readSettings(process.env)

/** The folder in which a command was typed: npm moves to the project's own and says where it came from. */
export const whereAsked = (): string => process.env['INIT_CWD'] ?? process.cwd()

/** Parts that somebody else provides instead: tests bring a database, a clock and credentials of their own. */
export interface Given {
  readonly log?: Logger
  readonly store?: Store
  readonly clock?: Clock
  readonly credentials?: Credentials
  /** by what the pace is kept, when not by real time */
  readonly stopwatch?: Stopwatch
  /** by what campaigns' cards are kept, when not by the same */
  readonly cardStopwatch?: Stopwatch
  /** a request to Teams without an answer by then is given up, in milliseconds */
  readonly deadlineMs?: number
  /** puts files where Teams says, when not by the settings */
  readonly uploads?: Uploads
  /** how a model is reached, and how long it is waited for, when not by the network and as long as it is */
  readonly model?: Partial<Pick<ModelParts, 'reach' | 'deadlineMs'>>
}

/** Settings → database → store → operations → bot → server. The one place that knows them all. */
export async function compose(settings: Settings, given: Given = {}): Promise<Outturn> {
  const log = given.log ?? makeLog(settings.logLevel, secretsOf(settings))
  const { deps, council } = await openDeps(settings, given)
  try {
    await fillRecord(deps, council, dirname(councilPathOf(settings)), log)
    await keepMissingEditions(deps)
    warn(settings, log)
    await warnOfNobody(deps, settings, log)
    return await serve(settings, deps, log, given)
  } catch (error) {
    await deps.store.close()
    throw error
  }
}

/** What acts need, without a bot: for the command line while none runs. Whoever opens it closes the store. */
export async function openDeps(settings: Settings, given: Given = {}): Promise<{ deps: Deps; council: CouncilFile }> {
  const council = readCouncil(JSON.parse(await readFile(councilPathOf(settings), 'utf8')))
  const clock = given.clock ?? makeClock(settings, council.timeZone)
  const store = given.store ?? (await openStoreOf(settings, clock))
  const deps = makeDeps(store, clock, council)
  deps.heed?.(await store.glance((tx) => tx.councilHeld()))
  return { deps, council }
}

const councilPathOf = (settings: Settings): string => resolve(ROOT, settings.council)

/** The data folder of the embedded database; null when the record is on a server. */
export const folderOf = ({ database }: Settings): string | null =>
  database.kind === 'embedded' ? resolve(ROOT, database.folder) : null

/**
 * Puts a backup in the place of the embedded database, while no bot runs. Answers where the one before it is kept.
 *
 * @throws FolderTaken while a bot runs on the folder
 * @throws RestoreRefused when the backup cannot be read, or there is a database already and `replace` was not said
 */
export async function restoreBackup(settings: Settings, backup: Uint8Array, replace: boolean): Promise<string | null> {
  const folder = folderOf(settings)
  if (folder === null) throw new RestoreRefused('The record is on a PostgreSQL server: use pg_restore.')
  return restoreFolder({ folder, backup, replace }, hostOf(settings, { instant: () => new Date().toISOString() }))
}

function openStoreOf(settings: Settings, clock: Clock): Promise<Store> {
  const { database } = settings
  const where = database.kind === 'server' ? database : { kind: 'embedded' as const, folder: folderOf(settings) }
  return openStore(where, hostOf(settings, clock))
}

const hostOf = (settings: Settings, clock: Pick<Clock, 'instant'>): Host => ({
  now: () => clock.instant(),
  processId: process.pid,
  startedAt: clock.instant(),
  recordKey: settings.recordKey ?? recordKeyIn(folderOf(settings) ?? resolve(ROOT, '.data')),
})

async function serve(settings: Settings, deps: Deps, log: Logger, given: Given): Promise<Outturn> {
  const onFault = (error: unknown, about?: object) => logFault(log, error, about)
  const { stopwatch = realTime, cardStopwatch = stopwatch } = given
  const { authentication, firstPerson, turnsAMinute } = settings
  const [files, gate] = [filesFor(settings, deps.clock, given, () => port), gateOf(settings, stopwatch)]
  const bot = makeBot({
    ...{ deps, log, authentication, firstPerson, turnsAMinute, ...files, model: modelFor(settings, given) },
    deliver: (): void => deliveries.wake(),
    cardsFolder: join(ROOT, 'cards'),
    credentials: given.credentials,
    bounds: { gate: gate ?? UNBOUND.gate, deadlineMs: given.deadlineMs ?? UNBOUND.deadlineMs },
    lexicon: lexiconOf(deps),
  })
  const deliveries = startSending({ deps, bot, gate, log, onFault, stopwatch, cardStopwatch, realTime })
  const server = makeServer({
    bot,
    tenantId: authentication?.tenantId ?? null,
    ready: () => deps.store.ready(),
    fileOf: files.fileOf,
    onFault: ({ status, error }) => onFault(error, { status }),
  })
  const port = await listen(server, settings)
  const edge = { deliver: deliveries.wake, onFault }
  const door = given.store ? null : await openCommandLineDoor(folderOf(settings), deps, edge)
  log.info({ port, ...placeOf(settings, deps) }, 'listening')
  deliveries.wake()
  const timer = startCalendar(deps, edge)
  return {
    ...{ port, log, deps },
    delivered: deliveries.settled,
    stop: async () => {
      await timer.stop()
      await door?.close()
      await closed(server)
      await bot.settled()
      await deliveries.stop()
      await deps.store.close()
    },
  }
}

/** What the first line of the log says of a running bot. */
const placeOf = ({ host, model }: Settings, { council }: Deps) => ({
  host,
  council: council.name,
  model: model?.kind ?? 'none',
})

/** Teams' limits are Teams' alone: local use has none. */
const gateOf = ({ authentication }: Settings, stopwatch: Stopwatch): SharedGate | null =>
  authentication === null ? null : makeGate(new Pace(), stopwatch)

/** Where the council has named a model; without one no sentence leaves. */
const modelFor = ({ model }: Settings, given: Given): ModelParts | null =>
  model && { account: model, reach: fetch, deadlineMs: MODEL_DEADLINE_MS, ...given.model }

/** It keeps no process alive. */
const realTime: Stopwatch = {
  now: () => performance.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

function filesFor(settings: Settings, clock: Clock, { uploads }: Given, port: () => number): FileDoors {
  const { authentication, fileHosts } = settings
  const local = authentication === null
  return makeFileDoors({ local, fileHosts, mostBytes: LIMITS.fileBytes, clock, port, uploads })
}

/** The council's day, pinned when the settings say so, and real time beside it. */
function makeClock(settings: Settings, timeZone: string): Clock {
  const instant = () => new Date().toISOString()
  return { instant, today: () => settings.today ?? dayOf(instant(), timeZone) }
}

function warn(settings: Settings, log: Logger): void {
  if (settings.authentication !== null && settings.database.kind === 'embedded') {
    log.warn(
      'The record is kept in a folder on this machine, which does not survive the loss of the machine. A council’s record belongs on a PostgreSQL server: set DATABASE_URL.',
    )
  }
  if (settings.authentication !== null && settings.today !== null) {
    log.warn({ today: settings.today }, 'OUTTURN_TODAY pins the day: due dates and reminders will not move.')
  }
}

/** Nobody may import the list of those who may. */
async function warnOfNobody({ store }: Deps, { firstPerson }: Settings, log: Logger): Promise<void> {
  if (firstPerson !== null || (await store.read((tx) => tx.people())).length > 0) return
  log.warn('The people list is empty: set OUTTURN_FIRST_PERSON to the e-mail address of whoever is to import it.')
}
