import { ownerOf } from '../domain/access'
import type { DecidedChange, Subject } from '../domain/change/change'
import type { Instant } from '../domain/day'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import type { Change } from './ports'
import { entry } from './recordEntry'

export interface KeepingChange {
  readonly by: Person | null
  readonly door: Door
  readonly at: Instant
  /** the open periods in which the measure's return is still owed */
  readonly owedIn: readonly Period[]
}

/** What a change writes: its versions, its entry in the record, and the card of an owner who now owes the return. */
export function keptChange(
  { decided, people }: { readonly decided: DecidedChange; readonly people: readonly Person[] },
  { by, door, at, owedIn }: KeepingChange,
): readonly Change[] {
  const { request, before, after, measures, targets } = decided
  const { measure, aspect, from, reason } = request
  return [
    ...measures.map((one): Change => ({
      kind: 'measure kept',
      measure: one.measure,
      change: { from: one.from, reason },
    })),
    ...targets.map((one): Change => ({
      kind: 'target kept',
      measure,
      target: one.target,
      change: { from: one.from, reason },
    })),
    ...toNewOwner(decided, people, owedIn, at),
    entry({
      ...{ at, by, door, act: 'measure changed', period: from, measure, reason },
      before: { aspect, ...valueOf(before, decided) },
      after: { aspect, ...valueOf(after, decided) },
    }),
  ]
}

/** Only what was altered: the record tells of one thing at a time. */
function valueOf({ measure, target }: Subject, { measures, before, after }: DecidedChange): object {
  if (measures.length === 0) {
    return {
      target: target && { written: target.written, condition: target.condition, profile: target.profile },
    }
  }
  const altered = Object.keys(measure).filter((key) => {
    const of = (subject: Subject): unknown => Reflect.get(subject.measure, key)
    return JSON.stringify(of(before)) !== JSON.stringify(of(after))
  })
  return Object.fromEntries(altered.map((key): [string, unknown] => [key, Reflect.get(measure, key)]))
}

/** The return goes with the measure: the new owner gets the card of all that they owe. */
function toNewOwner(
  { request, measures, after }: DecidedChange,
  people: readonly Person[],
  owedIn: readonly Period[],
  at: Instant,
): readonly Change[] {
  const owner = request.aspect === 'owner' ? ownerOf(after.measure, people) : null
  if (owner === null || measures.length === 0) return []
  return owedIn.map((period) => ({
    kind: 'to deliver',
    delivery: {
      personId: owner.id,
      kind: 'opening',
      period,
      wave: `owner of ${request.measure} since ${at}`,
      facts: { because: `${after.measure.shortName} is yours now. ${request.reason.trim()}` },
      at,
    },
  }))
}
