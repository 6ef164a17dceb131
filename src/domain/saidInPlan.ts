import type { Figure } from './figure'
import { readTarget } from './readTarget'

/**
 * Whether what is written in a cell of the plan says this: it holds the words, in any order, or it says the same in
 * others ("Upward trend" and "increasing trend", "Not c/f for 2021/22" and "not carried forward").
 */
export function saysSo(cell: Figure | null, words: string): boolean {
  if (cell === null) return false
  const held = new Set(wordsOf(cell.written))
  const asked = wordsOf(words).filter((word) => !SAYS_LITTLE.has(word))
  return (asked.length > 0 && asked.every((word) => held.has(word))) || isSameReading(cell, words)
}

/** Whether words are such as stand in a target's place where no figure does: a direction, or why there is none. */
export function mayStandForTarget(words: string): boolean {
  const { kind } = readTarget(words, 'number').reading
  return kind === 'trend' || (kind === 'none' && words.trim() !== '') || kind === 'expected'
}

function isSameReading({ reading }: Figure, words: string): boolean {
  const { reading: asked } = readTarget(words, 'number')
  if (asked.kind === 'trend') return reading.kind === 'trend' && reading.direction === asked.direction
  return asked.kind === 'none' && reading.kind === 'none' && asked.why === reading.why && SURE.has(asked.why)
}

/** Reasons that plans write in many ways; of the others only the words tell. */
const SURE = new Set<string>(['not carried forward', 'to be confirmed', 'baseline year', 'new measure'])

const SAYS_LITTLE = new Set(['a', 'an', 'the'])

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
