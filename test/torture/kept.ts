import { writtenOf } from '../../src/domain/return'
import type { MeasureCode } from '../../src/domain/measure'
import type { Period } from '../../src/domain/period'
import type { ReturnVersion } from '../../src/domain/return'
import type { Reads, RecordEntry } from '../../src/operations/ports'

/** All that was saved for a period: the versions of its returns, and what the record says of them. */
export interface Kept {
  /** oldest first, by measure */
  readonly versions: ReadonlyMap<MeasureCode, readonly ReturnVersion[]>
  /** oldest first: the entries that tell of a version */
  readonly entries: readonly RecordEntry[]
}

const OF_A_VERSION = ['return submitted', 'return amended']

export async function keptFor(tx: Reads, period: Period): Promise<Kept> {
  const versions = new Map<MeasureCode, readonly ReturnVersion[]>()
  for (const one of await tx.returns(period)) {
    const all = await tx.versions(one.id)
    if (all.length > 0) versions.set(one.measure.code, all.toReversed())
  }
  const entries = (await tx.record({ period })).filter(({ act }) => OF_A_VERSION.includes(act))
  return { versions, entries }
}

/** What was written, version by version, each by its measure: "SD-016 1 10,950". */
export const asLines = ({ versions }: Kept): string[] =>
  [...versions].flatMap(([code, all]) => all.map(({ version, reply }) => `${code} ${version} ${writtenOf(reply)}`))

/** The same as the record tells it. Alike, every version has exactly one entry and every entry its version. */
export const asRecorded = ({ entries }: Kept): string[] =>
  entries.map(({ measure, after }) => {
    const { version, written } = after as { readonly version: number; readonly written: string }
    return `${measure} ${version} ${written}`
  })
