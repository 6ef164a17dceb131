/** A word without its vowels but for the first letter, doubled letters once: "supplr" and "supplier" are alike in it. */
export const skeletonOf = (folded: string): string =>
  `${folded.slice(0, 1)}${folded.slice(1).replace(/[aeiou]/g, '')}`.replace(/(.)\1+/g, '$1')

/** The words of names by their skeletons. */
export function skeletonsOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < 5) continue
    const key = skeletonOf(word)
    const there = found.get(key)
    if (there) there.push(word)
    else found.set(key, [word])
  }
  return found
}

/** Fewer vowels than this share of its letters, and a word was cut: "sport" is no "support", and "supplr" is a supplier. */
const FEW = 6

/** The word that is meant by one whose vowels were left out ("trng", "supplrs"); none for a word that may be whole. */
export function withVowels(folded: string, skeletons: ReadonlyMap<string, readonly string[]>): string | undefined {
  const vowels = folded.slice(1).replace(/[^aeiou]/g, '').length
  if (folded.length < 4 || vowels * FEW > folded.length) return undefined
  const [only, ...others] = (skeletons.get(skeletonOf(folded)) ?? []).filter((word) => word.length >= folded.length + 2)
  return others.length === 0 ? only : undefined
}

/** So many letters are enough to know a word by. */
const LONG = 6

/** "recovrd", which is as near to "recorded": the one word of which it has every letter but vowels. */
export function withoutVowels(
  folded: string,
  nearest: string,
  skeletons: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const key = skeletonOf(folded)
  const [only, ...others] = folded.length < LONG || skeletonOf(nearest) === key ? [] : (skeletons.get(key) ?? [])
  return others.length === 0 ? only : undefined
}
