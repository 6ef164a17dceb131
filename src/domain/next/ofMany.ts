import type { Answer } from '../answer'
import { byShareMet, onlyPart } from '../compare'
import { isOfMet } from '../rankOrder'
import type { Tally } from '../ratedFigure'
import type { Around, Next } from './next'
import * as part from './parts'

type Of<Kind extends Answer['kind']> = Answer & { readonly kind: Kind }

const ratedIn = ({ met, missed }: Tally): number => met + missed

export function afterList({ rows, filter, period, among }: Of<'list' | 'count'>, around: Around): readonly Next[] {
  const others = [
    ...part.theBefore(filter, period, ratedIn(among), around),
    ...part.worstFew(rows, filter, period),
    ...part.onlyTheWorstRated(rows, filter, period),
    ...part.notRatedOf(filter, period, among),
    ...(part.asksForMisses(filter) ? [] : part.allMissesOf(filter, period, among)),
    ...part.metOf(filter, period, among),
  ]
  return [
    ...part.whyTheWorst(rows),
    ...part.reasonsGiven(rows, filter, period),
    ...part.whoOwns(rows, filter, period, around),
    ...others,
    ...why(rows),
  ]
}

/** Why the first of them is rated what it is, or has no rating. */
const why = ([first]: Of<'list'>['rows']): readonly Next[] =>
  first === undefined ? [] : [part.aspect(first, first.rating.kind === 'rated' ? 'why this rating' : 'why not rated')]

export function afterRank({ rows, filter, period, among, order }: Of<'rank'>, around: Around): readonly Next[] {
  if (isOfMet(order)) return afterBeaten({ rows, filter, period, among }, around)
  const misses = part.missesOf(filter)
  return [
    ...part.whyTheWorst(order === 'worst' ? rows : []),
    ...part.reasonsGiven(rows, misses, period),
    ...part.whoOwns(rows, misses, period, around),
    ...part.theBefore(filter, period, ratedIn(among), around),
    ...part.metOf(filter, period, among),
    ...part.notRatedOf(filter, period, among),
  ]
}

/** From what did well to what did not. */
const afterBeaten = (
  { rows, filter, period, among }: Pick<Of<'rank'>, 'rows' | 'filter' | 'period' | 'among'>,
  around: Around,
): readonly Next[] => [
  ...part.allMissesOf(filter, period, among),
  ...part.whoOwns(rows, filter, period, around),
  ...part.theBefore(filter, period, ratedIn(among), around),
  ...part.notRatedOf(filter, period, among),
  ...why(rows),
]

export function afterReasons({ rows, filter, period, among }: Of<'reasons'>, around: Around): readonly Next[] {
  return [
    ...part.whoOwns(rows, filter, period, around),
    ...part.worstFew(rows, filter, period),
    ...part.theBefore(filter, period, ratedIn(among), around),
    ...part.metOf(filter, period, among),
    ...part.notRatedOf(filter, period, among),
    ...part.whyTheWorst(rows),
  ]
}

export function afterOwners({ rows, filter, period }: Of<'owners'>, around: Around): readonly Next[] {
  const figures = rows.map(({ row }) => row)
  const judged = figures.filter(({ rating }) => rating.kind === 'rated')
  return [
    ...part.whyTheWorst(figures),
    ...part.reasonsGiven(figures, filter, period),
    ...(judged.length > 0 ? [status(part.partOf(filter), period)] : []),
    ...part.theBefore(filter, period, judged.length, around),
    ...part.worstFew(figures, filter, period),
    ...why(figures),
  ]
}

export function afterStatus(answer: Of<'status'>, around: Around): readonly Next[] {
  const { filter, period, tally, exceptions, services } = answer
  return [
    ...part.allMissesOf(filter, period, tally),
    ...part.whyTheWorst(exceptions),
    ...part.theBefore(filter, period, ratedIn(tally), around),
    ...sideBySide(services, filter, period),
    ...part.reasonsGiven(exceptions, part.missesOf(filter), period),
    ...part.notRatedOf(filter, period, tally),
    ...part.metOf(filter, period, tally),
  ]
}

const MOST_SIDES = 6

const isWhole = ({ serviceAreas, exceptServiceAreas, priorities, keyAims, outcomes }: Of<'status'>['filter']) =>
  [serviceAreas, exceptServiceAreas, priorities, keyAims, outcomes].every((names) => names.length === 0)

/** The services of a whole side by side, where each has something rated. */
function sideBySide(
  services: Of<'status'>['services'],
  filter: Of<'status'>['filter'],
  period: Of<'status'>['period'],
): readonly Next[] {
  const rated = services.filter(({ tally }) => ratedIn(tally) > 0)
  if (!isWhole(filter) || rated.length < 2 || rated.length > MOST_SIDES) return []
  const parts = rated.map(({ serviceArea }) => ({ kind: 'service area' as const, name: serviceArea }))
  return [{ as: 'compare', question: { kind: 'compare', parts, filter: part.partOf(filter), period } }]
}

export function afterCompare({ sides, period }: Of<'compare'>, around: Around): readonly Next[] {
  // by share, whatever they were counted by: what is worth asking next is the same
  const rated = sides
    .filter(({ tally }) => ratedIn(tally) > 0)
    .toSorted((one, other) => byShareMet(one.tally, other.tally))
  const [best, last] = [rated[0], rated.at(-1)]
  if (best === undefined || last === undefined) return []
  const of = onlyPart(last.part)
  return [
    ...part.allMissesOf(of, period, last.tally),
    ...part.metOf(onlyPart(best.part), period, best.tally),
    ...part.theBefore(of, period, ratedIn(last.tally), around),
    ...part.notRatedOf(of, period, last.tally),
    ...part.metOf(of, period, last.tally),
  ]
}

export const status = (filter: Of<'status'>['filter'], period: Of<'status'>['period']): Next => ({
  as: 'status',
  question: { kind: 'status', filter, period },
})
