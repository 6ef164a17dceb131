import type { Answer, Tally } from '../../domain/answer'
import { byShareMet, countedIn, isCounted } from '../../domain/compare'
import type { CountedBy } from '../../domain/question'
import { hasHave, isAre, listed, printCount } from './count'
import { sayShare } from './share'

type Sides = (Answer & { readonly kind: 'compare' })['sides']
type Side = Sides[number]

const nameOf = ({ part }: Side): string => part.name
const ratedOf = ({ met, missed }: Tally): number => met + missed

/** Who leads: by the share of the rated that met their target, or by what was asked to be counted. A tie is a tie. */
export const whoLeads = (sides: Sides, by: CountedBy | undefined): string =>
  by === undefined
    ? bestByShare(sides)
    : by.place === undefined
      ? leadsByCount(sides, by)
      : inPlace(sides, by, by.place)

/** "most red first"; '' for a comparison by what met its target */
export const orderedBy = (by: CountedBy | undefined): string =>
  by === undefined ? '' : `${by.order} ${wordOf(by)} first`

const VERDICTS = { met: 'on target', missed: 'off target', 'not rated': 'not rated' } as const

const wordOf = ({ of }: CountedBy): string => (of.kind === 'rating' ? of.rating : VERDICTS[of.verdict])

/** "red measures", "measures off target" */
const whatIsCounted = ({ of }: CountedBy): string =>
  of.kind === 'rating' ? `${of.rating} measures` : `measures ${VERDICTS[of.verdict]}`

/** "Business Change and ICT has the most red measures: 3.", "Our People has more red measures: 8, against 1 for …." */
function leadsByCount(sides: Sides, by: CountedBy): string {
  const counted = sides.filter(({ tally }) => isCounted(tally, by))
  const [first, second] = counted
  if (first === undefined) return 'Nothing here is rated.'
  const [top, word] = [countedIn(first.tally, by), wordOf(by)]
  const level = counted.filter(({ tally }) => countedIn(tally, by) === top)
  if (counted.every(({ tally }) => countedIn(tally, by) === 0)) return `None of them has a measure that is ${word}.`
  if (second === undefined) return `Only ${nameOf(first)} has rated measures: ${printCount(top)} ${word}.`
  if (level.length === counted.length) return `${listed(level.map(nameOf))} are level: ${printCount(top)} ${word} each.`
  const count = top === 0 ? 'none' : printCount(top)
  if (counted.length === 2) {
    const more = by.order === 'most' ? 'more' : 'fewer'
    return `${nameOf(first)} has ${more} ${whatIsCounted(by)}: ${count}, against ${printCount(countedIn(second.tally, by))} for ${nameOf(second)}.`
  }
  const each = level.length > 1 && top > 0 ? ' each' : ''
  return `${listed(level.map(nameOf))} ${hasHave(level.length)} the ${by.order} ${whatIsCounted(by)}: ${count}${each}.`
}

const PLACES = ['', 'second', 'third', 'fourth', 'fifth']

/** "Finance and Customer Services have the second most red measures: 2 each." Those that are level share one place. */
function inPlace(sides: Sides, by: CountedBy, place: number): string {
  const counted = sides.filter(({ tally }) => isCounted(tally, by))
  const numbers = [...new Set(counted.map(({ tally }) => countedIn(tally, by)))]
  const [number, nth] = [numbers[place - 1], PLACES[place - 1] ?? '']
  const what = `the ${nth} ${by.order} ${whatIsCounted(by)}`
  if (number === undefined) return `None of them has ${what}: ${leadsByCount(sides, by)}`
  const level = counted.filter(({ tally }) => countedIn(tally, by) === number)
  const count = number === 0 ? 'none' : `${printCount(number)}${level.length > 1 ? ' each' : ''}`
  return `${listed(level.map(nameOf))} ${hasHave(level.length)} ${what}: ${count}.`
}

/** Who did best, and of three or more who did worst as well. */
function bestByShare(sides: Sides): string {
  const [best, next] = sides
  if (best === undefined) return 'There is nothing to compare.'
  if (ratedOf(best.tally) === 0) return 'Nothing here is rated.'
  const level = levelWith(best, sides)
  const share = shareOf(best)
  const met = `of its rated measures met their target`
  if (level.length > 1)
    return `${listed(level.map(nameOf))} ${isAre(level.length)} level: ${share} of rated measures met their target${worstOf(sides)}.`
  if (next === undefined) return `${nameOf(best)}: ${share} ${met}.`
  if (ratedOf(next.tally) === 0) return `Only ${nameOf(best)} has rated measures: ${share} met their target.`
  if (sides.length > 2) return `${nameOf(best)} did best: ${share} ${met}${worstOf(sides)}.`
  return `${nameOf(best)} did better: ${share} ${met}, against ${shareOf(next)} for ${nameOf(next)}.`
}

const shareOf = ({ tally }: Side): string => sayShare(tally.met, ratedOf(tally))

const levelWith = (one: Side, sides: Sides): Sides =>
  sides.filter((side) => ratedOf(side.tally) > 0 && byShareMet(one.tally, side.tally) === 0)

/** "; Finance did worst: 25 %"; '' where all are level */
function worstOf(sides: Sides): string {
  const rated = sides.filter(({ tally }) => ratedOf(tally) > 0)
  const last = rated.at(-1)
  const worst = last === undefined ? [] : levelWith(last, rated)
  if (last === undefined || worst.length === rated.length) return ''
  return `; ${listed(worst.map(nameOf))} did worst: ${shareOf(last)}`
}
