import { MIGRATIONS } from '../../src/store/migrations'
import { eachDatabase } from '../support/databases'
import { comesToToday } from './comesToToday'

const ALL = MIGRATIONS.map((_migration, index) => index + 1)
/** PGlite is PostgreSQL in the process, and a few show it. `npm run torture` has it stand at each. */
const SOME = ALL.filter((count) => count % 6 === 1 || count >= ALL.length - 1)

eachDatabase((name, open) => comesToToday(open, name === 'PGlite' ? SOME : ALL))
