import type { Identity } from '../connector/client'
import { Person } from '../connector/client'
import type { Connector } from '../connector/connector'
import { compiled, startProcess } from './botProcess'
import type { BotProcess } from './botProcess'
import { tokenOf } from './issuer'
import type { Issuer } from './issuer'

/** A bot with sign-in, in a process of its own. */
export interface TeamsBot extends BotProcess {
  person(identity: Identity): Person
}

/** What the bots of one council share. */
export interface TeamsCouncil {
  /** path of its council.json */
  readonly council: string
  readonly connector: Connector
  readonly issuer: Issuer
  /** so many times as fast as real time */
  readonly scale: number
  /** the moment from which time runs so fast */
  readonly since: number
}

/** Starts one, with settings that say where its record is. */
export async function startTeamsBot(
  { council, connector, issuer, scale, since }: TeamsCouncil,
  settings: Readonly<Record<string, string>>,
): Promise<TeamsBot> {
  await compiled()
  const time = { TEST_SCALE: String(scale), TEST_SINCE: String(since) }
  const told = { ...time, OUTTURN_COUNCIL: council, OUTTURN_TODAY: '2021-07-05', LOG_LEVEL: 'warn' }
  const program = ['-r', './test/support/typescript.cjs', 'test/support/teamsBotMain.ts']
  const blank = { DATABASE_URL: '', DATA_DIR: '', OUTTURN_LOCAL: '', TEST_HEAP_FILE: '' }
  const bot = await startProcess(program, { ...blank, ...issuer.environment, ...told, ...settings })
  const token = tokenOf(issuer.claims(`${connector.url}/`), issuer.rightly)
  return { ...bot, person: (identity) => new Person(identity, { bot: bot.url, connector, token }) }
}
