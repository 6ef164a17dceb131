import { inOrder } from '../answerQuestion'
import { shareMissed, verdictOf } from '../fits'
import { withoutParticulars } from '../particulars'
import { comparePeriods, periodBefore, samePeriod } from '../period'
import type { Period } from '../period'
import type { Aspect, Filter } from '../question'
import type { RatedFigure, Tally } from '../ratedFigure'
import type { Around, Next } from './next'

/** Only the part of the council: no judgement, and no measures chosen by hand. */
export const partOf = (filter: Filter): Filter => ({
  ...withoutParticulars(filter),
  verdicts: [],
  ratings: [],
  provisional: null,
  missedBy: null,
})

export const missesOf = (filter: Filter): Filter => ({ ...partOf(filter), verdicts: ['missed'] })

/** All misses, and nothing but them. */
export const asksForMisses = ({ verdicts, ratings, missedBy }: Filter): boolean =>
  verdicts.join() === 'missed' && ratings.length === 0 && missedBy === null

/** A trend is of every period there is, and a target to come of the year after the latest one. */
export function aspect(row: RatedFigure, about: Aspect): Next {
  const period = about === 'trend' || about === 'next target' ? null : row.period
  return { as: 'aspect', row, question: { kind: 'measure', measure: row.measure.code, period, about } }
}

/** Whether a question without a period means this one. */
export const isLatest = (period: Period, { periods }: Around): boolean =>
  periods.every((one) => one.state !== 'closed' || comparePeriods(one.period, period) <= 0)

/** "Why is Debtor days red?", of the worst miss among these. */
export function whyTheWorst(rows: readonly RatedFigure[]): readonly Next[] {
  const [worst] = inOrder(rows.filter((row) => verdictOf(row) === 'missed'))
  return worst === undefined ? [] : [aspect(worst, 'why this rating')]
}

/** "Who owns these?", where somebody does, and people may be named. */
export const whoOwns = (
  rows: readonly RatedFigure[],
  filter: Filter,
  period: Period,
  { by }: Around,
): readonly Next[] =>
  by !== null && rows.length > 1 && rows.some(({ measure }) => measure.owner !== null)
    ? [{ as: 'owners', question: { kind: 'owners', filter, period } }]
    : []

/** The reasons given for misses, where one of them has any. */
export function reasonsGiven(rows: readonly RatedFigure[], filter: Filter, period: Period): readonly Next[] {
  const given = rows.some((row) => verdictOf(row) === 'missed' && hasReason(row))
  const misses = filter.ratings.length > 0 || filter.verdicts.join() === 'missed'
  return given && misses ? [{ as: 'reasons', question: { kind: 'reasons', filter, period } }] : []
}

function hasReason({ returned }: RatedFigure): boolean {
  const current = returned?.current ?? null
  return (current?.published?.words ?? current?.commentary ?? '').trim() !== ''
}

/** The same part in the period before, where that is held and closed, and measures of it have figures at all. */
export function theBefore(filter: Filter, period: Period, rated: number, { periods }: Around): readonly Next[] {
  const before = periodBefore(period)
  const isHeld = periods.some((one) => one.state === 'closed' && samePeriod(one.period, before))
  if (!isHeld || rated === 0 || filter.asReported !== undefined) return []
  return [{ as: 'the period before', question: { kind: 'status', filter: partOf(filter), period: before } }]
}

/** What has no rating, with why, where there is any such. */
export const notRatedOf = (filter: Filter, period: Period, { notRated }: Tally): readonly Next[] =>
  notRated === 0 ? [] : [list({ ...partOf(filter), verdicts: ['not rated'] }, period)]

export const metOf = (filter: Filter, period: Period, { met }: Tally): readonly Next[] =>
  met === 0 ? [] : [list({ ...partOf(filter), verdicts: ['met'] }, period)]

export const allMissesOf = (filter: Filter, period: Period, { missed }: Tally): readonly Next[] =>
  missed === 0 ? [] : [list(missesOf(filter), period)]

export const list = (filter: Filter, period: Period): Next => ({
  as: 'list',
  question: { kind: 'list', filter, period },
})

/** The few worst of more misses, where each has a share to be ranked by. */
export function worstFew(rows: readonly RatedFigure[], filter: Filter, period: Period): readonly Next[] {
  const ranked = rows.filter((row) => shareMissed(row) !== null)
  if (ranked.length <= FEW) return []
  return [{ as: 'rank', question: { kind: 'rank', order: 'worst', limit: FEW, filter: missesOf(filter), period } }]
}

const FEW = 3

/** "Only the red ones", where the misses have more than one rating. */
export function onlyTheWorstRated(rows: readonly RatedFigure[], filter: Filter, period: Period): readonly Next[] {
  if (filter.ratings.length > 0) return []
  const [worst] = inOrder(rows.filter((row) => verdictOf(row) === 'missed'))
  const word = worst?.rating.kind === 'rated' ? worst.rating.rating : null
  const others = rows.some((row) => row.rating.kind === 'rated' && row.rating.rating !== word)
  return word === null || !others ? [] : [list({ ...partOf(filter), ratings: [word] }, period)]
}
