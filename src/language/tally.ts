/** A word mistyped in two places names a measure by itself when it is this long; a shorter one may be another word. */
const LONG_ENOUGH = 7

/** Mistyped once, two letters fewer are enough. */
export const ONCE = 2

/** What a sentence's words say for one measure. */
export interface Tally {
  score: number
  sure: number
  finding: number
  /** letters of the longest mended word */
  near: number
  /** letters of the longest stem that its names have in another form: "recycling" of "recycled" */
  akin: number
  /** words that stand for others of its names */
  alike: number
  used: Set<number>
}

/** A word in another form than its names have it is meant when as much as this of it is the same. */
const AKIN_ENOUGH = 5

export const nothingYet = (): Tally => ({
  score: 0,
  sure: 0,
  finding: 0,
  near: 0,
  akin: 0,
  alike: 0,
  used: new Set<number>(),
})

/** A word that stands for another of the name says as much as a second word of it, beside one that finds it. */
export const isSure = ({ sure, finding, alike, near, akin }: Tally): boolean =>
  sure >= 1 || finding + Math.min(alike, finding) >= 2 || near >= LONG_ENOUGH || akin >= AKIN_ENOUGH
