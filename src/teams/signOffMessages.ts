import { z } from 'zod'
import { rateReply } from '../domain/decideSubmission'
import type { Person } from '../domain/person'
import { scaleFor } from '../domain/scales/scaleFor'
import { ownReturns } from '../operations/owed'
import type { Delivery } from '../operations/ports'
import { returnCardOf } from './returns'
import { signOffCards } from './signOffs'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'
import { inOneLine, replyLine } from './views/figureLine'
import { notice } from './views/notice'
import { listed } from './words/count'
import { exceptionsTold, sentBackHeading } from './words/signOffNotices'

const askedFacts = z.object({
  serviceArea: z.string(),
  returns: z.array(z.object({ measure: z.string(), version: z.number() })),
})
const toldFacts = z.object({ by: z.string(), measures: z.array(z.string()) })

/** The approver's card, drawn as things stand now; null once all that it asks about has been decided. */
export async function signOffAsked(desk: Desk, { facts, period }: Delivery, person: Person, heldFor: string | null) {
  const { serviceArea, returns } = askedFacts.parse(facts)
  const measures = returns.map(({ measure }) => measure)
  const [card] = await signOffCards(desk, person, { period, serviceArea, measures }, heldFor)
  return card ?? null
}

/** Figures that came back, as the card to give them on; null once they have been given again. */
export async function sentBack(
  desk: Desk,
  { facts, period }: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { by, measures } = toldFacts.parse(facts)
  const own = await ownReturns(desk.deps, person, period, measures)
  const returns = own.returns.filter((one) => one.state === 'sent back')
  if (returns.length === 0) return null
  return returnCardOf(desk, { ...own, returns }, { heldFor, heading: sentBackHeading(by, returns.length) })
}

/** What an approver hears at once: one line an exception, as it stands now. */
export async function exceptions(
  desk: Desk,
  { facts, period }: Delivery,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { by, measures } = toldFacts.parse(facts)
  const all = await desk.deps.store.read((tx) => tx.returnFacts(period))
  const meant = all.filter((one) => measures.includes(one.measure.code))
  const lines = meant.flatMap((one) => {
    const { measure, target, current } = one
    if (current === null) return []
    const rating = rateReply(one, current.reply, scaleFor(measure, desk.deps.council))
    return rating.kind === 'rated' && rating.exception ? [inOneLine(replyLine(measure, target, current.reply, rating))] : [] // prettier-ignore
  })
  if (lines.length === 0) return null
  const services = listed([...new Set(meant.map(({ measure }) => measure.serviceArea))])
  return notice(exceptionsTold(by, period, services, lines, heldFor))
}
