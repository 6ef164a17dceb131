import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'

/** A way of speaking whose words stand apart: it gives the spans of a sentence anew. */
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

/** How many words one of these phrases takes at `at`: the longest that stands there, 0 for none. */
export const lengthAt = (phrases: readonly (readonly string[])[], tokens: readonly Token[], at: number): number =>
  Math.max(0, ...phrases.filter((words) => words.every((word, step) => tokens[at + step]?.fold === word)).map((words) => words.length)) // prettier-ignore

export const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(' '))
