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

/** A sentence as such patterns read it. */
export const sentenceOf = (spans: readonly Span[], tokens: readonly Token[]): string =>
  ` ${tokens.map(({ fold: word }, at) => (spans.some((span) => isName(span) && at >= span.from && at < span.to) ? '@' : word)).join(' ')} ` // prettier-ignore

/** Every place where a pattern stands in the sentence. */
export const placesOf = (pattern: RegExp, sentence: string): readonly Place[] =>
  [...sentence.matchAll(pattern)].map((found) => {
    const from = wordsIn(sentence.slice(0, found.index))
    return { from, to: from + wordsIn(found[0]) }
  })

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '').length

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
