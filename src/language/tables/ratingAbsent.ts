import type { Frame } from './frame'
import { frame } from './frame'

/** "the absence of a rating", which is nobody's sickness. */
export const RATING_ABSENT: readonly Frame[] = [
  frame(['absence', 'lack', 'want', 'omission', 'non appearance'], ['of'], ['', 'a', 'any', 'the', 'its', 'their', 'all'], ['rating', 'ratings', 'rag', 'rag rating', 'rag ratings', 'rag status', 'colour', 'colours', 'grade', 'grading', 'score', 'verdict']), // prettier-ignore
  frame(['no'], ['', 'rag', 'traffic light'], ['score', 'rating', 'rag', 'colour', 'grade', 'grading', 'mark', 'verdict', 'status'], ['', 'is', 'was', 'has been', 'seems to', 'appears to'], ['appears', 'appear', 'shown', 'shows', 'stands', 'given', 'printed', 'sits', 'entered', 'recorded', 'displayed', 'set', 'listed', 'be given', 'be shown', 'come up', 'comes up', 'showing', 'appearing'], ['beside', 'against', 'next to', 'alongside', 'by', 'opposite', 'under', '']), // prettier-ignore
]
