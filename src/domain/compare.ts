import type { Answer, RatedFigure, Tally } from './answer'
import { fits } from './fits'
import { EVERYTHING } from './question'
import type { CountedBy, Filter, Part, Question } from './question'
import { tally } from './tally'

export type Sides = (Answer & { readonly kind: 'compare' })['sides']

/**
 * Each part counted by rating, best share of the rated that met their target first, or by what is asked to be counted;
 * parts with nothing rated last.
 * Verdicts and ratings are what is compared, so they do not choose which measures are counted.
 */
export function compare(
  rows: readonly RatedFigure[],
  { parts, filter, by }: Question & { readonly kind: 'compare' },
): Sides {
  const counted = { ...filter, verdicts: [], ratings: [], missedBy: null }
  const within = rows.filter((row) => fits(row, counted))
  return parts
    .map((part) => ({ part, tally: tally(within.filter((row) => fits(row, onlyPart(part)))) }))
    .sort((one, other) => byCount(one.tally, other.tally, by) || byShareMet(one.tally, other.tally))
}

/** How many measures of a part have the rating or the verdict that it is counted by. */
export function countedIn({ byRating, met, missed, notRated }: Tally, { of }: CountedBy): number {
  if (of.kind === 'rating') return byRating.find(({ rating }) => rating === of.rating)?.count ?? 0
  return { met, missed, 'not rated': notRated }[of.verdict]
}

/** A part with nothing rated has the fewest of any rating, which says nothing for it: it leads no count of ratings. */
export const isCounted = ({ met, missed }: Tally, { of }: CountedBy): boolean =>
  met + missed > 0 || (of.kind === 'verdict' && of.verdict === 'not rated')

function byCount(one: Tally, other: Tally, by: CountedBy | undefined): number {
  if (by === undefined) return 0
  const idle = Number(!isCounted(one, by)) - Number(!isCounted(other, by))
  return idle || (countedIn(other, by) - countedIn(one, by)) * (by.order === 'most' ? 1 : -1)
}

/** What a side of a comparison stands for as a filter of its own. */
export function onlyPart(part: Part): Filter {
  const { name } = part
  switch (part.kind) {
    case 'service area':
      return { ...EVERYTHING, serviceAreas: [name] }
    case 'priority':
      return { ...EVERYTHING, priorities: [name] }
    case 'key aim':
      return { ...EVERYTHING, keyAims: [name] }
    case 'outcome':
      return { ...EVERYTHING, outcomes: [name] }
    case 'directorate':
      return { ...EVERYTHING, serviceAreas: part.serviceAreas, directorates: [part] }
  }
}

/** Below zero where the first did better. Whole counts multiplied across, so that no share is rounded. */
export function byShareMet(one: Tally, other: Tally): number {
  const [rated, otherRated] = [one.met + one.missed, other.met + other.missed]
  if (rated === 0 || otherRated === 0) return Number(rated === 0) - Number(otherRated === 0)
  return other.met * rated - one.met * otherRated
}
