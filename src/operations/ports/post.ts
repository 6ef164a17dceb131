/**
 * The right to send what is in the ledger. One process at a time has it, so that the pace can live in its memory; when
 * that process dies another may take it.
 */
export interface Post {
  /** false once it is lost: another may be sending by now */
  held(): boolean
  /** Calls whenever any process has added to the ledger, and when it is lost. */
  onDeliveries(call: () => void): void
  /** Gives it up. */
  leave(): Promise<void>
}

/** How many processes of this council there are, this one among them. */
export interface Company {
  readonly instances: number
  /** this is the first look since the process made itself known, or since it had to do so again */
  readonly joined: boolean
}
