import { fold } from './fold'
import type { PhraseIndex } from './phrases'
import type { Tag } from './tag'
import { FUNCTION_WORDS } from './tables/functionWords'

/** Names that may be typed with each word cut short ("cust serv"), by the first three letters of their first word. */
export type Shortenable = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly tag: Tag }[]>

const SMALL = new Set(FUNCTION_WORDS.filter((word) => word !== 'our').map(fold))

/** The names of service areas and priorities, ready to be found by the starts of their words. */
export function shortenableNames(phrases: PhraseIndex): Shortenable {
  const names = new Map<string, { words: readonly string[]; tag: Tag }[]>()
  for (const [key, tags] of phrases.entries)
    for (const tag of tags) {
      if (tag.kind !== 'service area' && tag.kind !== 'priority') continue
      const words = key.split(' ').filter((word) => !SMALL.has(word))
      const start = (words[0] ?? '').slice(0, 3)
      if (start.length === 3) names.set(start, [...(names.get(start) ?? []), { words, tag }])
    }
  return names
}

/**
 * The name whose words the sentence's words at `at` are the starts of, three letters or more each: two words at least,
 * or one that is the whole name. Null when none is, or when two names are.
 */
export function shortenedName(
  names: Shortenable,
  folds: readonly string[],
  at: number,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  let best: { tag: Tag; length: number } | null = null
  let clash = false
  for (const { words, tag } of names.get((folds[at] ?? '').slice(0, 3)) ?? []) {
    const length = lengthMatched(words, folds, at)
    if (length === 0 || (best !== null && length < best.length)) continue
    clash = best !== null && length === best.length && labelOf(tag) !== labelOf(best.tag)
    best = { tag, length }
  }
  return best === null || clash ? null : { tags: [best.tag], length: best.length }
}

const labelOf = (tag: Tag): string => ('label' in tag ? tag.label : '')

/** How many words of the sentence the name takes; 0 when it is not there. */
function lengthMatched(words: readonly string[], folds: readonly string[], at: number): number {
  let [word, place] = [0, at]
  while (word < words.length && place < folds.length) {
    const typed = folds[place] ?? ''
    if (word > 0 && SMALL.has(typed)) place++
    else if (typed.length >= 3 && words[word]?.startsWith(typed) === true) [word, place] = [word + 1, place + 1]
    else break
  }
  while (place > at && SMALL.has(folds[place - 1] ?? '')) place--
  const enough = word === words.length || word >= 2
  return enough ? place - at : 0
}
