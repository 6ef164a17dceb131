import { ownerOf } from '../domain/access'
import type { Instant } from '../domain/day'
import type { ChangeOutcome } from '../domain/change/outcome'
import type { Period } from '../domain/period'
import type { Change, Reads } from './ports'
import { replaceForms } from './replacedCards'

type Changed = Extract<ChangeOutcome, { kind: 'changed' }>

/** A measure has another owner: the cards of the one before, in the periods in which it is still owed. */
export async function formerOwners(
  tx: Reads,
  { decided, people }: Pick<Changed, 'decided' | 'people'>,
  owedIn: readonly Period[],
  at: Instant,
): Promise<readonly Change[]> {
  const { request, before, after } = decided
  const former = request.aspect === 'owner' ? ownerOf(before.measure, people) : null
  if (former === null) return []
  const to = ownerOf(after.measure, people)?.name ?? 'nobody'
  const because = { kind: 'moved', measure: before.measure.shortName, to } as const
  const changes: Change[] = []
  for (const period of owedIn) changes.push(...(await replaceForms(tx, { people: [former.id], period, because, at })))
  return changes
}
