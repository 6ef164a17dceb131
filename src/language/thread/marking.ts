import { leadLength } from '../leadIn'
import { range } from '../reading'
import type { Span } from '../reading'
import type { Sentence } from '../sentence'
import { PLAIN_WORDS } from '../tables/plainWords'
import { chosen } from '../sentence'
import type { Tag } from '../tag'

/** Words of a sentence that say something else, or nothing, because of what was asked before it. */
export interface Marked {
  readonly from: number
  /** the word after the last */
  readonly to: number
  readonly tag: Tag
}

/** What is said, without what only leads up to it and the thanks at its end, as it is looked up. */
export function saidIn({ reading: { tokens }, aside }: Sentence): string {
  const folds = tokens.slice(leadLength(tokens)).map((token) => token.fold)
  const lead = tokens.length - folds.length
  // "did we make it or not, you muppet"
  while (folds.length > 1 && aside.includes(lead + folds.length - 1) && PLAIN_WORDS.has(folds.at(-1) ?? '')) {
    folds.pop()
    if (folds.at(-1) === 'you' && folds.length > 1) folds.pop()
  }
  while (folds.length > 1 && POLITE.has(folds.at(-1) ?? '')) folds.pop()
  return folds.join(' ')
}

const POLITE = new Set([
  'please',
  'pls',
  'plz',
  'plse',
  'ta',
  'thank',
  'thanks',
  'thx',
  'cheer',
  'cheers',
  'mate',
  'anyhow',
  'anyway',
  'anyways',
])

/** Where a piece of what is said stands among the words. */
export function placesOf({ reading: { tokens } }: Sentence, at: number, length: number): Omit<Marked, 'tag'> {
  const said = tokens.slice(leadLength(tokens)).map((token) => token.fold).join(' ') // prettier-ignore
  const wordsTo = (end: number): number => leadLength(tokens) + said.slice(0, end).split(' ').filter((word) => word !== '').length // prettier-ignore
  return { from: wordsTo(at), to: wordsTo(at + length) }
}

/** The sentence with these words taken for what they are after the last question. Names are never taken from it. */
export function withMarked(sentence: Sentence, { from, to, tag }: Marked): Sentence {
  const places = new Set(range(from, to))
  const spans = sentence.live.filter((span) => !range(span.from, span.to).some((place) => places.has(place)))
  const marked: Span = { from, to, tags: [tag] }
  const live = [...spans, marked].toSorted((one, other) => one.from - other.from)
  const swallowed = chosen(sentence).every((match) => [...match.used].every((place) => places.has(place)))
  return {
    ...sentence,
    choice: swallowed || (sentence.choice.kind === 'weak' && isNoLonger(sentence, places)) ? { kind: 'none' } : sentence.choice, // prettier-ignore
    live,
    unknown: sentence.unknown.filter((place) => !places.has(place)),
    aside: sentence.aside.filter((place) => !places.has(place)),
  }
}

/** All that is said is understood as one thing. */
export const wholly = (sentence: Sentence): Sentence =>
  withMarked(sentence, {
    from: leadLength(sentence.reading.tokens),
    to: sentence.reading.tokens.length,
    tag: { kind: 'filler' },
  })

/** A weak guess at a measure that rested on these words alone. */
const isNoLonger = ({ choice }: Sentence, places: ReadonlySet<number>): boolean =>
  choice.kind === 'weak' && choice.matches.every((match) => [...match.used].every((place) => places.has(place)))
