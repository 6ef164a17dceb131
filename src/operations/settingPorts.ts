import type { Instant } from '../domain/day'
import type { CouncilHeld, CouncilSetting, PartSet } from '../domain/setting/councilSet'

/** What is kept of what a council set for itself in Outturn. Part of `Reads`. */
export interface SettingReads {
  /** the last word on each part that was set */
  councilHeld(): Promise<CouncilHeld>
  /** who said it, and when */
  partsSet(): Promise<readonly PartSet[]>
}

/** Only ever added: what stood before stays, with who set it. */
export interface SettingChange {
  readonly kind: 'council set'
  readonly setting: CouncilSetting
  readonly byId: number
  readonly at: Instant
}
