import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { scaledTime } from '../connector/limits'
import type * as Composition from '../../src/compose'
import { OwnCredentials } from './issuer'

/** What this program is told beside the bot's own settings. */
interface Told {
  /** so many times as fast as real time do the pace, retries and waits run */
  readonly scale: number
  /** the moment from which it has, in milliseconds: the same for all bots of a council, and those that come later */
  readonly since: number
  /** where the size of the heap is written once a second; '' nowhere */
  readonly heapFile: string
}

/**
 * The compiled bot with sign-in, as it stands behind Teams; only Microsoft's login, which is not on this machine, is
 * left out. In a process of its own, so that it can be measured and killed.
 */
async function main({ scale, since, heapFile }: Told): Promise<void> {
  const compiled = join(__dirname, '../../dist/compose.js')
  const { compose, settingsFromEnvironment } = (await import(compiled)) as typeof Composition
  const settings = settingsFromEnvironment()
  const instant = () => new Date(since + (Date.now() - since) * scale).toISOString()
  const outturn = await compose(settings, {
    credentials: new OwnCredentials(),
    clock: { today: () => settings.today ?? '2021-07-05', instant },
    stopwatch: scaledTime(scale),
    log: pino({ level: settings.logLevel }),
  })
  if (heapFile !== '') setInterval(() => appendFileSync(heapFile, `${heap()}\n`), 1_000)
  process.once('SIGTERM', () => void outturn.stop().then(() => process.exit(0)))
}

/** Megabytes in use, garbage not collected yet among them: to collect it would hold up what is being measured. */
const heap = (): string => (process.memoryUsage().heapUsed / 1_048_576).toFixed(1)

const { TEST_SCALE = '1', TEST_SINCE = '0', TEST_HEAP_FILE = '' } = process.env
void main({ scale: Number(TEST_SCALE), since: Number(TEST_SINCE), heapFile: TEST_HEAP_FILE })
