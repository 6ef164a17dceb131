import { may, ownerOf } from '../domain/access'
import { periodBefore, quarterOf } from '../domain/period'
import type { Person } from '../domain/person'
import { has } from '../domain/person'
import type { SetUp } from '../domain/setUp'
import { Refusal } from './errors'
import { openNow } from './openPeriods'
import type { Deps } from './ports'

/** How far setting up has come. Nothing is written: what a council sets for itself stands in its council.json. */
export function readSetUp({ store, clock, council }: Deps, by: Person): Promise<SetUp> {
  if (!may(by, { kind: 'import' }).allowed) throw new Refusal('Only the performance team sets Outturn up.')
  return store.read(async (tx) => {
    const [measures, people, open] = [await tx.measures(), await tx.people(), await openNow(tx)]
    const live = measures.filter(({ life }) => life.kind === 'live')
    return {
      council,
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
