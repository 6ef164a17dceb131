import type { Frame } from './frame'
import { frame } from './frame'

/** A target that is a working day of the month: "which measures have a working day deadline". */
export const DAY_TARGETS: readonly Frame[] = [
  frame(['have', 'has', 'having', 'with', 'carry', 'carrying', 'got', 'on', 'work to', 'working to'], ['', 'a', 'any', 'some', 'a monthly'], ['working day'], ['deadline', 'deadlines', 'target', 'targets', 'cut off', 'cut offs', 'due date', 'due dates']), // prettier-ignore
]

/** "the absence of a rating", which is nobody's sickness. */
export const RATING_ABSENT: readonly Frame[] = [
  frame(['absence', 'lack', 'want', 'omission', 'non appearance'], ['of'], ['', 'a', 'any', 'the', 'its', 'their', 'all'], ['rating', 'ratings', 'rag', 'rag rating', 'rag ratings', 'rag status', 'colour', 'colours', 'grade', 'grading', 'score', 'verdict']), // prettier-ignore
  frame(['no'], ['', 'rag', 'traffic light'], ['score', 'rating', 'rag', 'colour', 'grade', 'grading', 'mark', 'verdict', 'status'], ['', 'is', 'was', 'has been', 'seems to', 'appears to'], ['appears', 'appear', 'shown', 'shows', 'stands', 'given', 'printed', 'sits', 'entered', 'recorded', 'displayed', 'set', 'listed', 'be given', 'be shown', 'come up', 'comes up', 'showing', 'appearing'], ['beside', 'against', 'next to', 'alongside', 'by', 'opposite', 'under', '']), // prettier-ignore
]

/** "the absence of a target", "the lack of an outturn" */
export const CELL_ABSENT: readonly Frame[] = [
  frame(['absence', 'lack', 'want', 'omission', 'non appearance', 'non existence'], ['of'], ['', 'a', 'an', 'any', 'the', 'its', 'their', 'all'], ['target', 'targets', 'tgt', 'goal', 'figure', 'figures', 'outturn', 'outturns', 'result', 'results', 'data']), // prettier-ignore
]

const ON_PURPOSE = ['by design', 'on purpose', 'deliberately', 'intentionally', 'by intention', 'by choice', 'as a matter of policy', 'by policy'] // prettier-ignore

/** "no target by design": nobody forgot it. */
export const UNTARGETED_ON_PURPOSE: readonly Frame[] = [
  frame(['no', 'have no', 'has no', 'had no', 'with no', 'got no', 'having no', 'be without a', 'without', 'without a', 'without any', 'not have a', 'dont have a', 'do not have a', 'does not have a', 'doesnt have a', 'given no', 'set no', 'not given a', 'not set a', 'lack a', 'lacking a'], ['target', 'targets', 'tgt', 'goal'], ['', 'set', 'for them', 'at all'], ON_PURPOSE), // prettier-ignore
  frame(ON_PURPOSE, ['have', 'has', 'are', 'carry', 'with', 'got', 'left', 'given', ''], ['no', 'without', 'without a', 'without any'], ['target', 'targets', 'tgt', 'goal']), // prettier-ignore
  frame(['untargeted', 'targetless'], ON_PURPOSE),
  frame(ON_PURPOSE, ['untargeted', 'targetless']),
]
