import { followsOn } from './comparable'
import type { PastFigure } from './comparable'
import { decimalText } from './decimal'
import type { DecimalText, Outturn } from './figure'
import { likeWithLike } from './likeWithLike'
import type { Unlike } from './likeWithLike'
import type { Direction, Measure } from './measure'
import { comparePeriods, periodBefore, sameLastYear, samePeriod } from './period'
import type { Period } from './period'
import type { Rating } from './rating'
import type { SeriesBreak } from './series'

export type { SeriesBreak } from './series'

/** Why there is no direction of travel. */
export type NoComparison =
  | Unlike
  | { readonly kind: 'nothing before'; readonly period: Period }
  /** it grows through the year: against the same period last year only */
  | { readonly kind: 'cumulative' }
  | { readonly kind: 'basis unconfirmed' }
  | { readonly kind: 'polarity unconfirmed' }
  | { readonly kind: 'neither way is better' }
  | { readonly kind: 'series broken'; readonly at: SeriesBreak }

/** Where a measure is going, respecting polarity. */
export type Travel =
  | {
      readonly kind: 'better' | 'worse' | 'the same'
      readonly before: PastFigure
      /** now less then, in the figures' own unit */
      readonly change: DecimalText
      /** true when either figure is not yet final */
      readonly provisional: boolean
    }
  | { readonly kind: 'no comparison'; readonly because: NoComparison }

export interface TravelFacts {
  readonly measure: Measure
  readonly period: Period
  /** null: nothing stands for the period */
  readonly outturn: Outturn | null
  readonly past: readonly PastFigure[]
  readonly breaks?: readonly SeriesBreak[]
}

/**
 * Direction of travel, like with like only (PRODUCT.md, glossary): short term against the period before, long term
 * against the same period last year. Anything cumulative has the long term only; for a year the two are one.
 */
export function directionOfTravel(facts: TravelFacts): { readonly shortTerm: Travel; readonly longTerm: Travel } {
  const longTerm = travelSince(sameLastYear(facts.period), facts)
  if (facts.period.kind === 'year') return { shortTerm: longTerm, longTerm }
  const { basis, growth } = facts.measure
  // A growth that nobody has confirmed is the careful case, as for a card's last comparable figure.
  const follows = followsOn({ ...facts.measure, growth: growth?.confirmed ? growth : null })
  if (basis?.confirmed && !follows) return { shortTerm: none({ kind: 'cumulative' }), longTerm }
  return { shortTerm: travelSince(periodBefore(facts.period), facts), longTerm }
}

const none = (because: NoComparison): Travel => ({ kind: 'no comparison', because })

function travelSince(period: Period, { measure, period: now, outturn, past, breaks = [] }: TravelFacts): Travel {
  if (outturn === null) return none({ kind: 'no figure', whose: 'now' })
  const before = past.find((one) => samePeriod(one.period, period))
  if (before === undefined) return none({ kind: 'nothing before', period })
  const at = breaks.find((one) => comparePeriods(one.from, before.period) > 0 && comparePeriods(one.from, now) <= 0)
  if (at !== undefined) return none({ kind: 'series broken', at })
  if (!measure.basis?.confirmed) return none({ kind: 'basis unconfirmed' })
  const held = likeWithLike(outturn, before.outturn, measure)
  if (held.kind !== 'pair') return none(held)
  const better = betterWay(outturn, measure)
  if (typeof better !== 'number') return none(better)
  const [value, then] = held.values
  const way = value.comparedTo(then) * better
  const provisional = outturn.provisional !== null || before.outturn.provisional !== null
  const kind = way === 0 ? 'the same' : way > 0 ? 'better' : 'worse'
  return { kind, before, change: decimalText(value.minus(then)), provisional }
}

/** 1 where more is better, −1 where less is. Of a reduction more is better, and of days to a deadline fewer. */
function betterWay({ reading }: Outturn, measure: Measure): 1 | -1 | NoComparison {
  if (reading.kind === 'working day') return -1
  const unit = reading.kind === 'number' ? (reading.unit ?? measure.unit) : measure.unit
  if (unit === 'percent reduction') return 1
  return wayOf(measure.polarity?.confirmed ? measure.polarity.is : null)
}

function wayOf(direction: Direction | null): 1 | -1 | NoComparison {
  switch (direction) {
    case 'higher':
      return 1
    case 'lower':
      return -1
    case 'within range':
    case 'none':
      return { kind: 'neither way is better' }
    case null:
      return { kind: 'polarity unconfirmed' }
  }
}

/** What became of meeting the target. Becoming not rated is neither improvement nor recovery, and nor is becoming rated. */
export type Turn = 'newly off target' | 'recovered' | 'still off target' | 'still met' | 'not rated'

export function turnOf(before: Rating, now: Rating): Turn {
  if (before.kind === 'not rated' || now.kind === 'not rated') return 'not rated'
  if (before.met) return now.met ? 'still met' : 'newly off target'
  return now.met ? 'recovered' : 'still off target'
}
