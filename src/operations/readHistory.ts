import { may } from '../domain/access'
import type { MeasureCode } from '../domain/measure'
import type { Person } from '../domain/person'
import type { ReturnVersion } from '../domain/return'
import type { Period } from '../domain/period'
import type { Story, Told } from '../domain/story'
import { writtenOf } from '../domain/return'
import { Refusal } from './errors'
import type { Deps, Reads, RecordEntry } from './ports'

export interface HistoryWanted {
  readonly by: Person
  readonly measure: MeasureCode
  /** counted from 1; one beyond the last is the last */
  readonly page: number
}

/** How many of a measure's entries stand on one card. */
const ON_A_PAGE = 6

/** A measure's story, newest first: figures, changes and what came with an import. */
export function readHistory({ store }: Deps, { by, measure: code, page }: HistoryWanted): Promise<Story> {
  return store.read(async (tx) => {
    const measure = (await tx.measures()).find((one) => one.code === code)
    if (measure === undefined) throw new Refusal('That measure is not in the plan.')
    if (!may(by, { kind: 'read the history of a measure', measure }).allowed) {
      throw new Refusal(
        'You may read the history of your own measures and of your own service. Leadership, the performance team and auditors may read every measure’s.',
      )
    }
    const told = [...(await tx.record({ measure: code })).map(toldBy), ...(await imported(tx, code))]
    const newestFirst = told.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    const pages = Math.max(1, Math.ceil(newestFirst.length / ON_A_PAGE))
    const shown = Math.min(page, pages)
    const on = newestFirst.slice((shown - 1) * ON_A_PAGE, shown * ON_A_PAGE)
    return { measure, told: on, page: shown, pages, count: newestFirst.length }
  })
}

function toldBy({ at, actorName, door, act, period, before, after, reason }: RecordEntry): Told {
  return { at, who: actorName, door, act, period, before, after, reason }
}

/** Figures that came with a plan: the record tells of them in one entry for the whole plan. */
async function imported(tx: Reads, measure: MeasureCode): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const period of await tx.periodsHeld(measure)) {
    const row = (await tx.figures(period, { measures: [measure] }))[0]
    if (!row?.returned) continue
    const versions = await tx.versions(row.returned.id)
    told.push(...versions.filter(({ door }) => door === 'import').map((version) => importedAs(version, period)))
  }
  return told
}

function importedAs({ at, byName, reply }: ReturnVersion, period: Period): Told {
  const after = { written: writtenOf(reply) }
  return { at, who: byName, door: 'import', act: 'figure imported', period, before: null, after, reason: null }
}
