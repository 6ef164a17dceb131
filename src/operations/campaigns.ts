import { may } from '../domain/access'
import { campaignStanding, goesOn } from '../domain/campaign'
import type { CampaignKey, CampaignReplies, CampaignStanding } from '../domain/campaign'
import { progressOf } from '../domain/progress'
import type { ServiceProgress } from '../domain/progress'
import type { CampaignCard } from './campaignPorts'
import { OF_THE_APP } from './pace'
import type { Deps, Reads } from './ports'

/** Writes a campaign's card over itself. 'gone': there is no such card any more, or none that may be written. */
export type CampaignWriter = (card: CampaignCard, standing: CampaignStanding) => Promise<'written' | 'gone' | 'not now'>

/** The card that answered whoever set a campaign going shows from now on how far it comes. */
export function followCampaign({ store }: Deps, card: Omit<CampaignCard, 'id'>): Promise<void> {
  return store.transaction((tx) => tx.write([{ kind: 'campaign followed', card }]))
}

const NO_REPLIES: CampaignReplies = { asked: 0, replied: 0 }

/** How far it has come; null: whoever set it going may not see that any more, or there is nothing to see. */
export function readCampaign(
  { store, clock }: Deps,
  card: Pick<CampaignCard, 'personId' | 'campaign'>,
): Promise<CampaignStanding | null> {
  const { campaign, personId } = card
  return store.read(async (tx) => {
    const person = await tx.personById(personId)
    if (person === null || !may(person, { kind: 'see deliveries' }).allowed) return null
    const rows = await tx.campaignRows(campaign)
    if (rows.length === 0) return null
    // A head of service is told of figures, and asked for none.
    const isAsking = campaign.kind !== 'escalation'
    return campaignStanding({
      ...{ campaign, rows, now: clock.instant(), requestMs: OF_THE_APP.inMs / OF_THE_APP.most },
      replies: isAsking ? await tx.campaignReplies(campaign) : NO_REPLIES,
      // All returns and all people: read once, at the end, and not every few seconds while messages go out.
      services: isAsking && !goesOn(rows) ? await servicesOf(tx, campaign, clock.today()) : [],
    })
  })
}

/** Several periods that were asked for together are counted together. */
async function servicesOf(tx: Reads, { periods }: CampaignKey, today: string): Promise<readonly ServiceProgress[]> {
  const [first] = periods
  const state = first && (await tx.period(first))
  if (!state) return []
  const returns = []
  for (const period of periods) returns.push(...(await tx.returns(period)))
  return progressOf(state, returns, await tx.people(), today).services
}
