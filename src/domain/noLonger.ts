import type { Day } from './day'

/** Why an earlier card no longer asks what it did. */
export type NoLonger =
  /** the figures are in: `by` is who gave the last of them */
  | { readonly kind: 'given'; readonly by: string }
  | { readonly kind: 'signed off'; readonly by: string }
  /** a measure is asked of somebody else now */
  | { readonly kind: 'moved'; readonly measure: string; readonly to: string }
  | { readonly kind: 'closed' }
  /** they stood in for somebody who has come back */
  | { readonly kind: 'back'; readonly who: string }
  /** `deputy` null: nobody stands in */
  | { readonly kind: 'on leave'; readonly until: Day; readonly deputy: string | null }
