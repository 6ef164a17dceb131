import type { CampaignKey, CampaignReplies, CampaignRow, CampaignSaid } from '../domain/campaign'
import type { Instant } from '../domain/day'

/** A card that shows how far a campaign has come, while anything of it is on its way. */
export interface CampaignCard {
  readonly id: number
  /** who set the campaign going */
  readonly personId: number
  readonly conversationId: string
  readonly activityId: string
  /** the way to the conversation */
  readonly reference: unknown
  readonly campaign: CampaignKey
  readonly said: CampaignSaid
  /** when the card was last written */
  readonly writtenAt: Instant
}

/** What acts ask of the world about campaigns that are shown while they run. Part of `Reads`. */
export interface CampaignReads {
  /** oldest first */
  campaignCards(): Promise<readonly CampaignCard[]>
  /** the campaign's messages, counted by how they stand and why */
  campaignRows(campaign: CampaignKey): Promise<readonly CampaignRow[]>
  campaignReplies(campaign: CampaignKey): Promise<CampaignReplies>
}

export type CampaignChange =
  | { readonly kind: 'campaign followed'; readonly card: Omit<CampaignCard, 'id'> }
  | { readonly kind: 'campaign card written'; readonly card: number; readonly at: Instant }
  | { readonly kind: 'campaign card finished'; readonly card: number }
