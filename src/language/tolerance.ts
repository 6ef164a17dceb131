import type { Council } from '../domain/council'
import { ratingsInUse } from '../domain/scales/scaleFor'
import type { PhraseIndex } from './phrases'
import { addFolded, foldedWords } from './phrases'
import type { Tag } from './tag'
import { BEYOND_TOLERANCE, WITHIN_TOLERANCE } from './tables/toleranceSaid'

/** Thousands of sayings, the same for every council: cut into words once, for each change of a plan makes its words anew. */
const BEYOND = BEYOND_TOLERANCE.map(foldedWords)
const WITHIN = WITHIN_TOLERANCE.map(foldedWords)

/**
 * What a scale's tolerance makes of a miss, of a scale with red and amber: "outside tolerance", "inside tolerance". Its
 * words are English, and so no part of the council's own.
 */
export function nameTolerance(phrases: PhraseIndex, council: Council): void {
  const ratings = ratingsInUse(council)
  if (ratings.includes('red')) addAll(phrases, BEYOND, { kind: 'rating', word: 'red' })
  if (ratings.includes('amber')) addAll(phrases, WITHIN, { kind: 'rating', word: 'amber', orBetter: true })
}

function addAll(phrases: PhraseIndex, sayings: readonly (readonly string[])[], tag: Tag): void {
  for (const folds of sayings) addFolded(phrases, folds, tag)
}
