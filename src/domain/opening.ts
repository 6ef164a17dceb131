import type { Day } from './day'
import { lastDay } from './period'
import type { Period } from './period'
import type { Measure } from './measure'
import type { Person } from './person'
import type { Council } from './council'
import { nthWorkingDayAfter } from './workingDays'

/** Why a measure has no return in a period. A suspended target alone is no such reason. */
export type NoReturn =
  | { readonly kind: 'suspended'; readonly because: string }
  | { readonly kind: 'discontinued'; readonly because: string }
  | { readonly kind: 'moved elsewhere'; readonly because: string }
  | { readonly kind: 'annual only' }
  | { readonly kind: 'half-yearly' }

/** What opening a period will do, shown before it is done. */
export interface OpeningPlan {
  readonly period: Period
  readonly dueOn: Day
  /** which working day after the period's end that is: 10 */
  readonly dueOnWorkingDay: number
  readonly due: readonly Measure[]
  readonly notDue: readonly { readonly measure: Measure; readonly why: NoReturn }[]
  /** who gets a card, with their measures in plan order */
  readonly cards: readonly { readonly person: Person; readonly measures: readonly Measure[] }[]
  /** measures due whose owner is nobody on the people list: nobody is asked for these */
  readonly ownerless: readonly Measure[]
  /** people with a card coming and no conversation to send it to */
  readonly unreachable: readonly Person[]
  /** the year's own return, which opens with its fourth quarter; left out where it does not */
  readonly withYear?: OpeningPlan
}

export interface OpeningFacts {
  readonly period: Period
  readonly measures: readonly Measure[]
  readonly people: readonly Person[]
  readonly reachable: ReadonlySet<number>
}

/** Plans the opening of a period: pure, so that the preview and the act can never differ. */
export function planOpening(facts: OpeningFacts, council: Council): OpeningPlan {
  const due = facts.measures.filter((measure) => whyNotDue(measure, facts.period) === null)
  const owned = byOwner(due)
  const cards = facts.people
    .map((person) => ({ person, measures: owned.get(addressOf(person.email)) ?? [] }))
    .filter((card) => card.measures.length > 0)
  const listed = new Set(facts.people.map(({ email }) => addressOf(email)))
  return {
    period: facts.period,
    dueOnWorkingDay: council.dueOnWorkingDay,
    dueOn: nthWorkingDayAfter(lastDay(facts.period), council.dueOnWorkingDay, council),
    due,
    notDue: facts.measures.flatMap((measure) => {
      const why = whyNotDue(measure, facts.period)
      return why === null ? [] : [{ measure, why }]
    }),
    cards,
    ownerless: due.filter(({ owner }) => owner === null || !listed.has(addressOf(owner))),
    unreachable: cards.map((card) => card.person).filter((person) => !facts.reachable.has(person.id)),
  }
}

/** E-mail addresses are the same whatever their case. */
const addressOf = (email: string): string => email.toLowerCase()

/** By their address, in plan order: looked up, for holding each person against each measure takes seconds for thousands. */
function byOwner(measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const owned = new Map<string, Measure[]>()
  for (const measure of measures) {
    if (measure.owner === null) continue
    const theirs = owned.get(addressOf(measure.owner))
    if (theirs === undefined) owned.set(addressOf(measure.owner), [measure])
    else theirs.push(measure)
  }
  return owned
}

/** Null when a figure is due. The year's own return is due from every live measure. */
function whyNotDue(measure: Measure, period: Period): NoReturn | null {
  if (measure.life.kind !== 'live') return measure.life
  if (period.kind === 'year') return null
  if (measure.frequency === 'annual') return { kind: 'annual only' }
  if (measure.frequency === 'half-yearly' && period.quarter % 2 === 1) return { kind: 'half-yearly' }
  return null
}
