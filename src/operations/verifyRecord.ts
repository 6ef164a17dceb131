import { may } from '../domain/access'
import type { Person } from '../domain/person'
import { moment, printFault } from '../domain/printFault'
import type { Spoken } from '../domain/printFault'
import type { RecordCheck } from '../domain/recordCheck'
import { Refusal } from './errors'
import type { Deps } from './ports'

/** What a look through the whole record found, in plain words. */
export interface RecordVerified {
  readonly check: RecordCheck
  /** "41 entries, from 5 July 2021 at 09:12 to …" */
  readonly looked: string
  /** each of them a sentence; none when all is in order */
  readonly faults: readonly string[]
}

/**
 * Looks through the record and through what it tells of. `by` is null on the command line: whoever keeps the machine may
 * look.
 */
export function verifyRecord({ store, council }: Deps, by: Person | null): Promise<RecordVerified> {
  return store.read(async (tx) => {
    if (by !== null && !may(by, { kind: 'verify the record' }).allowed) {
      throw new Refusal('Only the performance team and auditors can verify the record.')
    }
    const [check, measures] = [await tx.checkRecord(), await tx.measures()]
    const names = new Map(measures.map(({ code, shortName }) => [code, shortName]))
    const spoken: Spoken = {
      timeZone: council.timeZone,
      nameOf: (code) => names.get(code) ?? 'a measure not in the plan',
    }
    return { check, looked: lookedAt(check, spoken), faults: check.faults.map((fault) => printFault(fault, spoken)) }
  })
}

function lookedAt({ entries, firstAt, lastAt, kept, end }: RecordCheck, spoken: Spoken): string {
  if (firstAt === null || lastAt === null) return 'The record is empty.'
  const span = `from ${moment(firstAt, spoken)} to ${moment(lastAt, spoken)}`
  return `${counted(entries, 'entry', 'entries')}, ${span}; ${counted(kept, 'figure or target', 'figures and targets')} held against them. The last entry’s mark is ${end}.`
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
