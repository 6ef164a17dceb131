import { z } from 'zod'
import type { Command } from '../language/intention'
import { ownerOf } from '../domain/access'
import type { Person } from '../domain/person'
import { editCommentary, readCommentary } from '../operations/editCommentary'
import type { Delivery } from '../operations/ports'
import { code, period } from './payloads'
import type { Desk, KnownTurn, Said } from './turn'
import { commentaryCard } from './views/commentaryCard'
import { notice } from './views/notice'
import { commentaryEdited, commentarySaved } from './words/commentary'

/** What the commentary card sends back. */
export const publishing = z.object({
  period,
  measure: code,
  version: z.number().int().min(1),
  words: z.string().max(4_000).default(''),
})

const editedFacts = z.object({ by: z.string(), measure: z.string(), was: z.string().nullable(), now: z.string() })

/** `edit commentary council tax`: the words as given, and a box with those to be published. */
export async function commentaryAsked(
  desk: Desk,
  turn: KnownTurn,
  { measure, period: named }: Command & { readonly kind: 'edit commentary' },
): Promise<Said> {
  return [commentaryCard(await readCommentary(desk.deps, { by: turn.caller.person, measure, period: named }))]
}

export async function saveCommentary(desk: Desk, turn: KnownTurn, edit: z.infer<typeof publishing>): Promise<Said> {
  const { person } = turn.caller
  const found = await editCommentary(desk.deps, { ...edit, by: person, door: 'card', key: turn.key })
  desk.deliver()
  const owner = ownerOf(found.facts.measure, await desk.deps.store.read((tx) => tx.people()))
  return [notice(commentarySaved(found, owner === null || owner.id === person.id ? null : owner.name))]
}

/** What the manager hears of it. */
export const commentaryTold = ({ facts, period: of }: Delivery, _: Person, heldFor: string | null) =>
  notice(commentaryEdited(editedFacts.parse(facts), of, heldFor))
