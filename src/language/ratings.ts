import type { Scale } from '../domain/rating'

/** The words of each kind of scale, best first. */
const WORDS: Readonly<Record<Scale['kind'], readonly string[]>> = {
  'rag with tolerance': ['green', 'amber', 'red'],
}

export const ratingWords = (scale: Scale): readonly string[] => WORDS[scale.kind]
