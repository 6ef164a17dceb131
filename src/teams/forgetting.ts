import { z } from 'zod'
import type { Command } from '../language/intention'
import { forgetPerson, previewForgetting } from '../operations/forgetPerson'
import type { Desk, KnownTurn, Said } from './turn'
import { forgetPersonCard } from './views/forgetting'
import { notice } from './views/notice'
import { forgotten } from './words/forgetting'

/** What the card of somebody who is to be forgotten sends back. */
export const forgettingOne = z.object({ person: z.number().int() })

/** "forget Jane Smith": what goes and what stays, before anything does. */
export async function forgetSaid(
  desk: Desk,
  turn: KnownTurn,
  { whom }: Command & { readonly kind: 'forget' },
): Promise<Said> {
  return [forgetPersonCard(await previewForgetting(desk.deps, turn.caller.person, whom))]
}

export async function forget(desk: Desk, turn: KnownTurn, { person }: z.infer<typeof forgettingOne>): Promise<Said> {
  return [notice(forgotten(await forgetPerson(desk.deps, turn.caller.person, person, 'card')))]
}
