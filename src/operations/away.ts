import { askedFor, deputyOf, holdsOn } from '../domain/absence'
import type { Absence } from '../domain/absence'
import { may, ownerOf } from '../domain/access'
import { daysAfter, printDay, printWeekday } from '../domain/day'
import type { Day } from '../domain/day'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Door } from '../domain/return'
import { coverChanges } from './coverLeave'
import { Refusal } from './errors'
import { openNow } from './openPeriods'
import type { Deps, Reads } from './ports'
import { entry } from './recordEntry'
import { replaceForms } from './replacedCards'

export interface GoingAway {
  readonly by: Person
  readonly kind: Absence['kind']
  /** null: from today */
  readonly from: Day | null
  readonly until: Day
}

/** What being away comes to: who is asked instead, and for how many figures. */
export interface Away {
  readonly absence: Absence
  /** of leave alone: who stands in; null: nobody, or nobody who is not away themselves */
  readonly deputy: Person | null
  /** whether somebody is named to stand in */
  readonly named: Person | null
  readonly owes: number
  readonly today: Day
}

/** Nobody is away for longer by a sentence: who leaves the council is taken off the people list. */
const LONGEST_DAYS = 366

export function previewAway(deps: Deps, going: GoingAway): Promise<Away> {
  return deps.store.read((tx) => decide(deps, tx, going))
}

/** Reminders pause until the day named; on leave the deputy is asked instead, and gets the card at once. */
export function goAway(deps: Deps, going: GoingAway & { readonly door: Door }): Promise<Away> {
  return deps.store.transaction(async (tx) => {
    const { by, door, kind } = going
    const away = await decide(deps, tx, going)
    const { absence, deputy } = away
    const at = deps.clock.instant()
    const before = (await tx.absences()).find((one) => one.personId === by.id && away.today < one.until)
    const { from, until } = absence
    await tx.write([
      { kind: 'absence kept', absence, at },
      entry({
        ...{ at, by, door, act: kind === 'on leave' ? 'leave told' : 'reminders snoozed' },
        before: before ? { kind: before.kind, from: before.from, until: before.until } : null,
        after: { from, until, ...(kind === 'on leave' ? { deputy: deputy?.id ?? null } : {}) },
      }),
    ])
    if (kind === 'on leave') await tx.write(await coverChanges(deps, tx, absence))
    return away
  })
}

async function decide({ clock }: Deps, tx: Reads, { by, kind, from, until }: GoingAway): Promise<Away> {
  if (!may(by, { kind: 'say when away' }).allowed) throw new Refusal('Only people on the people list can be away.')
  const today = clock.today()
  const first = from ?? today
  if (until <= today) throw new Refusal(`${printDay(until)} is not a day to come. Choose a day after today.`)
  if (until <= first) throw new Refusal(`${printWeekday(until)} is not after ${printWeekday(first)}.`)
  if (until > daysAfter(first, LONGEST_DAYS)) {
    throw new Refusal(`${printDay(until)} is more than a year away. Choose a day within a year.`)
  }
  const people = await tx.people()
  const absence: Absence = { personId: by.id, kind, from: first, until }
  const others = (await tx.absences()).filter((one) => one.personId !== by.id)
  const owes = await owedNow(tx, by, people)
  const deputy = kind === 'on leave' ? askedFor(by, people, [...others, absence], first) : null
  return { absence, deputy, named: deputyOf(by, people), owes, today }
}

async function owedNow(tx: Reads, by: Person, people: readonly Person[]): Promise<number> {
  let owes = 0
  for (const { period } of await openNow(tx)) {
    const returns = await tx.returns(period, { owners: [by.email] })
    owes += returns.filter((one) => isOutstanding(one) && ownerOf(one.measure, people)?.id === by.id).length
  }
  return owes
}

/** Back, or no longer to be left in peace: asked again from today on, and whoever stood in is told so in their card. */
export function comeBack(deps: Deps, { by, door }: { by: Person; door: Door }): Promise<Absence | null> {
  return deps.store.transaction(async (tx) => {
    const today = deps.clock.today()
    const away = (await tx.absences()).find((one) => one.personId === by.id && today < one.until) ?? null
    if (away === null) return null
    const people = await tx.people()
    const at = deps.clock.instant()
    const from = away.from !== null && away.from > today ? null : away.from
    await tx.write([
      { kind: 'absence kept', absence: { ...away, from, until: today }, at },
      entry({ at, by, door, act: 'back', before: { kind: away.kind, from: away.from, until: away.until } }),
    ])
    const deputy = deputyOf(by, people)
    if (away.kind === 'on leave' && holdsOn(away, today) && deputy !== null) {
      const because = { kind: 'back', who: by.name } as const
      for (const { period } of await openNow(tx))
        await tx.write(await replaceForms(tx, { people: [deputy.id], period, because, at }))
    }
    return away
  })
}
