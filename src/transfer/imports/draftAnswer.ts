/** One answer to something asked of a draft: which question, and what was chosen or typed. */
export interface DraftAnswer {
  readonly asked: string
  readonly answer: string
  readonly how: 'chosen' | 'typed'
}
