import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import { completions, isGeneric } from './measureIndex'
import { nearestWords } from './nearness'
import { EVERYDAY, isMeant, isSwapped, isTwice } from './mistyping'
import { FRAME_WORDS } from './measureFrame'
import { ABBREVIATIONS } from './tables/abbreviations'
import { ENGLISH, ENGLISH_PAIRS, ENGLISH_VOCABULARY, MENDED } from './tables/english'
import { PLAIN_VOCABULARY } from './tables/plainWords'
import { cutShort } from './cutShort'
import { withoutVowels, withVowels } from './skeleton'
import { REAL_WORDS } from './tables/realWords'
import type { Token } from './token'

/** Mistyped words mended in one sentence: more than this is not a sentence about the council. */
const MOST_MENDED = 12

/**
 * Words that nobody knows, taken for the nearest that somebody does; the same tokens where there is nothing to mend.
 * `covered` are the places of words that are already understood.
 */
export function mend(tokens: readonly Token[], covered: ReadonlySet<number>, lexicon: Lexicon): readonly Token[] {
  const strange = tokens.flatMap((token, place) => (isStrange(token, lexicon) && !covered.has(place) ? [place] : []))
  const mended = new Map(strange.slice(0, MOST_MENDED).flatMap((place) => mendedAt(tokens, place, lexicon)))
  return mended.size === 0 ? tokens : tokens.map((token, place) => mended.get(place) ?? token)
}

const isStrange = (token: Token, lexicon: Lexicon): boolean => token.kind === 'word' && !isWritten(token.fold, lexicon)

/** The council writes this very word, or it abbreviates words of its own. */
const isWritten = (word: string, lexicon: Lexicon): boolean =>
  lexicon.known.has(word) || ABBREVIATIONS.has(word) || lexicon.measures.initialisms.has(word)

function mendedAt(tokens: readonly Token[], place: number, lexicon: Lexicon): readonly (readonly [number, Token])[] {
  const token = tokens[place]
  if (!token) return []
  const one = token.fold.slice(0, -1)
  // "taxis", "FOIs": the fold leaves words in "is" as they are, for most are no plurals.
  if (token.fold.endsWith('is') && isWritten(one, lexicon)) return [[place, { ...token, fold: one }]]
  const cut = isRealWord(token) || ENGLISH_VOCABULARY.words.has(token.fold) ? undefined : (withVowels(token.fold, lexicon.measures.skeletons) ?? cutShort(token.fold, lexicon.vocabulary)) // prettier-ignore
  if (cut !== undefined) return [[place, { ...token, fold: cut, sure: false, mended: { english: false, mistakes: 1 } }]]
  const whole = isRealWord(token) ? undefined : startBeside(tokens, place, lexicon)
  if (whole !== undefined) return [[place, { ...token, fold: whole, sure: false, mended: { english: false, mistakes: 1 } }]] // prettier-ignore
  const found = nearestTo(tokens, place, lexicon)
  if (found === null || (lexicon.measures.postings.has(stem(token.fold)) && !isOneStem(token, found))) return []
  const { word, ...mended } = found
  const bare = ENGLISH_FOLDS.has(word) ? undefined : withoutVowels(token.fold, fold(word), lexicon.measures.skeletons)
  return [[place, { ...token, fold: bare ?? fold(word), sure: false, mended }]]
}

/** So many letters of a word are enough to know it by, beside another of the same name. */
const ENOUGH = 4

/** "gas certs" where a name has "gas safety certificate": the one word that begins so in a name that holds a neighbour too. */
function startBeside(tokens: readonly Token[], place: number, { measures }: Lexicon): string | undefined {
  const start = tokens[place]?.fold ?? ''
  if (start.length < ENOUGH) return undefined
  const near = [tokens[place - 1], tokens[place + 1]].map((token) => stem(token?.fold ?? ''))
  const beside = new Set(near.filter((word) => !isGeneric(measures, word)).flatMap((word) => measures.postings.get(word) ?? [])) // prettier-ignore
  const words = completions(measures, start, MOST_STARTED).filter((word) => measures.postings.get(stem(word))?.some((at) => beside.has(at))) // prettier-ignore
  return new Set(words.map(stem)).size === 1 ? words[0] : undefined
}

/** More words that begin so tell nothing. */
const MOST_STARTED = 8

/** The word that a mistyped one is taken for. */
interface Found {
  readonly word: string
  readonly english: boolean
  readonly mistakes: number
}

/** "planing", where names have "planning": another form of a name's word is no mistake, unless a letter of it is wrong. */
const isOneStem = ({ fold: word }: Token, { word: meant, mistakes }: Found): boolean =>
  isTwice(word, meant) || (word.length > 4 && mistakes < 2 && stem(meant) === stem(word))

/** Both as folded and as typed, for a mistake may have made or unmade a plural. */
function nearestTo(tokens: readonly Token[], place: number, lexicon: Lexicon): Found | null {
  const token = tokens[place]
  if (!token || isRealWord(token)) return null
  const beside = (word: string) => standsBeside(word, tokens, place, lexicon) !== null
  const near = formsOf(token).flatMap((form) => [ofNames(form, lexicon, beside), ofEnglish(form)])
  const mistakes = Math.min(...near.map((each) => each.mistakes))
  if (mistakes === Infinity) return plainNear(token.fold)
  const words = notOpposite(token.fold, new Set(near.filter((each) => each.mistakes === mistakes).flatMap((each) => each.words))) // prettier-ignore
  const word = oneOf([...words].sort(), tokens, place, lexicon)
  if (word === null || isDerived(token.fold, word)) return null
  return { word, english: ENGLISH_FOLDS.has(word) || (mistakes <= 1 && ENGLISH_VOCABULARY.words.has(word)), mistakes }
}

/** "urated" is as near to "rated" as to "unrated": of two that say the contrary, the one that begins as it was typed. */
const notOpposite = (typed: string, words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...words].filter((word) => {
      const contrary = words.has(`un${word}`) || (word.startsWith('un') && words.has(word.slice(2)))
      return !contrary || word[0] === typed[0]
    }),
  )

/** A plain word that was mistyped once: it changes nothing, so it is asked for only where no other word is near. */
function plainNear(typed: string): Found | null {
  const [word, ...others] = nearestWords(PLAIN_VOCABULARY, typed, 1).words
  return word === undefined || others.length > 0 ? null : { word, english: true, mistakes: 1 }
}

/** A way of writing a mistyped word; `plural`: without the "s" that it was typed with. */
interface Form {
  readonly word: string
  readonly plural: boolean
  /** it is meant only as it stands */
  readonly exact?: true
}

function formsOf({ fold: folded, text }: Token): readonly Form[] {
  const typed = text.toLowerCase()
  const plural = typed.endsWith('s') && !folded.endsWith('s')
  const cut = typed.endsWith('s') && typed.slice(0, -1) !== folded ? [{ word: typed.slice(0, -1), plural: true }] : []
  const both = typed === folded ? [] : [{ word: typed, plural: false }]
  // "resd", "dasy": the letter swapped with the last was the plural's.
  const swapped =
    typed.length > 3 && typed.at(-2) === 's'
      ? [{ word: `${typed.slice(0, -2)}${typed.slice(-1)}`, plural: true, exact: true as const }]
      : []
  // "misdes" of "misses"
  const bare = typed.length > 5 && typed.endsWith('es') ? [{ word: typed.slice(0, -2), plural: true }] : []
  return [{ word: folded, plural }, ...both, ...cut, ...swapped, ...bare]
}

/** A word of everyday English is what it is, whatever stands near it ("meals", "staff"). */
const isRealWord = ({ fold: folded, text }: Token): boolean =>
  FRAME_WORDS.has(folded) || REAL_WORDS.has(folded) || REAL_WORDS.has(text.toLowerCase()) || isFormOfReal(folded)

const FORMS = [/^(\w{4,})e[ds]$/, /^(\w{4,})ing$/, /^(\w{4,}e)[ds]$/]

/** "breached" is a form of "breach", and never "reached" mistyped. */
const isFormOfReal = (word: string): boolean => FORMS.some((form) => REAL_WORDS.has(form.exec(word)?.[1] ?? ''))

const NONE = { words: [], mistakes: Infinity } as const

type Near = { readonly words: readonly string[]; readonly mistakes: number }

/** A word of three or four letters with a wrong one is a name's only beside the name's next word: "renr arrears". */
function ofNames({ word, plural, exact }: Form, { vocabulary }: Lexicon, isBeside: (word: string) => boolean): Near {
  if (plural && vocabulary.words.has(word)) return { words: [word], mistakes: 0.5 }
  if (exact) return NONE
  const { words, mistakes } = nearestWords(vocabulary, word, word.length < 7 ? 1 : 2)
  const meant = words.filter((each) => mistakes > 1 || isMeant(word, each, plural) || isBeside(each))
  return meant.length === 0 ? NONE : { words: meant, mistakes }
}

/** Our own words change the answer unseen, so more must be right: a letter of a short word changed is another word. */
function ofEnglish({ word, plural, exact }: Form): Near {
  if (plural && ENGLISH_VOCABULARY.words.has(word)) return { words: [word], mistakes: 0.5 }
  if (exact) return NONE
  const { words, mistakes } = nearestWords(ENGLISH_VOCABULARY, word, word.length < 8 ? 1 : 2)
  const meant = words.filter((each) => (mistakes === 1 ? isMeant(word, each, plural) : isLong(word, each)))
  return meant.length === 0 ? NONE : { words: meant, mistakes }
}

/** Two mistakes are forgiven in nine letters, and in eight of the words that are typed most. */
const isLong = (word: string, meant: string): boolean => word.length > 8 || ENGLISH_FOLDS.has(meant)

/** "quarterly" is a word of its own, not "quarter" mistyped. */
const isDerived = (word: string, nearest: string): boolean =>
  word.startsWith(nearest) && ['ly', 'ing', 'ed', 'er', 'al'].includes(word.slice(nearest.length))

const ENGLISH_FOLDS = new Set(MENDED.map(fold))

/**
 * The one word meant of several equally near: forms of one word, words that say the same, the one that stands beside
 * its neighbour somewhere, the one with the same letters, or the one that people type every day. Null when that does
 * not settle it.
 */
function oneOf(words: readonly string[], tokens: readonly Token[], place: number, lexicon: Lexicon): string | null {
  const beside = words.filter((word) => standsBeside(word, tokens, place, lexicon) !== null)
  const [found] = beside.map((word) => standsBeside(word, tokens, place, lexicon))
  const alike = beside.every((word) => standsBeside(word, tokens, place, lexicon) === found)
    ? beside.slice(0, 1)
    : beside
  const typed = tokens[place]?.text.toLowerCase() ?? ''
  const surest = words.filter((word) => isSwapped(typed, word) || isTwice(typed, word))
  const everyday = words.filter((word) => EVERYDAY.has(word) && typed.length > 3)
  return onlyOne(alike) ?? onlyOne(words) ?? onlyOne(surest) ?? onlyOne(everyday)
}

/** The first of words that are one word, or say the same. */
function onlyOne([first, ...others]: readonly string[]): string | null {
  return first !== undefined && others.every((other) => isSame(first, other)) ? first : null
}

function isSame(one: string, other: string): boolean {
  if (stem(fold(one)) === stem(fold(other))) return true
  const [tag, tagOther] = [one, other].map((word) => ENGLISH.entries.get(fold(word))?.[0])
  return tag !== undefined && tagOther !== undefined && JSON.stringify(tag) === JSON.stringify(tagOther)
}

/** What a word and its neighbour make together: which measures, or a phrase of ours; null when nothing. */
function standsBeside(word: string, tokens: readonly Token[], place: number, { measures }: Lexicon): string | null {
  const [before, after] = [tokens[place - 1]?.fold ?? '', tokens[place + 1]?.fold ?? '']
  if (ENGLISH_PAIRS.has(`${before} ${word}`) || ENGLISH_PAIRS.has(`${word} ${after}`)) return word
  const pairs = [before && `${stem(before)} ${stem(word)}`, after && `${stem(word)} ${stem(after)}`].filter((pair) => pair !== '') // prettier-ignore
  const held = pairs.flatMap((pair) => measures.pairs.get(pair) ?? [])
  return held.length === 0 ? null : held.join()
}

/** One letter from a word that is known: it was mistyped, and was not cut short. */
export const isMistyped = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  token.fold.length > 4 &&
  isStrange(token, lexicon) &&
  nearestWords(lexicon.vocabulary, token.fold, 1).words.some((word) => word.length > token.fold.length)
