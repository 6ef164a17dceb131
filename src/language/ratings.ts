import { bestFirst, ratingWords } from '../domain/scales/ratings'
import { scalesInUse } from '../domain/scales/scaleFor'
import type { Scales } from '../domain/scales/scaleFor'

/** The words of every scale that a council rates on, best first. */
export const ratingsOf = (scales: Scales): readonly string[] =>
  [...new Set(scalesInUse(scales).flatMap(({ kind }) => ratingWords(kind)))].toSorted(bestFirst)
