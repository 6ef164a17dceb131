import type { Frame } from './frame'
import { frame } from './frame'

/** "the absence of a rating", which is nobody's sickness. */
export const RATING_ABSENT: readonly Frame[] = [
  frame(['absence', 'lack', 'want', 'omission', 'non appearance'], ['of'], ['', 'a', 'any', 'the', 'its', 'their', 'all'], ['rating', 'ratings', 'rag', 'rag rating', 'rag ratings', 'rag status', 'colour', 'colours', 'grade', 'grading', 'score', 'verdict']), // prettier-ignore
]
