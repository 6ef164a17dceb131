import { first } from './0001-first'
import { imports } from './0002-imports'
import type { Migration } from './migration'

/** All there are, in the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [first, imports]
