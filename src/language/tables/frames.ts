import type { Tag } from '../tag'
import { BESIDE, COMPARATIVES, HEADING, MOVED_AGAINST } from './comparisons'
import { FROM_END, MET_SAID, MISSES_SAID, NTH_SAID, RANKS_SAID, TO_END } from './orders'
import { REVIEWS_SAID } from './setAnew'
import { TIME_BEFORE, TIME_NOW } from './times'

/** Words that mean something by the frame they stand in: two times, two ends of an order, things beside one another. */
export const FRAMES: readonly (readonly [phrases: string, tag: Tag])[] = [
  ...REVIEWS_SAID.map(([of, phrases]) => [phrases, { kind: 'review', of }] as const),
  [MISSES_SAID, { kind: 'verdict', verdicts: ['missed'] }],
  [MET_SAID, { kind: 'verdict', verdicts: ['met'] }],
  ...RANKS_SAID.map(([order, sure, phrases]) => [phrases, { kind: 'rank', order, sure }] as const),
  ...NTH_SAID.map(([tag, phrases]) => [phrases, tag] as const),
  [TIME_BEFORE, { kind: 'beyond', what: 'trend', time: 'before' }],
  [TIME_NOW, { kind: 'beyond', what: 'trend', time: 'now' }],
  ['used to be, used to, had been, have been before', { kind: 'filler' }],
  [FROM_END, { kind: 'beyond', what: 'an end', end: 'from' }],
  [TO_END, { kind: 'beyond', what: 'an end', end: 'to' }],
  ...[BESIDE, COMPARATIVES, MOVED_AGAINST].map((phrases) => [phrases, { kind: 'beyond', what: 'comparison' }] as const),
  [HEADING, { kind: 'beyond', what: 'trend' }],
]
