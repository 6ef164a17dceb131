/** Numbers that a seed decides (mulberry32): the same seed, the same sentences. */
export interface Chance {
  /** from 0 up to, but not including, `below` */
  readonly below: (below: number) => number
  readonly among: <T>(things: readonly T[]) => T
}

export function chanceOf(seed: string): Chance {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    below,
    among: (things) => {
      const chosen = things[below(things.length)]
      if (chosen === undefined) throw new Error('there is nothing to choose among')
      return chosen
    },
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}
