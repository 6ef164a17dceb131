import type { Tag } from './tag'
import { FRAMED } from './tables/framed'
import type { Frame } from './tables/frame'
import { foldedWords } from './phrases'

/** A part of a frame: what may stand there, by its first word; and whether it may be left out. */
interface Part {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly optional: boolean
}

interface Ready {
  readonly parts: readonly Part[]
  readonly tag: Tag
}

type Rows = readonly (readonly [tag: Tag, frames: readonly Frame[]])[]

/** A way of speaking that was found, with how many words it takes. */
export interface Framed {
  readonly tag: Tag
  readonly length: number
}

/** The frames that may begin with a word. */
function index(rows: Rows): ReadonlyMap<string, readonly Ready[]> {
  const byFirst = new Map<string, Ready[]>()
  for (const [tag, frames] of rows)
    for (const frame of frames) {
      const ready: Ready = { parts: frame.map(partOf), tag }
      for (const word of openings(ready.parts)) byFirst.set(word, [...(byFirst.get(word) ?? []), ready])
    }
  return byFirst
}

/** Frames share lists of words ("whom it is for"): each is made ready once. */
const made = new WeakMap<Frame[number], Part>()

function partOf(alternatives: Frame[number]): Part {
  const known = made.get(alternatives)
  if (known) return known
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const alternative of alternatives) {
    const folds = alternative === '' ? [] : foldedWords(alternative)
    const [first] = folds
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), folds])
  }
  const part = { byFirst, optional: alternatives.includes('') }
  made.set(alternatives, part)
  return part
}

/** The words that a frame may begin with: those of its first part, and of what follows parts that may be left out. */
function openings(parts: readonly Part[]): ReadonlySet<string> {
  const opening = parts.slice(0, parts.findIndex((part) => !part.optional) + 1 || parts.length)
  return new Set(opening.flatMap((part) => [...part.byFirst.keys()]))
}

/** Finds the longest of these ways of speaking that stands at a place; null where none does. */
export function finderOf(rows: Rows): (folds: readonly string[], at: number) => Framed | null {
  const byFirst = index(rows)
  return (folds, at) => {
    let found: Framed | null = null
    for (const { parts, tag } of byFirst.get(folds[at] ?? '') ?? []) {
      const end = reach(parts, 0, folds, at)
      if (end - at > (found?.length ?? 0)) found = { tag, length: end - at }
    }
    return found
  }
}

export const framedAt = finderOf(FRAMED)

/** The word after the last that the parts from `from` on can take; -1 where they do not fit. */
function reach(parts: readonly Part[], from: number, folds: readonly string[], at: number): number {
  const part = parts[from]
  if (!part) return at
  let furthest = part.optional ? reach(parts, from + 1, folds, at) : -1
  for (const words of part.byFirst.get(folds[at] ?? '') ?? []) {
    if (!words.every((word, step) => word === folds[at + step])) continue
    furthest = Math.max(furthest, reach(parts, from + 1, folds, at + words.length))
  }
  return furthest
}
