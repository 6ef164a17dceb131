import { z } from 'zod'
import type { Person } from '../domain/person'
import { amendable } from '../operations/corrections/liveExceptions'
import { ownReturns } from '../operations/owed'
import type { Delivery } from '../operations/ports'
import { returnCardOf } from './returns'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'
import { amendingHeading } from './words/corrections'

const allowedFacts = z.object({ measures: z.array(z.string()) })

/** An owner's card of what they may amend in a closed period; null once they no longer may. */
export async function amendingAllowed(
  desk: Desk,
  { facts, period }: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { measures } = allowedFacts.parse(facts)
  const { by, ...own } = await amendable(desk.deps, await ownReturns(desk.deps, person, period, measures))
  if (by === null) return null
  return returnCardOf(desk, own, { heldFor, heading: amendingHeading(period, by.until, by.reason) })
}
