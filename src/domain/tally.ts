import type { RatedFigure, Tally } from './answer'
import { bestFirst } from './scales/ratings'

/** Counts a group by rating. Members not rated are left out and counted aloud, never treated as zero. */
export function tally(rows: readonly RatedFigure[]): Tally {
  const rated = rows.filter((row) => row.rating.kind === 'rated')
  const unsigned = rows.filter((row) => row.unsigned).length
  const met = rated.filter((row) => row.rating.kind === 'rated' && row.rating.met).length
  return {
    measures: rows.length,
    met,
    missed: rated.length - met,
    notRated: rows.length - rated.length,
    byRating: byRating(rows),
    notRatedWhy: counts(rows.flatMap((row) => (row.rating.kind === 'not rated' ? [row.rating.why.kind] : []))).map(
      ([why, count]) => ({ why, count }),
    ),
    provisional: rows.filter((row) => row.rating.provisional).length,
    ...(unsigned === 0 ? {} : { unsigned }),
  }
}

/** A tally for each service area, in the order in which the rows name them. */
export function tallyByService(
  rows: readonly RatedFigure[],
): readonly { readonly serviceArea: string; readonly tally: Tally }[] {
  const areas = [...new Set(rows.map((row) => row.measure.serviceArea))]
  return areas.map((serviceArea) => ({
    serviceArea,
    tally: tally(rows.filter((row) => row.measure.serviceArea === serviceArea)),
  }))
}

/** In the scale's order, best first. */
function byRating(rows: readonly RatedFigure[]): Tally['byRating'] {
  const ratings = rows.flatMap(({ rating }) => (rating.kind === 'rated' ? [rating.rating] : []))
  return counts(ratings)
    .toSorted(([one], [other]) => bestFirst(one, other))
    .map(([rating, count]) => ({ rating, count }))
}

/** Each different word with how often it stands there, commonest first. */
function counts<T extends string>(all: readonly T[]): readonly (readonly [T, number])[] {
  const seen = new Map<T, number>()
  for (const one of all) seen.set(one, (seen.get(one) ?? 0) + 1)
  return [...seen].sort((one, other) => other[1] - one[1])
}
