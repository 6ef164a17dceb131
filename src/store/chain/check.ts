import { isDeepStrictEqual } from 'node:util'
import type { EntryNamed, RecordFault } from '../../domain/recordCheck'
import { periodOfKey } from '../../domain/period'
import { FOUND_OUT_OF_ORDER, PERSON_FORGOTTEN, readText } from './entryText'
import type { EntryColumns, EntryText } from './entryText'
import { digestOf } from './names'
import { hashOf, isSeal } from './seal'
import type { Head, Seal } from './seal'

/** A row of the record as it stands in the database, whoever wrote it. */
export interface Row extends EntryColumns {
  readonly text: string
  readonly hash: string
  readonly seal: string
  readonly key_id: string
}

export interface Chain {
  /** in the order of their numbers */
  readonly rows: readonly Row[]
  readonly head: (Head & { readonly signature: string; readonly key_id: string }) | null
  /** each person's salt; those who were forgotten have none */
  readonly salts: ReadonlyMap<number, string>
}

/** A row whose text is as it was sealed: where it stands now, and where it was put. */
interface Intact {
  readonly row: Row
  readonly text: EntryText
}

/**
 * Everything in the chain that is not as it was left. Each row proves itself by its seal, which nobody makes without the
 * key; its place, by the number in its own text; and that none is missing, by the sealed end.
 */
export function checkChain({ rows, head, salts }: Chain, seal: Seal): { faults: RecordFault[]; intact: Intact[] } {
  const intact = rows.flatMap((row) => intactOf(row, seal) ?? [])
  const placed = new Map(intact.map((one) => [one.text.sequence, one]))
  for (const one of intact) if (one.row.sequence === one.text.sequence) placed.set(one.text.sequence, one)
  const isEndOurs =
    head === null ? rows.length === 0 : head.key_id !== seal.keyId || isSeal(head.signature, seal.ofHead(head))
  const end = head !== null && isEndOurs ? head.sequence : Math.max(0, ...placed.keys())
  const forgotten = new Set(intact.flatMap(({ text }) => forgottenIn(text)))
  const proved = new Set(intact.map(({ row }) => row))
  const broken = rows.filter((row) => !proved.has(row))
  const altered = broken.filter(({ sequence }) => !placed.has(sequence) && sequence <= end)
  const missing = numbersUpTo(end).filter((n) => !placed.has(n) && !altered.some((row) => row.sequence === n))
  const faults: RecordFault[] = [
    ...broken.map((row): RecordFault => {
      return { kind: altered.includes(row) ? 'entry altered' : 'entry inserted', entry: named(row) }
    }),
    ...intact.flatMap((one) => faultOf(one, placed, { salts, forgotten }, end)),
    ...inRanges(missing).map(([from, to]): RecordFault => {
      return { kind: 'entries missing', from, to, after: lastBefore(rows, from) }
    }),
    ...inRanges(rows.filter((row) => row.key_id !== seal.keyId).map(({ sequence }) => sequence)).map(
      ([from, to]): RecordFault => ({ kind: 'sealed with another key', from, to }),
    ),
  ]
  const last = placed.get(end)
  const isEnd = isEndOurs && (head === null || end === 0 || last === undefined || last.row.hash === head.hash)
  return { faults: isEnd ? faults : [...faults, { kind: 'end altered' }], intact }
}

const MOST = 10_000_000

/** A row that proves itself; one sealed with a key that is not ours can only prove that its text fits its hash. */
function intactOf(row: Row, seal: Seal): Intact | null {
  const text = readText(row.text)
  if (text === null || row.hash !== hashOf(row.text)) return null
  const isSealed = row.key_id !== seal.keyId || isSeal(row.seal, seal.ofEntry(row.hash))
  return isSealed ? { row, text } : null
}

interface Persons {
  readonly salts: ReadonlyMap<number, string>
  readonly forgotten: ReadonlySet<number>
}

function faultOf(one: Intact, placed: ReadonlyMap<number, Intact>, persons: Persons, end: number): RecordFault[] {
  const { row, text } = one
  const entry = named(text)
  if (placed.get(text.sequence) !== one) return [{ kind: 'entry inserted', entry: named(row) }]
  if (text.sequence > end) return [{ kind: 'entry inserted', entry }]
  if (row.sequence !== text.sequence) return [{ kind: 'entry moved', entry, to: row.sequence }]
  const before = placed.get(text.sequence - 1)
  const follows = before === undefined || before.row.hash === text.follows
  if (!agree(row, text, persons) || !follows) return [{ kind: 'entry altered', entry }]
  return text.act === FOUND_OUT_OF_ORDER ? [{ kind: 'found out of order', entry }] : []
}

/** Whether the columns, by which entries are looked up and shown, say what the sealed text says. */
function agree(row: Row, text: EntryText, persons: Persons): boolean {
  const { at, actor_id, act, period_key, measure_code, before, after, reason, door } = row
  const said = { at, actor_id, act, period_key, measure_code, before, after, reason, door }
  const sealed = Object.fromEntries(Object.keys(said).map((key) => [key, Reflect.get(text, key) as unknown]))
  return isDeepStrictEqual(said, sealed) && isActor(row, text, persons)
}

/** A name that is gone is right for somebody who was forgotten, and that stands in the record too. */
function isActor({ actor_id, actor_name }: Row, text: EntryText, { salts, forgotten }: Persons): boolean {
  if (actor_id === null) return actor_name === text.actor
  if (forgotten.has(actor_id)) return actor_name === ''
  const salt = salts.get(actor_id)
  return salt !== undefined && digestOf(salt, actor_name) === text.actor
}

function forgottenIn({ act, after }: EntryText): readonly number[] {
  if (act !== PERSON_FORGOTTEN || typeof after !== 'object' || after === null || !('person' in after)) return []
  return typeof after.person === 'number' ? [after.person] : []
}

function named({ sequence, at, act, period_key, measure_code }: Row | EntryText): EntryNamed {
  return { sequence, at, act, period: period_key === null ? null : periodOrNull(period_key), measure: measure_code }
}

/** Whoever alters a row may write a period that never was. */
const periodOrNull = (key: string) => (/^\d{4}(?:Y|Q[1-4])$/.test(key) ? periodOfKey(key) : null)

function lastBefore(rows: readonly Row[], from: number): EntryNamed | null {
  const last = rows.findLast(({ sequence }) => sequence < from)
  return last === undefined ? null : named(last)
}

/** Whoever writes a number of their own may write any: no more are looked for than could have been. */
const numbersUpTo = (end: number): readonly number[] =>
  Array.from({ length: Math.min(end, MOST) }, (_, index) => index + 1)

function inRanges(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  for (const n of numbers) {
    const last = ranges.at(-1)
    if (last?.[1] === n - 1) last[1] = n
    else ranges.push([n, n])
  }
  return ranges
}
