import { compose, settingsFromEnvironment } from './compose'
import type { Outturn } from './compose'

/** Starts the bot; on SIGTERM or SIGINT lets turns in flight finish and closes the database. */
async function main(): Promise<void> {
  const outturn = await compose(settingsFromEnvironment())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(outturn, signal))
}

async function stop(outturn: Outturn, signal: string): Promise<void> {
  outturn.log.info({ signal }, 'stopping')
  await outturn.stop()
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error && isForPeople(error) ? error.message : error)
  process.exit(1)
})

/** Faults in settings, council.json or the data folder are for whoever starts the bot, and need no stack. */
const isForPeople = (error: Error): boolean => ['SettingsRefused', 'CouncilRefused', 'FolderTaken'].includes(error.name)
