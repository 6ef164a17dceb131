/** A file that Outturn makes for somebody: a plan, a period's figures, their own returns. */
export interface OutgoingFile {
  /** as it is saved: "Q1 2021-22.xlsx" */
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A cell to write: text stays text whatever it begins with; a number may be counted with. Null is blank. */
export type OutgoingCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string; readonly decimals: number }
  | null

/** A table to write: the first row is its header. */
export interface OutgoingTable {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly OutgoingCell[])[]
  /**
   * The file is to be read in again: people's words go out to the letter. In every other file the characters that turn
   * text round are named where they stand, as on a card.
   */
  readonly comesBack?: boolean
}
