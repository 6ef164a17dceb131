import { SINCE_APRIL, higher, lower } from './entry'
import type { WellKnown } from './entry'

/** Wider than any other: what is done in time, and how long things take. */
export const WIDER: readonly WellKnown[] = [
  higher(
    'done in time',
    /\b(?:within|in|on|to) (?:target|time|deadline|timescales?|statutory time\w*)\b/i,
    SINCE_APRIL,
    'more done in time is better.',
  ),
  lower(
    'time taken',
    /\baverage (?:time|number of days|days|length of time)\b.*\b(?:to|taken|between)\b|\btime taken\b|\bturnaround\b/i,
    SINCE_APRIL,
    'less time taken is better.',
  ),
]
