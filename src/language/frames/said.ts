import { fold } from '../fold'
import type { Span } from '../span'
import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import { filler, laid } from './frame'

/** Where words stand, by place. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A pattern over folded words with one space between; "@" is any word of a name of the council's. */
export const saying = (pattern: string): RegExp =>
  new RegExp(`(?<= )(?:${pattern.replace(/(?<![\\?])[a-z]{2,}/g, fold)})(?= )`, 'g')

/** Frame after frame reads the same spans, until one lays them anew. */
const lastSaid = new WeakMap<readonly Span[], { readonly tokens: readonly Token[]; readonly said: string }>()

/** A sentence as such patterns read it. */
export function sentenceOf(spans: readonly Span[], tokens: readonly Token[]): string {
  const known = lastSaid.get(spans)
  if (known?.tokens === tokens) return known.said
  const words = tokens.map((token) => token.fold)
  for (const span of spans) if (isName(span)) words.fill('@', span.from, span.to)
  const said = ` ${words.join(' ')} `
  lastSaid.set(spans, { tokens, said })
  return said
}

/** Every place where a pattern stands in the sentence. */
export const placesOf = (pattern: RegExp, sentence: string): readonly Place[] =>
  [...sentence.matchAll(pattern)].map((found) => {
    const from = wordsIn(sentence.slice(0, found.index))
    return { from, to: from + wordsIn(found[0]) }
  })

function wordsIn(text: string): number {
  let words = 0
  for (let at = 0; at < text.length; at += 1) if (text[at] !== ' ' && (at === 0 || text[at - 1] === ' ')) words += 1
  return words
}

/** The words at a place as one thing: its first tells what, the rest nothing more, and a name among them still limits. */
export function taken(spans: readonly Span[], { from, to }: Place, tag: Tag): readonly Span[] {
  const named = spans.filter((span) => isName(span) && span.from < to && span.to > from)
  const free = range(from, to).filter((at) => !named.some((span) => at >= span.from && at < span.to))
  const words = free.map((at, place) => (place === 0 ? { from: at, to: at + 1, tags: [tag] } : filler(at, at + 1)))
  const cut = spans.filter((span) => !named.includes(span) && span.from < to && span.to > from)
  const rest = cut.flatMap((span) => [...(span.from < from ? [filler(span.from, from)] : []), ...(span.to > to ? [filler(to, span.to)] : [])]) // prettier-ignore
  const others = laid(spans.filter((span) => !named.includes(span)), [...words, ...rest]) // prettier-ignore
  return [...others, ...named].sort((one, other) => one.from - other.from || one.to - other.to)
}
