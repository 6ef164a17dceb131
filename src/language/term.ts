/** A word of a sentence as it may stand in measures' names. */
export interface Term {
  readonly place: number
  readonly stems: readonly { readonly stem: string; readonly fold: string; readonly telling: number }[]
  /** the stems are one abbreviation's words, and all must be there; otherwise any of them will do */
  readonly together: boolean
  /** how surely the word was read */
  readonly certainty: number
  readonly weight: number
  /** how many letters were wrong; 0: it is as typed */
  readonly mistakes: number
  /** may find a measure, as against only speaking for one already found */
  readonly finds: boolean
  /** an everyday word that stands for another */
  readonly alike?: true
}
