import { finderOf } from './framed'
import type { Lexicon } from './lexicon'
import { range } from './span'
import { CALLED, CALLED_BY_YOU, CRIES, HEAPS, JUDGED_SO, SO_CALLED, STRESSES, THAT_LOT } from './tables/swearing'
import type { Token } from './token'

const criedAt = finderOf([[{ kind: 'filler' }, [...CRIES, ...HEAPS]]])
const judgedSoAt = finderOf([[{ kind: 'filler' }, JUDGED_SO]])

/**
 * The words without those that only say that somebody is cross ("for fuck's sake", "you useless machine", "…, genius"):
 * what is asked reads as if it had been asked politely. A word that the council has in its names is never taken so, and a
 * text that is nothing else stays as it is.
 */
export function withoutSwearing(said: readonly Token[], { known }: Pick<Lexicon, 'known'>): readonly Token[] {
  const tokens = said.map((token, place) => ({ ...token, fold: plainly(said, token, place) }))
  const folds = tokens.map(({ fold }) => fold)
  const dropped = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    const length = swornAt(tokens, folds, at)
    const places = range(at, at + length)
    if (length === 0 || (length === 1 && known.has(folds[at] ?? ''))) continue
    for (const place of places) dropped.add(place)
    at += length - 1
  }
  if (dropped.size === 0 || dropped.size === tokens.length) return tokens
  return tokens.flatMap((token, place) => {
    if (dropped.has(place)) return []
    const parted = range(lastKept(dropped, place), place).some((before) => tokens[before]?.breakBefore === true)
    return [parted ? { ...token, breakBefore: true } : token]
  })
}

/** The place after the last word before this one that stays. */
function lastKept(dropped: ReadonlySet<number>, place: number): number {
  let from = place
  while (dropped.has(from - 1)) from -= 1
  return from
}

/** How many words that stand here are sworn. */
function swornAt(tokens: readonly Token[], folds: readonly string[], at: number): number {
  const judged = opens(tokens, at) ? (judgedSoAt(folds, at)?.length ?? 0) : 0
  return Math.max(
    criedAt(folds, at)?.length ?? 0,
    judged > 0 && ends(tokens, at + judged) ? judged : 0,
    calledAt(tokens, folds, at),
    poorOneAt(folds, at),
    STRESSES.has(folds[at] ?? '') && (folds[at + 1] ?? 'up') !== 'up' ? 1 : 0,
  )
}

const opens = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at]?.breakBefore === true

/** Nothing follows, or a pause does. */
const ends = (tokens: readonly Token[], at: number): boolean => at >= tokens.length || tokens[at]?.breakBefore === true

/** "you dozy muppet", and at either end "…, genius". */
function calledAt(tokens: readonly Token[], folds: readonly string[], at: number): number {
  const you = folds[at] === 'you' || folds[at] === 'u' ? 1 : 0
  let to = at + you
  while (SO_CALLED.has(folds[to] ?? '') && tokens[to + 1]?.breakBefore === false) to += 1
  const name = folds[to] ?? ''
  const byYou = you > 0 && (to > at + you || to + 1 === tokens.length) && CALLED_BY_YOU.has(name)
  if (!CALLED.has(name) && !byYou) return 0
  const apart = you > 0 || (opens(tokens, at) && ends(tokens, to + 1)) || (to + 1 === tokens.length && !NAMES_NEXT.has(folds[at - 1] ?? '')) // prettier-ignore
  return apart ? to + 1 - at : 0
}

/** "which shower of a department", "our sorry excuse for a team" */
function poorOneAt(folds: readonly string[], at: number): number {
  const sorry = folds[at] === 'sorry' || folds[at] === 'poor' ? 1 : 0
  const [name = '', joins = '', article = '', next] = folds.slice(at + sorry)
  const poor = (THAT_LOT.has(name) || POOR_ONES.has(name)) && ['of', 'for'].includes(joins) && ['a', 'an'].includes(article) // prettier-ignore
  return poor && next !== undefined && POINTING.has(folds[at - 1] ?? '') ? sorry + 3 : 0
}

const POOR_ONES = new Set(['excuse', 'apology', 'joke', 'farce', 'disgrace', 'mess'])

const POINTING = new Set(['which', 'what', 'that', 'this', 'our', 'the', 'your', 'their'])

/** What follows these is named, and nobody is called it. */
const NAMES_NEXT = new Set('a an the which what that this those these our your my his her their of for by with is are was were about no like'.split(' ')) // prettier-ignore

/** What "wtf" asks, where it asks and does not only cry out: "wtf happened". */
const AFTER_WHAT = new Set('is are was were happened happen went go going did do ha has have about'.split(' '))

/** "which clowns missed it", "that shower": a team, whatever it is called; and what letters stand for. */
function plainly(tokens: readonly Token[], { fold, breakBefore }: Token, place: number): string {
  const [before, after] = [tokens[place - 1]?.fold ?? '', tokens[place + 1]]
  if (fold === 'wtf' || fold === 'wtaf') return after?.breakBefore === false && AFTER_WHAT.has(after.fold) ? 'what' : fold // prettier-ignore
  if (!THAT_LOT.has(fold) || breakBefore) return fold
  if (before === 'which' || before === 'what') return after?.fold === 'of' ? fold : 'team'
  return ['that', 'this', 'those', 'these'].includes(before) ? 'lot' : fold
}
