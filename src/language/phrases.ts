import { fold, phraseKey } from './fold'
import type { Tag } from './tag'
import { tokenise } from './token'

/** Phrases by their folded words. `reach` says how long the longest phrase that starts with a word is. */
export interface PhraseIndex {
  readonly entries: Map<string, Tag[]>
  readonly reach: Map<string, number>
}

export const emptyIndex = (): PhraseIndex => ({ entries: new Map(), reach: new Map() })

/** Longer phrases than this are found by their words instead. */
const LONGEST = 40

/** A phrase as it is looked up. */
export const foldsOf = (phrase: string): string => phraseKey(tokenise(phrase).map((token) => token.fold))

/** The folded words of a phrase of ours: thousands of them are read whenever a process starts, and most are plain. */
export const foldedWords = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.split(' ').map(fold) : tokenise(phrase).map((token) => token.fold)

/** Adds a way of saying something, unless it is taken: what was added first counts. */
export function addUntaken(index: PhraseIndex, phrase: string, tag: Tag): void {
  const folds = foldedWords(phrase)
  const first = folds[0]
  const key = phraseKey(folds)
  if (first === undefined || folds.length > LONGEST || index.entries.has(key)) return
  index.entries.set(key, [tag])
  index.reach.set(first, Math.max(index.reach.get(first) ?? 0, folds.length))
}

/** Words that any reader of text would part alike: a lone "n" stands for another word. */
const PLAIN = /^(?!(?:.* )?n(?: |$))[a-z]+(?: [a-z]+)*$/

/** Adds a way of saying something; `same` tells whether a tag already there means the same. */
export function addPhrase(index: PhraseIndex, phrase: string, tag: Tag): void {
  addFolded(index, tokenise(phrase).map((token) => token.fold), tag) // prettier-ignore
}

/** The same of words that were folded before. */
export function addFolded(index: PhraseIndex, folds: readonly string[], tag: Tag): void {
  const first = folds[0]
  if (first === undefined || folds.length > LONGEST) return
  const key = phraseKey(folds)
  const there = index.entries.get(key) ?? []
  if (!there.some((other) => sameTag(other, tag))) index.entries.set(key, [...there, tag])
  index.reach.set(first, Math.max(index.reach.get(first) ?? 0, folds.length))
}

const sameTag = (one: Tag, other: Tag): boolean =>
  one === other || (one.kind === other.kind && 'label' in one && 'label' in other && sameThing(one, other))

function sameThing(one: Tag & { label: string }, other: Tag & { label: string }): boolean {
  if (one.kind === 'person' && other.kind === 'person') return one.personId === other.personId
  if (one.kind === 'measure' && other.kind === 'measure') return one.codes.join() === other.codes.join()
  return one.label === other.label
}

/** The longest phrase of the index that stands at `at`, with how many words it takes. */
export function longestPhrase(
  index: PhraseIndex,
  folds: readonly string[],
  at: number,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  const reach = Math.min(index.reach.get(folds[at] ?? '') ?? 0, folds.length - at)
  let key = ''
  let found: { tags: readonly Tag[]; length: number } | null = null
  for (let length = 1; length <= reach; length++) {
    key = length === 1 ? (folds[at] ?? '') : `${key} ${folds[at + length - 1] ?? ''}`
    const tags = index.entries.get(key)
    if (tags) found = { tags, length }
  }
  return found
}
