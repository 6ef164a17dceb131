import { z } from 'zod'
import type { CampaignKey } from '../domain/campaign'
import { periodOfKey } from '../domain/period'
import type { Person } from '../domain/person'
import { readCampaign } from '../operations/campaigns'
import type { Delivery } from '../operations/ports'
import type { Desk } from './turn'
import { campaign } from './views/campaign'
import type { CardMessage } from './views/cardMessage'
import { waveSaid } from './words/waves'

const key = z.string().regex(/^\d{4}(?:Y|Q[1-4])$/)
const waveFacts = z.object({
  campaign: z.object({
    kind: z.enum(['reminder', 'escalation']),
    periods: z.array(key),
    wave: z.string(),
    since: z.string(),
  }),
  waves: z.array(z.object({ kind: z.enum(['coming due', 'due today', 'overdue', 'head of service']), period: key })),
  heads: z.number(),
})

/** How far what the calendar has sent has come, for one of the performance team. Null when they may not see it. */
export async function waveSentMessage(
  desk: Desk,
  { facts }: Delivery,
  person: Person,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { clock, council, store } = desk.deps
  const kept = waveFacts.parse(facts)
  const followed: CampaignKey = { ...kept.campaign, periods: kept.campaign.periods.map(periodOfKey) }
  const standing = await readCampaign(desk.deps, { personId: person.id, campaign: followed })
  if (standing === null) return null
  const waves = kept.waves.map(({ kind, period }) => ({ kind, period: periodOfKey(period) }))
  const said = waveSaid({ waves, heads: kept.heads, states: await store.read((tx) => tx.periods()), heldFor })
  const card = campaign(standing, { said, now: clock.instant(), timeZone: council.timeZone })
  return { ...card, follows: { personId: person.id, campaign: followed, said } }
}
