import { z } from 'zod'
import type { Owed } from '../domain/answer'
import { periodOfKey, samePeriod } from '../domain/period'
import type { Person } from '../domain/person'
import { lateIn } from '../operations/lateServices'
import { ownReturns, standsInFor, whatIsOwed } from '../operations/owed'
import type { Delivery } from '../operations/ports'
import { returnCardOf } from './returns'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'
import { escalation } from './views/escalation'
import { notice } from './views/notice'
import { whatIOwe } from './views/whatIOwe'
import { standingInLine, toOpen } from './words/calendar'
import { reminderHeading } from './words/notices'

const key = z.string().regex(/^\d{4}(?:Y|Q[1-4])$/)
const escalationFacts = z.object({ services: z.array(z.string()), openings: z.array(key).default([]) })
const openingFacts = z.object({ says: z.literal('to open'), periods: z.array(key) })

/** All that a person owes, in every open period: one period as its card, several as a list with a button each. */
export async function reminderMessage(desk: Desk, person: Person, heldFor: string | null): Promise<CardMessage | null> {
  const [owed, absent] = [await whatIsOwed(desk.deps, person), await standIns(desk, person)]
  const [only, ...others] = owed
  if (!only) return null
  const heading = headingOf(desk, owed, standingInLine(absent))
  if (others.length > 0) return whatIOwe(owed, { heading, heldFor })
  return returnCardOf(desk, await ownReturns(desk.deps, person, only.period, 'owed'), { heldFor, heading })
}

const standIns = (desk: Desk, person: Person) => desk.deps.store.read((tx) => standsInFor(desk.deps, tx, person))

function headingOf(desk: Desk, owed: readonly Owed[], standingIn: string): string {
  const figures = owed.reduce((sum, one) => sum + one.returns.length, 0)
  const [earliest] = owed.flatMap(({ dueOn }) => dueOn ?? []).sort()
  const words = reminderHeading(figures, owed.length === 1 ? (earliest ?? null) : null, desk.deps.clock.today())
  return [words, standingIn].filter((line) => line !== '').join(' ')
}

/** What is late in the services of a head of service, with what they owe themselves. Null when nothing is any more. */
export async function escalationMessage(
  desk: Desk,
  { facts }: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { services, openings } = escalationFacts.parse(facts)
  const late = await lateIn(desk.deps, services)
  const own = (await whatIsOwed(desk.deps, person)).reduce((sum, one) => sum + one.returns.length, 0)
  if (late.length === 0) return own > 0 ? reminderMessage(desk, person, heldFor) : null
  const today = desk.deps.clock.today()
  return escalation({ late, own, openings: openings.map(periodOfKey), today, heldFor })
}

export const isOpeningAsked = (facts: unknown): boolean => openingFacts.safeParse(facts).success

/** The performance team is asked whether to open what has ended: a person opens. */
export async function openingAskedMessage(
  desk: Desk,
  { facts }: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const asked = openingFacts.parse(facts).periods
  const known = await desk.deps.store.read((tx) => tx.periods())
  const waiting = asked.map(periodOfKey).filter((one) => !known.some(({ period }) => samePeriod(period, one)))
  const own = (await whatIsOwed(desk.deps, person)).reduce((sum, one) => sum + one.returns.length, 0)
  return waiting.length === 0 ? null : notice(toOpen(waiting, own, heldFor))
}
