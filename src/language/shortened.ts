import { fold, stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import type { PhraseIndex } from './phrases'
import type { Tag } from './tag'
import { ABBREVIATIONS } from './tables/abbreviations'
import { FUNCTION_WORDS } from './tables/functionWords'
import { GENERIC } from './tables/sides'
import { PLACE_WORDS } from './tables/placeWords'

/** A name that may be typed short, as its telling words. */
interface Shortened {
  readonly words: readonly string[]
  readonly tag: Tag
  /** places of the words that stand in no other name and in no measure's: each names it by itself */
  readonly telling: ReadonlySet<number>
  /** stems that follow its first word in measures' names, where that word names it when a place is said ("in housing") */
  readonly placed: ReadonlySet<string> | null
}

/** Where typed words may begin to stand for a name: at one of its words. */
interface Beginning {
  readonly name: Shortened
  readonly from: number
}

/** Names that may be typed with each word cut short ("cust serv"), by the first three letters of a word of theirs. */
export type Shortenable = ReadonlyMap<string, readonly Beginning[]>

const SMALL = new Set(FUNCTION_WORDS.filter((word) => word !== 'our').map(fold))

const PLAIN = new Set([...GENERIC, ...PLACE_WORDS].map((word) => stem(fold(word))))

/** The council's names, ready to be found by their words, those of service areas and priorities by the starts of them too. */
export function shortenableNames(phrases: PhraseIndex, { postings, pairs }: MeasureIndex): Shortenable {
  const named = [...phrases.entries].flatMap(([key, tags]) =>
    tags.filter(isScope).map((tag) => ({ words: key.split(' ').filter((word) => !SMALL.has(word)), tag })),
  )
  const holders = new Map<string, Set<string>>()
  for (const { words, tag } of named)
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(labelOf(tag)))
  const isTelling = (word: string) =>
    word.length >= TELLING && holders.get(word)?.size === 1 && !postings.has(stem(word)) && !PLAIN.has(stem(word))
  const sharedBy = holdersOfWords(named)
  const isPlaced = (word: string, tag: Tag) =>
    tag.kind === 'service area' && word.length >= TELLING_PLACED && sharedBy.get(word)?.size === 1 && !PLAIN.has(stem(word)) // prettier-ignore
  const starts = new Map<string, Beginning[]>()
  for (const { words, tag } of named) {
    const telling = new Set(words.flatMap((word, place) => (isTelling(word) ? [place] : [])))
    const [first = ''] = words
    const placed = isPlaced(first, tag) ? new Set([...pairs.keys()].flatMap((pair) => (pair.startsWith(`${stem(first)} `) ? [pair.slice(stem(first).length + 1)] : []))) : null // prettier-ignore
    words.forEach((word, from) => {
      for (const start of startsOf(word))
        starts.set(start, [...(starts.get(start) ?? []), { name: { words, tag, telling, placed }, from }])
    })
  }
  return starts
}

/** The letters by which a word is looked up: its first three, and those without vowels ("trdng"). */
const startsOf = (word: string): ReadonlySet<string> =>
  new Set([word.slice(0, 3), withoutVowels(word).slice(0, 3)].filter((start) => start.length === 3))

const withoutVowels = (word: string): string => `${word.slice(0, 1)}${word.slice(1).replace(/[aeiou]/g, '')}`

/** The short names in which each word stands, wherever in them. */
function holdersOfWords(named: readonly Pick<Shortened, 'words' | 'tag'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>()
  for (const { words, tag } of named)
    if (isShort(tag)) for (const word of words) by.set(word, (by.get(word) ?? new Set()).add(labelOf(tag)))
  return by
}

const PLACING = new Set(['in', 'within', 'across', 'only', 'just', 'excluding', 'except', 'out', 'minus'])

/** What makes the word before it the name of who does the work. */
const AFTER_PLACE = new Set(['team', 'department', 'section', 'division', 'only'])

/** "Which are red in housing?": a service by its first word, and no part of a measure's name ("in housing benefit"). */
function standsPlaced({ placed }: Shortened, from: number, folds: readonly string[], at: number): boolean {
  if (placed === null || from > 0) return false
  const [before, next] = [folds[folds[at - 1] === 'the' ? at - 2 : at - 1] ?? '', folds[at + 1]]
  if (next === undefined) return PLACING.has(before)
  return AFTER_PLACE.has(next) || (PLACING.has(before) && !placed.has(stem(next)))
}

/** The names of aims and outcomes are sentences: two words of one in a row are needed, and none is typed cut short. */
const isShort = ({ kind }: Tag): boolean => ['service area', 'priority', 'directorate'].includes(kind)

/** A word that tells a name has this many letters at least, and one that is to stand for it alone the second number. */
const TELLING = 4
const TELLING_ALONE = 6

/** Where a word before it says that a place is named, one letter fewer is enough: "in adults". */
const TELLING_PLACED = 5

const isScope = (tag: Tag): boolean =>
  ['service area', 'directorate', 'priority', 'key aim', 'outcome'].includes(tag.kind)

/**
 * The name whose words the sentence's words at `at` are: two or more of its first words, each perhaps cut short to
 * three letters or more, or its only word; else words of it from anywhere, in full and in order, one of them telling.
 * Null when none is, or when two names are.
 */
export function shortenedName(
  names: Shortenable,
  folds: readonly string[],
  at: number,
): { readonly tags: readonly Tag[]; readonly length: number; readonly whole: ReadonlyMap<number, string> } | null {
  let best: { tag: Tag; length: number; words: readonly string[] } | null = null
  let clash = false
  for (const { name, from } of names.get((folds[at] ?? '').slice(0, 3)) ?? []) {
    const cut = isShort(name.tag) && from === 0 ? lengthMatched(name.words, folds, at) : 0
    const length = Math.max(cut, lengthTold(name, from, folds, at))
    if (length === 0 || (best !== null && length < best.length)) continue
    clash = best !== null && length === best.length && labelOf(name.tag) !== labelOf(best.tag)
    best = { tag: name.tag, length, words: name.words.slice(from) }
  }
  return best === null || clash ? null : { tags: [best.tag], length: best.length, whole: writtenOut(best, folds, at) }
}

/** Which word of the name each typed one begins. */
function writtenOut(
  { words, length }: { readonly words: readonly string[]; readonly length: number },
  folds: readonly string[],
  at: number,
): ReadonlyMap<number, string> {
  const whole = new Map<number, string>()
  let word = 0
  for (let place = at; place < at + length; place++) {
    const found = words.findIndex((each, after) => after >= word && stands(folds[place] ?? '', each))
    if (found < 0) continue
    whole.set(place, words[found] ?? '')
    word = found + 1
  }
  return whole
}

const labelOf = (tag: Tag): string => ('label' in tag ? tag.label : '')

/** How many words of the sentence the name takes; 0 when it is not there. */
function lengthMatched(words: readonly string[], folds: readonly string[], at: number): number {
  let [word, place] = [0, at]
  while (word < words.length && place < folds.length) {
    const typed = folds[place] ?? ''
    if (word > 0 && SMALL.has(typed)) place++
    else if ((typed.length >= 3 || isAbbreviated(typed, words[word])) && stands(typed, words[word]))
      [word, place] = [word + 1, place + 1]
    else break
  }
  const enough = word === words.length || word >= 2
  return enough ? withoutSmall(folds, at, place) - at : 0
}

/** "st lighting": two letters are enough where they are everybody's for that word. */
const isAbbreviated = (typed: string, word: string | undefined): boolean =>
  word !== undefined && ABBREVIATIONS.get(typed) === word

/** Its beginning, or what abbreviates it: "serv", "bldg", "stds". */
const stands = (typed: string, word: string | undefined): boolean =>
  word !== undefined && (word.startsWith(typed) || isAbbreviated(typed, word) || isLeftOf(typed, word))

/** "stds" of "standards": no vowel of it is left, its first letter is, and the others follow in order. */
function isLeftOf(typed: string, word: string): boolean {
  if (typed.length < 3 || typed[0] !== word[0] || typed !== withoutVowels(typed)) return false
  let at = 0
  for (const letter of typed) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** "prevention", "early intervention", "empowered communities": whole words of the name, in order, some left out. */
function lengthTold(name: Shortened, from: number, folds: readonly string[], at: number): number {
  const { words, tag, telling } = name
  let [word, place, told, taken] = [from, at, words[from] === folds[at] && standsPlaced(name, from, folds, at), 0]
  while (place < folds.length) {
    const typed = folds[place] ?? ''
    const found = words.indexOf(typed, word)
    if (found >= 0) [word, place, told, taken] = [found + 1, place + 1, told || telling.has(found), taken + 1]
    else if (place > at && SMALL.has(typed)) place++
    else break
  }
  const least = standsPlaced(name, from, folds, at) ? TELLING_PLACED : TELLING_ALONE
  const enough = taken > 1 || (isShort(tag) && (folds[at] ?? '').length >= least)
  return told && enough ? withoutSmall(folds, at, place) - at : 0
}

/** Where the words taken end, without small ones that only stand after them. */
function withoutSmall(folds: readonly string[], at: number, end: number): number {
  let to = end
  while (to > at && SMALL.has(folds[to - 1] ?? '')) to--
  return to
}
