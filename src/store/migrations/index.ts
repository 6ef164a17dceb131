import { first } from './0001-first'
import { ledger } from './0006-ledger'
import type { Migration } from './migration'

/** All there are, in the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [first, ledger]
