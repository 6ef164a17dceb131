/** Time that only passes: for waiting and for keeping a pace. Not the council's day, and not the record's moment. */
export interface Stopwatch {
  /** milliseconds since some beginning */
  now(): number
  /** calls `then` once so many milliseconds have passed; answers how to call it off */
  after(milliseconds: number, then: () => void): () => void
}
