import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import type { IndexedMeasure, MeasureIndex } from './measureIndex'
import { candidates, rarestFirst } from './candidates'
import { completions, contentOf, isGeneric, tellingOf } from './measureIndex'
import { groupsAsked } from './groupsAsked'
import { placesPaired } from './pairedWords'
import type { Term } from './term'
import type { Reading, Span } from './reading'
import { isName, range } from './reading'
import { namedByRun } from './wordRuns'
import type { Tally } from './tally'
import { isSure, nothingYet, ONCE } from './tally'
import { termAlike } from './wordAlike'
import { standsFor } from './initialisms'
import { ABBREVIATIONS } from './tables/abbreviations'
import { REAL_WORDS } from './tables/realWords'
import { NUMBERS_SAID, SYNONYMS } from './tables/synonyms'
import type { Tag } from './tag'
import type { Token } from './token'

/** A measure that a sentence may mean, with the words that say so. */
export interface Match {
  readonly entry: IndexedMeasure
  readonly score: number
  /** places of the words that its names hold */
  readonly used: ReadonlySet<number>
  /** enough is said, and surely enough, to name this measure at all */
  readonly strong: boolean
}

/** The measures that a sentence's words fit, best first. It looks only at measures that share a telling word with it. */
export function findMeasures(reading: Reading, lexicon: Lexicon): readonly Match[] {
  const terms = termsOf(reading, lexicon)
  const index = lexicon.measures
  const tallies = new Map<number, Tally>()
  const [telling, speaking] = [terms.filter((term) => term.finds), terms.filter((term) => !term.finds)]
  const finding = rarestFirst(telling, index)
  for (const place of candidates(finding, index)) for (const term of finding) tally(tallies, place, term, index)
  const named = namedIn(reading, index)
  const paired = placesPaired(reading, terms, index)
  // A whole name finds its measure even when each of its words says too little: "business rates".
  for (const code of named.keys()) startTally(tallies, index.places.get(code))
  for (const place of paired) startTally(tallies, place)
  for (const place of tallies.keys()) for (const term of speaking) tally(tallies, place, term, index)
  return [...tallies].map(([place, found]) => matchOf(index, place, found, named, paired.has(place))).sort((one, other) => other.score - one.score || one.entry.measure.position - other.entry.measure.position) // prettier-ignore
}

function tally(tallies: Map<number, Tally>, place: number, term: Term, index: MeasureIndex): void {
  const said = saidBy(term, index.measures[place]?.words)
  if (said === null) return
  let there = tallies.get(place)
  if (there === undefined) tallies.set(place, (there = nothingYet()))
  if (there.used.has(term.place)) return
  there.score += said.gain * term.certainty * term.weight
  there.used.add(term.place)
  if (term.alike) there.alike += 1
  if (!term.finds) return
  there.finding += 1
  if (term.mistakes > 0) there.near = Math.max(there.near, (term.stems[0]?.fold.length ?? 0) + (term.mistakes === 1 ? ONCE : 0)) // prettier-ignore
  if (term.certainty !== 1) return
  if (said.asWritten) there.sure += 1
  there.akin = Math.max(there.akin, said.akin)
}

function startTally(tallies: Map<number, Tally>, place: number | undefined): void {
  if (place !== undefined && !tallies.has(place)) tallies.set(place, nothingYet())
}

interface Said {
  readonly gain: number
  /** one of its words stands in a name in this very form */
  readonly asWritten: boolean
  /** letters of its longest stem that a name holds */
  readonly akin: number
}

/** What a term says for a measure; null: nothing. It is asked of every candidate, so each word is looked up once. */
function saidBy({ stems, together }: Term, words: IndexedMeasure['words'] | undefined): Said | null {
  let [sum, most, asWritten, akin] = [0, 0, false, 0]
  for (const word of stems) {
    const forms = words?.get(word.stem)
    if (forms === undefined) {
      if (together) return null
      continue
    }
    const isForm = forms.has(word.fold)
    const gain = word.telling * (isForm ? 1 : 0.85)
    sum += gain
    if (gain > most) most = gain
    if (isForm) asWritten = true
    if (word.stem.length > akin) akin = word.stem.length
  }
  const gain = together ? sum : most
  return gain > 0 ? { gain, asWritten, akin } : null
}

/** Measures that the sentence names by a whole title, short name or alias, with the places of those words. */
function namedIn(reading: Reading, index: MeasureIndex): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, readonly number[]>()
  for (const [place, words] of namedByRun(reading.tokens, index.runs)) {
    const entry = index.measures[place]
    if (entry) named.set(entry.measure.code, words)
  }
  for (const span of reading.spans)
    for (const tag of span.tags)
      if (tag.kind === 'measure') for (const code of tag.codes) named.set(code, range(span.from, span.to))
  return named
}

function matchOf(
  index: MeasureIndex,
  place: number,
  found: Tally,
  named: ReadonlyMap<string, readonly number[]>,
  paired: boolean,
): Match {
  const entry = index.measures[place]
  if (!entry) throw new Error(`no measure at ${place}`)
  const places = named.get(entry.measure.code)
  if (places) return { entry, score: Math.max(found.score, index.leastNamed) * 1.25, used: new Set([...found.used, ...places]), strong: true } // prettier-ignore
  return {
    entry,
    score: found.score,
    used: found.used,
    strong: paired || isSure(found),
  }
}

/** Every word that a measure's name may hold: all but those that name a service, a person or a period of their own. */
function termsOf(reading: Reading, lexicon: Lexicon): readonly Term[] {
  const english = new Map<number, boolean>()
  for (const span of reading.spans) {
    const aside = !span.tags.some((tag) => tag.kind === 'measure')
    if (aside) for (const place of range(span.from, span.to)) english.set(place, isName(span))
  }
  const [paired, asked] = [pairedIn(reading, lexicon), groupsAsked(reading)]
  return reading.tokens.flatMap((token, place): readonly Term[] => {
    const stems = stemsOf(token, lexicon, english.has(place))
    const alike = english.has(place) ? [] : termAlike(token, place, lexicon.measures)
    if (stems.words.length === 0 || asked.has(place)) return alike
    const written = english.has(place) || stems.together ? [] : writtenOut(token, lexicon.measures)
    const telling = stems.words.some((word) => !isGeneric(lexicon.measures, word.stem))
    const finds = telling && (!english.has(place) || paired.has(place))
    return [
      {
        ...stems,
        mistakes: token.sure ? 0 : (token.mended?.mistakes ?? 2),
        place,
        stems: stems.words.map((word) => ({ ...word, telling: tellingOf(lexicon.measures, word.stem) })),
        finds,
        weight: finds || token.kind === 'number' || NUMBERS_SAID.has(token.fold) ? 1 : 0.5,
      },
      ...written.map((words) => ({ place, stems: words, together: true, certainty: 1, weight: 1, mistakes: 0, finds: true })), // prettier-ignore
      ...alike,
    ]
  })
}

/** "Planning" and "invoice" are words, whatever else they stand for. */
const LONGEST_SHORT = 5

/** "ctax" is one measure's other name, and stands for "council tax" in another's. */
function writtenOut({ fold: typed }: Token, index: MeasureIndex): readonly Term['stems'][] {
  if (typed.length > LONGEST_SHORT) return []
  const long = (ABBREVIATIONS.get(typed)?.split(' ') ?? []).map((word) => ({
    fold: fold(word),
    stem: stem(fold(word)),
  }))
  const held = long.length > 1 && long.every((word) => index.postings.has(word.stem))
  return held ? [long.map((word) => ({ ...word, telling: tellingOf(index, word.stem) }))] : []
}

/**
 * Words of English that are meant as part of a name, for they stand beside the same word there ("response time"). Small
 * talk stays small talk: "how many staff" is not "as many staff members as possible".
 */
function pairedIn(reading: Reading, lexicon: Lexicon): ReadonlySet<number> {
  const apart = new Set(reading.spans.filter(isApart).flatMap((span) => range(span.from, span.to)))
  const content = contentOf(reading.tokens)
  const paired = new Set<number>()
  content.forEach((word, at) => {
    const next = content[at + 1]
    if (!next || !lexicon.measures.pairs.has(`${word.stem} ${next.stem}`)) return
    const general = isGeneric(lexicon.measures, word.stem) && isGeneric(lexicon.measures, next.stem)
    if (!general && !apart.has(word.place) && !apart.has(next.place)) paired.add(word.place).add(next.place)
  })
  return paired
}

const APART = new Set<Tag['kind']>([
  'filler',
  'joiner',
  'follow',
  'pronoun',
  'period',
  'place',
  'negate',
  'exclude',
  'rating',
])

/** Names, small talk, and words that say only how much is asked for. */
const isApart = (span: Span): boolean =>
  isName(span) ||
  span.tags.some(
    (tag) => APART.has(tag.kind) || (tag.kind === 'asking' && ['list', 'count', 'share'].includes(tag.what)),
  )

/** "main" is no beginning of "maintenance", nor "clean" of "cleansing". */
const isWholeWord = (word: string): boolean => SYNONYMS.has(word) || REAL_WORDS.has(word)

interface Stems {
  readonly words: readonly { readonly stem: string; readonly fold: string }[]
  readonly certainty: number
  readonly together: boolean
}

/** What a word may be in a measure's name: itself, what it abbreviates, or what it is the start of. */
function stemsOf(token: Token, lexicon: Lexicon, spoken: boolean): Stems {
  const { postings } = lexicon.measures
  const held = (folds: readonly string[]) =>
    folds.map((folded) => ({ fold: folded, stem: stem(folded) })).filter((word) => postings.has(word.stem))
  const itself = held([NUMBERS_SAID.get(token.fold) ?? token.fold])
  // Three letters are no form of a longer word, whatever their stems: "app" and "appeal".
  const whole = token.fold.length > 3 || lexicon.known.has(token.fold)
  const long = standsFor(token, lexicon.measures.initialisms, spoken)
  // "avg" stands in one name, and for the "average" of another.
  if (itself.length > 0 && whole) return { words: long.length === 1 ? [...itself, ...held(long)] : itself, certainty: token.sure ? 1 : 0.75, together: false } // prettier-ignore
  const expanded = held(long)
  if (expanded.length > 0 && expanded.length === long.length) return { words: expanded, certainty: 1, together: true }
  if (spoken || token.kind !== 'word' || token.fold.length < 3 || isWholeWord(token.fold))
    return { words: [], certainty: 0, together: false }
  return { words: held(completions(lexicon.measures, token.fold, 6)), certainty: 0.6, together: false }
}
