import type { Measure } from '../domain/measure'
import { fold, stem } from './fold'
import { initialismsOf } from './initialisms'
import { joinedIn } from './joined'
import { ABBREVIATIONS } from './tables/abbreviations'
import { NUMBERS_SAID } from './tables/synonyms'
import { GENERIC_STEMS, SMALL } from './tables/saysLittle'
import type { Token } from './token'
import { tokenise } from './token'
import { skeletonsOf } from './skeleton'
import { runsOf } from './wordRuns'

/** A measure's words, by stem, each with the forms in which its names write it. */
export interface IndexedMeasure {
  readonly measure: Measure
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

/** From words to measures, so that a sentence never looks at a measure that it does not mention. */
export interface MeasureIndex {
  readonly measures: readonly IndexedMeasure[]
  /** code → place in `measures` */
  readonly places: ReadonlyMap<string, number>
  /** stem → places in `measures`, in plan order */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** every word as folded, for completing abbreviated ones: sorted */
  readonly words: readonly string[]
  /** "within 30", "30 day": numbers that belong to a measure's name, with the word beside them */
  readonly numbers: ReadonlySet<string>
  /** stems that stand side by side in a name, with the places in `measures` of those names: "respon tim" */
  readonly pairs: ReadonlyMap<string, readonly number[]>
  /** words of names without their vowels */
  readonly skeletons: ReadonlyMap<string, readonly string[]>
  /** "c tax": the first letter of a word with the stem of the next, by the word; '' where several begin so */
  readonly initials: ReadonlyMap<string, string>
  /** "rtb": what the first letters of words in a row of a name stand for */
  readonly initialisms: ReadonlyMap<string, string>
  /** "a road", where a name has "principal (A) road": the word before a letter that stands for it */
  readonly letters: ReadonlyMap<string, string>
  /** hyphenated words of names, written together: "relet" */
  readonly joined: ReadonlySet<string>
  /** what a word tells that stands in one name alone: a measure that is named whole is named by no less */
  readonly leastNamed: number
  /** runs of everyday words that stand in titles, with the places in `measures` of those titles */
  readonly runs: ReadonlyMap<string, readonly number[]>
}

/** True for a word that never finds a measure by itself: too general, or in too many of this council's measures. */
export function isGeneric(index: MeasureIndex, stemmed: string): boolean {
  if (GENERIC_STEMS.has(stemmed) || /^[\d./-]+$/.test(stemmed)) return true
  const count = index.postings.get(stemmed)?.length ?? 0
  return count > 8 && count > index.measures.length / 5
}

/** How much a word tells: rare words tell more. */
export function tellingOf(index: MeasureIndex, stemmed: string): number {
  const count = index.postings.get(stemmed)?.length ?? 0
  const rarity = 1 + Math.log((index.measures.length + 1) / (count + 1))
  if (/^[\d./-]+$/.test(stemmed)) return Math.min(rarity, 2)
  return isGeneric(index, stemmed) ? Math.min(rarity * 0.3, 0.9) : rarity
}

export function indexMeasures(measures: readonly Measure[]): MeasureIndex {
  const named = measures.map((measure) => ({ measure, names: namesOf(measure) }))
  const indexed = named.map(({ measure, names }) => ({ measure, words: wordsOf(names, joinedOf(measure)) }))
  const names = named.flatMap((each) => each.names)
  const postings = new Map<string, number[]>()
  const words = new Set<string>()
  indexed.forEach((entry, place) => {
    for (const [stemmed, forms] of entry.words) {
      const places = postings.get(stemmed)
      if (places) places.push(place)
      else postings.set(stemmed, [place])
      for (const form of forms) words.add(form)
    }
  })
  return {
    measures: indexed,
    places: new Map(measures.map((measure, place) => [measure.code, place])),
    postings,
    words: [...words].sort(),
    numbers: numbersOf(names),
    pairs: pairsOf(named.map((each) => each.names)),
    initials: initialsOf(names),
    initialisms: initialismsOf(names),
    skeletons: skeletonsOf(words),
    joined: new Set(measures.flatMap(joinedOf)),
    letters: lettersOf(names),
    leastNamed: 1 + Math.log((measures.length + 1) / 2),
    runs: runsOf(measures),
  }
}

/** A measure's names, each as its words. */
const namesOf = (measure: Measure): readonly (readonly Token[])[] =>
  [...new Set([measure.title, measure.shortName, ...measure.aliases])].map(tokenise)

const joinedOf = (measure: Measure): readonly string[] =>
  [measure.title, measure.shortName, ...measure.aliases].flatMap(joinedIn)

function wordsOf(
  names: readonly (readonly Token[])[],
  joined: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  const add = (folded: string) => {
    if (SMALL.has(folded)) return
    const forms = words.get(stem(folded)) ?? new Set<string>()
    words.set(stem(folded), forms.add(folded))
  }
  for (const word of joined) add(word)
  for (const token of names.flat()) {
    add(token.fold)
    const digits = digitsOf(token)
    if (digits !== undefined) add(digits)
    for (const word of ABBREVIATIONS.get(token.fold)?.split(' ') ?? []) add(fold(word))
  }
  return words
}

/** "Six weeks", in a name: found by "6 weeks" too. */
const digitsOf = ({ fold }: Token): string | undefined => (fold === 'two' ? '2' : NUMBERS_SAID.get(fold))

function numbersOf(names: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const tokens of names) {
    tokens.forEach((token, place) => {
      const digits = token.kind === 'number' ? token.fold : digitsOf(token)
      if (digits === undefined) return
      found.add(`${tokens[place - 1]?.fold ?? ''} ${digits}`)
      found.add(`${digits} ${tokens[place + 1]?.fold ?? ''}`)
    })
  }
  return found
}

/** Small words are stepped over: "health and safety" makes the pair of "health safety". */
export const contentOf = (tokens: readonly Token[]): readonly { readonly stem: string; readonly place: number }[] =>
  tokens.flatMap((token, place) => (SMALL.has(token.fold) ? [] : [{ stem: stem(token.fold), place }]))

type Content = ReturnType<typeof contentOf>

const besides = (content: Content): readonly string[] =>
  content.map((word, at) => `${word.stem} ${content[at + 1]?.stem ?? ''}`)

/** "Recycling and composting rate" is of a recycling rate as well. */
const coordinated = (content: Content, tokens: readonly Token[]): readonly string[] =>
  content.flatMap((word, at) => {
    const [other, noun] = [content[at + 1], content[at + 2]]
    const joins = other && noun && other.place === word.place + 2 && tokens[word.place + 1]?.fold === 'and'
    return joins && noun.place === other.place + 1 ? [`${word.stem} ${noun.stem}`] : []
  })

function pairsOf(named: readonly (readonly (readonly Token[])[])[]): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, number[]>()
  named.forEach((names, measure) => {
    for (const tokens of names) {
      const content = contentOf(tokens)
      for (const key of [...besides(content), ...coordinated(content, tokens)]) {
        const there = pairs.get(key)
        if (!there) pairs.set(key, [measure])
        else if (there.at(-1) !== measure) there.push(measure)
      }
    }
  })
  return pairs
}

function initialsOf(names: readonly (readonly Token[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tokens of names)
    tokens.forEach(({ fold: word, kind }, at) => {
      const next = tokens[at + 1]
      if (kind !== 'word' || next?.kind !== 'word' || word.length < 2 || SMALL.has(word) || SMALL.has(next.fold)) return
      const key = `${word.slice(0, 1)} ${stem(next.fold)}`
      const there = found.get(key)
      found.set(key, there === undefined || there === word ? word : '')
    })
  return found
}

function lettersOf(names: readonly (readonly Token[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tokens of names)
    tokens.forEach(({ text }, at) => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (/^[A-Z]$/.test(text) && before && next && !SMALL.has(before.fold)) found.set(`${text} ${next.fold}`, before.fold) // prettier-ignore
    })
  return found
}

/** The words that an abbreviated one may stand for ("app": "apprenticeship"); at most `most`. */
export function completions(index: MeasureIndex, start: string, most: number): readonly string[] {
  let [low, high] = [0, index.words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.words[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const found = index.words.slice(low, low + most + 1).filter((word) => word.startsWith(start))
  return found.length > most ? [] : found
}
