import { z } from 'zod'
import type { Person } from '../domain/person'
import { ownReturns } from '../operations/owed'
import type { Delivery } from '../operations/ports'
import { escalationMessage, isOpeningAsked, openingAskedMessage, reminderMessage } from './calendarMessages'
import { ownerAskedMessage, ownerRepliedMessage } from './askOwner'
import { commentaryTold } from './commentary'
import { amendingAllowed } from './correctionMessages'
import { cardReplaced, replacedMessage } from './replaced'
import { returnCardOf } from './returns'
import { exceptions, sentBack, signOffAsked } from './signOffMessages'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'
import { notice } from './views/notice'
import { submittedForYou } from './views/submittedForYou'
import { waveSentMessage } from './waveCards'
import { standingInFor } from './words/duty/away'
import { toldOfMeasure } from './words/duty/delegating'
import { notMine } from './words/notices'

/** Why somebody has this card who would not expect it. */
const explained = z.union([
  z.object({ for: z.string(), until: z.string() }).transform((one) => standingInFor(one.for, one.until)),
  z.object({ because: z.string() }).transform(({ because }) => because),
])
const headingOfFacts = (facts: unknown): string | null => explained.safeParse(facts).data ?? null

const submittedFacts = z.object({ by: z.string(), how: z.string(), measures: z.array(z.string()) })

const toldFacts = z.object({
  says: z.enum(['yours now', 'no longer yours']),
  measure: z.string(),
  reason: z.string(),
})
const notMineFacts = z.object({ says: z.literal('not mine'), by: z.string(), measures: z.array(z.string()) })

/**
 * What a row of the ledger says, drawn as things stand now. Null when there is nothing left to say: what it asked for
 * has been given meanwhile.
 */
export async function messageFor(
  desk: Desk,
  delivery: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const replaced = cardReplaced(delivery)
  if (replaced !== null) return replacedMessage(desk, replaced, delivery, person)
  if (delivery.kind === 'submitted for you') {
    const { by, how, measures } = submittedFacts.parse(delivery.facts)
    const own = await ownReturns(desk.deps, person, delivery.period, measures)
    return submittedForYou({ by, how, period: delivery.period, returns: own.returns, heldFor })
  }
  if (delivery.kind === 'reminder') return reminderMessage(desk, person, heldFor)
  if (delivery.kind === 'escalation') return escalationMessage(desk, delivery, person, heldFor)
  if (delivery.kind === 'notice' && isOpeningAsked(delivery.facts))
    return openingAskedMessage(desk, delivery, person, heldFor)
  if (delivery.kind === 'wave sent') return waveSentMessage(desk, delivery, person, heldFor)
  if (delivery.kind === 'sign-off') return signOffAsked(desk, delivery, person, heldFor)
  if (delivery.kind === 'sent back') return sentBack(desk, delivery, person, heldFor)
  if (delivery.kind === 'owner asked') return ownerAskedMessage(desk, delivery, heldFor)
  if (delivery.kind === 'owner replied') return ownerRepliedMessage(desk, delivery, heldFor)
  if (delivery.kind === 'commentary edited') return commentaryTold(delivery, person, heldFor)
  if (delivery.kind === 'amending allowed') return amendingAllowed(desk, delivery, person, heldFor)
  if (delivery.kind === 'exceptions') return exceptions(desk, delivery, heldFor)
  if (delivery.kind === 'notice') {
    const told = toldFacts.safeParse(delivery.facts)
    if (told.success) return notice(toldOfMeasure(told.data.says, told.data.measure, told.data.reason))
    const { by, measures } = notMineFacts.parse(delivery.facts)
    return notice(notMine(by, measures, delivery.period, heldFor))
  }
  const own = await ownReturns(desk.deps, person, delivery.period, 'owed')
  if (own.returns.length === 0) return null
  return returnCardOf(desk, own, { heldFor, heading: headingOfFacts(delivery.facts) })
}
