import type { CommandLineAct } from './act'
import { backup } from './backup'
import { importFile } from './importFile'
import { verifyRecord } from './verifyRecord'

/** Every act of the command line by its name, as `npm run <name>`. */
export const ACTS: Readonly<Record<string, CommandLineAct>> = {
  backup,
  import: importFile,
  'verify-record': verifyRecord,
}
