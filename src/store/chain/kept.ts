import type { Target } from '../../domain/figure'
import type { MeasureCode } from '../../domain/measure'
import type { PeriodKey } from '../../domain/period'
import type { Approval, ReturnVersion } from '../../domain/return'
import { storableDeep } from '../values'
import { sha256 } from './seal'

/** A kept version of a figure or of a target, and what its row came to when the record told of it. */
export interface Kept {
  /** "2021Q1 SD-016 version 2", "target SD-016 2021 version 1" */
  readonly what: string
  readonly hash: string
}

export function keptVersion(period: PeriodKey, measure: MeasureCode, version: ReturnVersion): Kept {
  const { reply, commentary, action, confirmed, byId, onBehalfOf, door, at, restatedBecause } = version
  const owner = onBehalfOf && { personId: onBehalfOf.personId, how: onBehalfOf.how }
  const said = { reply, commentary, action, confirmed, byId, owner, door, at, restatedBecause }
  const row = { period, measure, version: version.version, ...said }
  return { what: `${period} ${measure} version ${version.version}`, hash: fingerprint(row) }
}

/** A signature, or a figure sent back: a sign-off put in behind our back would make a figure final. */
export function keptApproval(period: PeriodKey, measure: MeasureCode, version: number, approval: Approval): Kept {
  const { step, decision, byId, reason, action, own, door, at } = approval
  const row = { period, measure, version, step, decision, byId, reason, action, own, door, at }
  return { what: `signature ${period} ${measure} ${version} ${step}`, hash: fingerprint(row) }
}

export function keptTarget(measure: MeasureCode, target: Target): Kept {
  const { startYear, version, written, reading, standing, footnotes, condition, rationale, profile } = target
  const row = { measure, startYear, version, written, reading, standing, footnotes, condition, rationale, profile }
  return { what: `target ${measure} ${startYear} version ${version}`, hash: fingerprint(row) }
}

/** The same for a value that was written and for the one read back: keys in order, what is not there left out. */
function fingerprint(value: unknown): string {
  return sha256(JSON.stringify(inOrder(storableDeep(value))))
}

/** Names are left out: a person who is forgotten must not change what was kept. */
const NAMES: readonly string[] = ['by', 'byName', 'name']

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value).filter(([key, one]) => one !== undefined && !NAMES.includes(key))
  return Object.fromEntries(parts.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([k, v]) => [k, inOrder(v)]))
}
