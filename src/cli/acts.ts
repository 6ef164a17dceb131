import type { CommandLineAct } from './act'
import { backup } from './backup'

/** Every act of the command line by its name, as `npm run <name>`. */
export const ACTS: Readonly<Record<string, CommandLineAct>> = { backup }
