import { first } from './0001-first'
import { record } from './0008-record'
import type { Migration } from './migration'

/** All there are, in the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [first, record]
