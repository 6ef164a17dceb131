import { MIGRATIONS } from '../../src/store/migrations'
import { eachDatabase } from '../support/databases'
import { comesToToday } from '../store/comesToToday'

const ALL = MIGRATIONS.map((_migration, index) => index + 1)

eachDatabase((_, open) => comesToToday(open, ALL))
