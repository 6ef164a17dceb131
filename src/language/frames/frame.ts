import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'

/**
 * A way of speaking whose words stand apart: it gives the spans of a sentence anew.
 *
 * Ways of speaking are read in three places, each where what it needs is known. `framed.ts` reads runs of words while the
 * spans are being found, before any is known. The frames of this folder then read what words and names stand around one
 * another, wherever they stand. `measureFrame.ts` reads what is said on both sides of a measure's name, once a measure is
 * chosen.
 */
export type Frame = (spans: readonly Span[], tokens: readonly Token[]) => readonly Span[]

const FILLER: readonly Tag[] = [{ kind: 'filler' }]

export const filler = (from: number, to: number): Span => ({ from, to, tags: FILLER })

/** The spans with others in the place of all that they cut into; a span of no length cuts into none. */
export function laid(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return spans
  const kept = spans.filter(({ from, to }) => !others.some((other) => from < other.to && other.from < to))
  return [...kept, ...others].sort((one, other) => one.from - other.from || one.to - other.to)
}

export const kindOf = (span: Span | undefined): Tag['kind'] | undefined =>
  span?.tags.find((tag) => tag.kind !== 'measure')?.kind

type Phrases = readonly (readonly string[])[]

/** Every frame looks at every word of every sentence: the phrases of a list that begin with that word are found at once. */
const byFirstWord = new WeakMap<Phrases, ReadonlyMap<string, Phrases>>()

function beginningWith(phrases: Phrases, first: string): Phrases {
  const known = byFirstWord.get(phrases)
  if (known) return known.get(first) ?? []
  const index = new Map<string, (readonly string[])[]>()
  for (const words of phrases) index.set(words[0] ?? '', [...(index.get(words[0] ?? '') ?? []), words])
  byFirstWord.set(phrases, index)
  return index.get(first) ?? []
}

/** How many words one of these phrases takes at `at`: the longest that stands there, 0 for none. */
export function lengthAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  let longest = 0
  for (const words of beginningWith(phrases, tokens[at]?.fold ?? ''))
    if (words.length > longest && words.every((word, step) => tokens[at + step]?.fold === word)) longest = words.length
  return longest
}

export const phrasesOf = (list: string): Phrases => list.split(',').map((phrase) => phrase.trim().split(' '))
