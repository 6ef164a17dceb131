import { first } from './0001-first'
import { waves } from './0007-waves'
import type { Migration } from './migration'

/** All there are, in the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [first, waves]
