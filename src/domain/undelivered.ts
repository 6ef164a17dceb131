import type { DeliveryState, FinalReason, WhyUndelivered } from './delivery'
import type { Period } from './period'
import type { Person } from './person'
import type { PeriodState, Return } from './return'

/** What of a message the list of deliveries rests on. */
export interface LedgerRow {
  readonly id: number
  readonly personId: number
  /** what it is for */
  readonly kind: string
  readonly period: Period
  readonly wave: string
  readonly state: DeliveryState
  readonly why: WhyUndelivered | null
}

/** How a message, or a person, stands that somebody should know of. */
export type Trouble = 'failed' | 'not known' | 'out of reach' | 'waiting'

export const TROUBLES: readonly Trouble[] = ['failed', 'not known', 'out of reach', 'waiting']

export interface Undelivered<Row extends LedgerRow> {
  readonly person: Person
  readonly trouble: Trouble
  readonly why: WhyUndelivered | null
  /** the latest message concerned; null: nothing has been owed to them since they went out of reach */
  readonly row: Row | null
  /** how many messages are concerned */
  readonly messages: number
}

/** One line of the list, and what that person still owes in the open periods. */
export interface UndeliveredLine<Row extends LedgerRow = LedgerRow> extends Undelivered<Row> {
  readonly owes: readonly Return[]
}

export interface UndeliveredList {
  readonly lines: readonly UndeliveredLine[]
  /** how many messages of the periods that are not closed are in each state */
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>
  readonly open: readonly PeriodState[]
}

export interface UndeliveredFacts<Row extends LedgerRow> {
  /** oldest first */
  readonly rows: readonly Row[]
  readonly people: readonly Person[]
  readonly outOfReach: ReadonlyMap<number, FinalReason>
  /** people who still owe a figure: a card that asks anybody else has nothing left to ask */
  readonly owing: ReadonlySet<number>
}

/** Cards that ask for figures: whoever has had a later one has had them all. */
const ASKS: readonly string[] = ['opening', 'reminder', 'standing in']

/**
 * What did not arrive, may not have, or has still to go: a line a person and matter, and one line alone for a person
 * who is out of reach, however many messages they missed.
 */
export function undelivered<Row extends LedgerRow>(facts: UndeliveredFacts<Row>): readonly Undelivered<Row>[] {
  const rowsOf = new Map<number, Row[]>()
  for (const row of facts.rows) {
    const own = rowsOf.get(row.personId)
    if (own) own.push(row)
    else rowsOf.set(row.personId, [row])
  }
  const all = facts.people.flatMap((person) => ofPerson(person, rowsOf.get(person.id) ?? [], facts))
  return TROUBLES.flatMap((trouble) => all.filter((one) => one.trouble === trouble))
}

function ofPerson<Row extends LedgerRow>(
  person: Person,
  rows: readonly Row[],
  { outOfReach, owing }: UndeliveredFacts<Row>,
): readonly Undelivered<Row>[] {
  const troubled = latestOfEach(rows).flatMap((row): readonly Undelivered<Row>[] => {
    const trouble = TROUBLE[row.state]
    const isAsked = !ASKS.includes(row.kind) || owing.has(person.id)
    return trouble === null || !isAsked ? [] : [{ person, trouble, why: row.why, row, messages: 1 }]
  })
  const why = outOfReach.get(person.id)
  if (why === undefined) return troubled
  const missed = troubled.filter(({ trouble }) => trouble !== 'waiting')
  return [{ person, trouble: 'out of reach', why, row: missed.at(-1)?.row ?? null, messages: missed.length }]
}

function latestOfEach<Row extends LedgerRow>(rows: readonly Row[]): readonly Row[] {
  const latest = new Map(rows.map((row) => [ASKS.includes(row.kind) ? 'asks' : `${row.kind} ${row.wave}`, row]))
  return [...latest.values()].toSorted((one, other) => one.id - other.id)
}

/** Null: nothing that anybody need know of. */
const TROUBLE: Readonly<Record<DeliveryState, Trouble | null>> = {
  'failed for good': 'failed',
  'not known': 'not known',
  waiting: 'waiting',
  sending: 'waiting',
  'failed for now': 'waiting',
  sent: null,
  held: null,
  'not needed': null,
}

/** What may be sent again when somebody says so. */
export const maySendAgain = (row: LedgerRow | null): row is LedgerRow =>
  row !== null && (row.state === 'failed for good' || row.state === 'not known')
