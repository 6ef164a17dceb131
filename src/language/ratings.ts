import type { Scale } from '../domain/rating'

/** The words of a scale, best first. */
export function ratingWords(scale: Scale): readonly string[] {
  switch (scale.kind) {
    case 'rag with tolerance':
      return ['green', 'amber', 'red']
  }
}
