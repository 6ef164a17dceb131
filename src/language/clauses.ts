import type { Token } from './token'

/** The words between two breaks (a full stop, a comma, a dash), by their places. */
export interface Clause {
  readonly from: number
  /** the place after its last word */
  readonly to: number
}

export function clausesIn(tokens: readonly Token[]): readonly Clause[] {
  const starts = tokens.flatMap(({ breakBefore }, place) => (place === 0 || breakBefore ? [place] : []))
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }))
}
