import type { Scale } from '../rating'
import type { Graded, Standing } from './graded'
import { gradeOnLastYear } from './lastYear'
import { gradeRag } from './rag'
import { gradeShares } from './shares'
import { gradeThreeStates } from './threeStates'

/** What a scale of any kind makes of a figure beside what it was to reach. */
export function grade(standing: Standing, scale: Scale): Graded {
  switch (scale.kind) {
    case 'rag with tolerance':
      return gradeRag(standing, scale)
    case 'last year decides amber':
      return gradeOnLastYear(standing, scale)
    case 'three states':
      return gradeThreeStates(standing, scale)
    case 'shares of target':
      return gradeShares(standing, scale)
  }
}
