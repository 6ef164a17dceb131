import { sql } from 'kysely'
import { periodOfKey } from '../../domain/period'
import type { KeptThing, RecordCheck, RecordFault } from '../../domain/recordCheck'
import { approvalFrom } from '../approvals'
import type { ApprovalRow } from '../approvals'
import { firstOf, rowsOf } from '../statement'
import type { Db } from '../statement'
import { targetFrom } from '../targets'
import type { TargetRow } from '../targets'
import { versionFrom } from '../versions'
import type { VersionRow } from '../versions'
import { checkChain } from './check'
import type { Chain, Row } from './check'
import { keptApproval, keptTarget, keptVersion } from './kept'
import type { Kept } from './kept'
import type { Head, Seal } from './seal'

/** Looks through the whole record, and through the figures and targets that it tells of. */
export async function checkRecord(db: Db, seal: Seal): Promise<RecordCheck> {
  const chain = await readChain(db)
  const { faults, intact } = checkChain(chain, seal)
  const [told, there] = [
    intact.flatMap(({ text }) => text.kept),
    [...(await everythingKept(db)), ...(await signatures(db))],
  ]
  const { rows } = chain
  return {
    entries: rows.length,
    firstAt: rows[0]?.at ?? null,
    lastAt: rows.at(-1)?.at ?? null,
    kept: there.length,
    end: rows.at(-1)?.hash.slice(0, 12) ?? '',
    faults: [
      ...faults,
      ...faultsOfKept(
        told,
        there,
        faults.some(({ kind }) => TORN.includes(kind)),
      ),
    ],
  }
}

async function readChain(db: Db): Promise<Chain> {
  const rows = await rowsOf(db, sql<Row>`select * from record order by sequence`)
  const head = await firstOf(db, sql<Head & { signature: string; key_id: string }>`select * from record_head`)
  const salts = await rowsOf(db, sql<{ person_id: number; salt: string }>`select person_id, salt from person_salt`)
  return { rows, head, salts: new Map(salts.map(({ person_id, salt }) => [person_id, salt])) }
}

/** Every version of every figure and target, as it stands. */
export async function everythingKept(db: Db): Promise<readonly Kept[]> {
  const versions = await rowsOf(
    db,
    sql<{ period_key: string; measure_code: string; version: VersionRow }>`
      select r.period_key, r.measure_code, to_jsonb(v) as version
      from return_version v join return r on r.id = v.return_id order by r.id, v.version`,
  )
  const targets = await rowsOf(db, sql<TargetRow & { measure_code: string }>`select * from target order by 1, 2, 3`)
  return [
    ...versions.map((row) => keptVersion(row.period_key, row.measure_code, versionFrom(row.version))),
    ...targets.map((row) => keptTarget(row.measure_code, targetFrom(row))),
  ]
}

/** Every signature, and every figure sent back, as it stands. */
async function signatures(db: Db): Promise<readonly Kept[]> {
  const rows = await rowsOf(
    db,
    sql<{ period_key: string; measure_code: string; version: number; approval: ApprovalRow }>`
      select r.period_key, r.measure_code, a.version, to_jsonb(a) as approval
      from approval a join return r on r.id = a.return_id order by r.id, a.version, a.step`,
  )
  return rows.map((row) => keptApproval(row.period_key, row.measure_code, row.version, approvalFrom(row.approval)))
}

const TORN: readonly RecordFault['kind'][] = ['entries missing', 'entry altered', 'entry inserted']

/** While entries are missing, what they told of is not held against anybody. */
function faultsOfKept(told: readonly Kept[], there: readonly Kept[], isTorn: boolean): readonly RecordFault[] {
  const hashes = new Map(told.map(({ what, hash }) => [what, hash]))
  const found = new Set(there.map(({ what }) => what))
  const wrong = there.flatMap(({ what, hash }): readonly RecordFault[] => {
    const sealed = hashes.get(what)
    if (sealed === hash || (sealed === undefined && isTorn)) return []
    return [{ kind: sealed === undefined ? 'kept unrecorded' : 'kept altered', thing: thingOf(what) }]
  })
  const gone = [...hashes.keys()].filter((what) => !found.has(what))
  return [...wrong, ...gone.map((what): RecordFault => ({ kind: 'kept removed', thing: thingOf(what) }))]
}

function thingOf(what: string): KeptThing {
  const words = what.split(' ')
  const version = Number(words.at(-1))
  if (words[0] === 'signature') {
    const [period, measure] = [periodOfKey(words[1] ?? ''), words.slice(2, -2).join(' ')]
    return { kind: 'signature', period, measure, version: Number(words.at(-2)) }
  }
  if (words[0] !== 'target') {
    return { kind: 'figure', period: periodOfKey(words[0] ?? ''), measure: words.slice(1, -2).join(' '), version }
  }
  return { kind: 'target', startYear: Number(words.at(-3)), measure: words.slice(1, -3).join(' '), version }
}
