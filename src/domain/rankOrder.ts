/**
 * What is ranked, and which end of it comes first: misses by how far they missed, or targets that were met by how far
 * they were beaten.
 */
export type RankOrder = 'worst' | 'narrowest' | BeatOrder

export type BeatOrder = 'furthest beaten' | 'only just met'

export const RANK_ORDERS = ['worst', 'narrowest', 'furthest beaten', 'only just met'] as const

/** True where what met its target is ranked, and not what missed it. */
export const isOfMet = (order: RankOrder): order is BeatOrder =>
  order === 'furthest beaten' || order === 'only just met'

/** The only verdict that has a place in such a rank. */
export const rankedVerdict = (order: RankOrder): 'met' | 'missed' => (isOfMet(order) ? 'met' : 'missed')

/** The same end of the other list: what the worst is of misses, the furthest beaten is of targets met. */
export const AS_BEAT = { worst: 'furthest beaten', narrowest: 'only just met' } as const
