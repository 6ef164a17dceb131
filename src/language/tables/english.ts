import type { Vocabulary } from '../nearness'
import { vocabularyOf } from '../nearness'
import type { PhraseIndex } from '../phrases'
import { addUntaken, emptyIndex } from '../phrases'
import type { Tag } from '../tag'
import { ASKING } from './asking'
import { FILLERS } from './fillers'
import { FRAMES } from './frames'
import { EXCLUDE, JOINERS, MANY, NARROW, NEGATE, ONE, PLACES, SHIFT } from './following'
import { FUNCTION_WORDS } from './functionWords'
import { AS_FIRST_REPORTED, AS_REPORTED } from './reported'
import { LISTING } from './listing'
import { BEYOND, NOT_HELD, ORDERS } from './outside'
import { LAST_PERIODS, MOVES } from './moves'
import { RANKS } from './ranks'
import { ASPECTS, GROUPS, NOUNS } from './sides'
import { BECAUSE, REVIEWS } from './targets'
import { FINAL, PROVISIONAL, VERDICTS } from './verdicts'

/** All the English that Outturn knows, as one index. Where a phrase stands in two tables the first added wins. */
export const ENGLISH: PhraseIndex = indexEnglish()

function indexEnglish(): PhraseIndex {
  const index = emptyIndex()
  const add = (phrases: string, tag: Tag) => {
    for (const phrase of phrases.split(',')) addUntaken(index, phrase.trim(), tag)
  }
  for (const [verdicts, phrases] of VERDICTS) add(phrases, { kind: 'verdict', verdicts })
  for (const [of, phrases] of REVIEWS) add(phrases, { kind: 'review', of })
  for (const [phrases, tag] of FRAMES) add(phrases, tag)
  for (const [why, phrases] of BECAUSE) add(phrases, { kind: 'because', why })
  add(PROVISIONAL, { kind: 'provisional', is: true })
  add(FINAL, { kind: 'provisional', is: false })
  add(AS_REPORTED, { kind: 'reported', edition: 'last' })
  add(AS_FIRST_REPORTED, { kind: 'reported', edition: 'first' })
  for (const [what, phrases] of ASKING) add(phrases, { kind: 'asking', what })
  for (const [place, phrases] of PLACES) add(phrases, { kind: 'place', place })
  add(ORDERS, { kind: 'order' })
  for (const [what, phrases] of NOT_HELD) add(phrases, { kind: 'not held', what })
  add(EXCLUDE, { kind: 'exclude' })
  add(NEGATE, { kind: 'negate' })
  add(JOINERS, { kind: 'joiner' })
  add(NOUNS, { kind: 'noun' })
  for (const [of, each, phrases] of GROUPS) add(phrases, { kind: 'group', of, each })
  for (const [of, phrases] of ASPECTS) add(phrases, { kind: 'aspect', of })
  for (const [order, sure, phrases] of RANKS) add(phrases, { kind: 'rank', order, sure })
  add(NARROW, { kind: 'follow', how: 'narrow' })
  add(SHIFT, { kind: 'follow', how: 'shift' })
  add(ONE, { kind: 'pronoun', many: false })
  add(MANY, { kind: 'pronoun', many: true })
  for (const phrases of FILLERS) add(phrases, { kind: 'filler' })
  for (const [moved, phrases] of MOVES) add(phrases, { kind: 'beyond', what: 'trend', moved })
  for (const [last, phrases] of LAST_PERIODS) add(phrases, { kind: 'beyond', what: 'trend', last })
  for (const [what, phrases] of BEYOND) add(phrases, { kind: 'beyond', what })
  for (const [phrases, tag] of LISTING) add(phrases, tag)
  for (const word of FUNCTION_WORDS) addUntaken(index, word, { kind: 'filler' })
  return index
}

/**
 * The words of English worth mending when mistyped. Few and long, because mending a word that means something else
 * ("parks", "falling") would change the answer without anybody noticing.
 */
export const MENDED: readonly string[] =
  `target amber provisional outstanding overdue exception summary summarise measure quarter
 percentage performance deadline progress submitted services directorate priority council indicator overview excluding except
 provisionally unrated failing replied status`
    .trim()
    .split(/\s+/)

/** Misspellings that the tables hold as they are typed: no other word is taken for one of them. */
const MISSPELT = new Set('doin goin tellin askin hwo waht whta hwat teh adn taht wat wot wots hu hus wich whch shwo lsit wihch whihc hwich mny mesure trgt tgt targt wrst summery overveiw ontarget offtarget atleast howmany faring fare nr plse'.split(' ')) // prettier-ignore

/** Every word that stands in a phrase of ours, for those that are mistyped. */
export const ENGLISH_VOCABULARY: Vocabulary = vocabularyOf(
  [...ENGLISH.entries.keys()].flatMap((phrase) => phrase.split(' ')).filter((word) => !MISSPELT.has(word)),
)

/** Words that stand side by side in a phrase of ours: "off target". */
export const ENGLISH_PAIRS: ReadonlySet<string> = new Set(
  [...ENGLISH.entries.keys()].flatMap((phrase) => {
    const words = phrase.split(' ')
    return words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`)
  }),
)
