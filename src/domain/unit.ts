/**
 * What a measure is counted in. 'percent reduction' is how much lower than the baseline something is, so more is
 * better, whatever its title says. A 'milestone' is reached or not, perhaps by a date.
 */
export type Unit =
  | 'number'
  | 'percent'
  | 'percentage points'
  | 'percent reduction'
  | 'days'
  | 'minutes'
  | 'seconds'
  | 'pounds'
  | 'working day'
  | 'milestone'

export const UNITS: readonly Unit[] = [
  'number',
  'percent',
  'percentage points',
  'percent reduction',
  'days',
  'minutes',
  'seconds',
  'pounds',
  'working day',
  'milestone',
]
