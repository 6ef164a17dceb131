import { ownerOf } from '../domain/access'
import { periodBefore, quarterOf } from '../domain/period'
import type { Person } from '../domain/person'
import { has } from '../domain/person'
import type { SetUp } from '../domain/setUp'
import { openNow } from './openPeriods'
import type { Deps } from './ports'
import { refuseUnlessTheirs } from './setCouncil'

/** How far setting up has come. */
export function readSetUp({ store, clock, council }: Deps, by: Person): Promise<SetUp> {
  refuseUnlessTheirs(by)
  return store.read(async (tx) => {
    const [measures, people, open] = [await tx.measures(), await tx.people(), await openNow(tx)]
    const set = await tx.partsSet()
    const live = measures.filter(({ life }) => life.kind === 'live')
    return {
      council,
      set,
      measures: live.length,
      services: new Set(live.map(({ serviceArea }) => serviceArea)).size,
      people: people.length,
      notMet: people.filter(({ objectId }) => objectId === null).length,
      ownerless: live.filter((measure) => ownerOf(measure, people) === null).length,
      team: people.filter((person) => has(person, 'performance team')),
      open: open.map(({ period }) => period),
      ended: periodBefore(quarterOf(clock.today())),
    }
  })
}
