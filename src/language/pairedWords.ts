import { stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import { contentOf } from './measureIndex'
import type { Reading, Span } from './reading'
import { range } from './reading'
import type { Tag } from './tag'
import type { Term } from './term'
import { tokenise } from './token'

/** A pair of words is told by no more measures than these to find them by itself. */
const MOST_PAIRED = 8

/**
 * Measures found by two words together that each say too little: "business rates", "customer satisfaction", or what
 * stands for both ("NNDR").
 */
export function placesPaired(
  { tokens, spans }: Reading,
  terms: readonly Term[],
  index: MeasureIndex,
): ReadonlySet<number> {
  const meant = new Map(spans.flatMap((span) => range(span.from, span.to).map((place) => [place, span] as const)))
  // "business rates", where "Business" is a key aim: the pair says more than the one word.
  const isFree = (place: number) => !meant.has(place) || isOneWordName(meant.get(place))
  const isSide = (place: number) =>
    isFree(place) || meant.get(place)?.tags.every((tag) => tag.kind === 'aspect') === true
  const plain = terms.filter(({ place }) => tokens[place]?.kind === 'word' && isSide(place))
  // A word goes before those that may stand for it.
  const byPlace = new Map([...plain].reverse().map((term) => [term.place, term]))
  const places = contentOf(tokens).map(({ place }) => place)
  const keys = places.flatMap((place, at) => {
    const [term, next] = [byPlace.get(place), byPlace.get(places[at + 1] ?? -1)]
    if (term && standsForSeveral(term) && isFree(place))
      return standsForName(term, meant.get(place)) ? [] : pairsIn(term.stems)
    if (!term || !next || standsForSeveral(next) || term.finds || next.finds) return []
    const free = isFree(place) || isFree(next.place)
    return free ? term.stems.flatMap((one) => next.stems.map((other) => `${one.stem} ${other.stem}`)) : []
  })
  const found = [...keys, ...timesNamed(tokens)].map((key) => index.pairs.get(key) ?? [])
  return new Set(found.filter((held) => held.length <= MOST_PAIRED).flat())
}

const NAMED = new Set(['one', 'measure', 'kpi', 'indicator', 'figure', 'number', 'standard', 'promise'])

/** "the 60 seconds one", "our 28 day number": the time that stands in a name, where the measure itself is asked for. */
const timesNamed = (tokens: Reading['tokens']): readonly string[] =>
  tokens.flatMap(({ kind, fold }, at) => {
    const [unit, noun] = [tokens[at + 1], tokens[at + 2]]
    return kind === 'number' && unit?.kind === 'word' && NAMED.has(noun?.fold ?? '') ? [`${fold} ${stem(unit.fold)}`] : [] // prettier-ignore
  })

const SCOPES = new Set<Tag['kind']>(['service area', 'priority', 'key aim', 'outcome'])

const isOneWordName = (span: Span | undefined): boolean =>
  span !== undefined && span.to === span.from + 1 && span.tags.every((tag) => SCOPES.has(tag.kind))

/** "NNDR", and not "biz": a word for one other is that word. */
const standsForSeveral = ({ together, stems }: Term): boolean => together && stems.length > 1

/** "ASC" is the service Adult Social Care, though titles speak of adult social care too. */
const standsForName = ({ stems }: Term, span: Span | undefined): boolean =>
  (span?.tags ?? []).some(
    (tag) =>
      'names' in tag &&
      tag.names.some((name) => {
        const words = new Set(tokenise(name).map((token) => token.fold))
        return stems.every((word) => words.has(word.fold))
      }),
  )

const pairsIn = (stems: Term['stems']): readonly string[] =>
  stems.slice(1).map((word, at) => `${stems[at]?.stem ?? ''} ${word.stem}`)
