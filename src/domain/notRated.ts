import type { NoFigure, Outturn, Reading, Target } from './figure'
import type { Measure } from './measure'
import type { Period } from './period'
import type { NotRatedReason } from './rating'
import type { Reply } from './return'
import { noTarget, targetUnsettled } from './targetReasons'

/** What rating rests on. */
export interface RateFacts {
  readonly measure: Measure
  readonly period: Period
  readonly target: Target | null
  readonly outturn: Outturn | null
  /** null: the measure has no return in this period */
  readonly returned: { readonly reply: Reply | null } | null
  /** the outturn of the same period last year, for a scale that asks for it; null where there is none */
  readonly lastYear?: Outturn | null
}

type Because = (facts: RateFacts) => NotRatedReason | null

/** The outturn of the period, wherever it stands. */
export function outturnOf({ outturn, returned }: RateFacts): Outturn | null {
  if (outturn !== null) return outturn
  return returned?.reply?.kind === 'figure' ? returned.reply.outturn : null
}

/** The target of the period's own year: another year's is no target for it. */
export const targetOf = ({ target, period }: RateFacts): Target | null =>
  target !== null && target.startYear === period.startYear ? target : null

/** In order: the measure, then its outturn, then its target. The first that applies is the reason given. */
const REASONS: readonly Because[] = [
  measureAtRest,
  nothingReturned,
  noOutturn,
  actionWithoutTarget,
  (facts) => noTarget(targetOf(facts)),
  (facts) => targetUnsettled(targetOf(facts)),
]

/** Why words alone keep a measure from being rated; null when its outturn and target are both there to be compared. */
export function notRatedBecause(facts: RateFacts): NotRatedReason | null {
  for (const reason of REASONS) {
    const why = reason(facts)
    if (why !== null) return why
  }
  return null
}

/**
 * The measure's own state is the reason where its period has no words of its own. What a council printed for the
 * period stands: "Not available" in 2020/21 does not become "discontinued" when the measure is dropped for 2021/22.
 */
function measureAtRest(facts: RateFacts): NotRatedReason | null {
  const { life } = facts.measure
  const outturn = outturnOf(facts)
  if (life.kind === 'live' || (outturn !== null && outturn.written.trim() !== '')) return null
  return { kind: life.kind === 'suspended' ? 'suspended' : 'discontinued', words: life.because }
}

function nothingReturned(facts: RateFacts): NotRatedReason | null {
  if (outturnOf(facts) !== null) return null
  const reply = facts.returned?.reply
  if (reply?.kind === 'nil') return { kind: 'nil return', words: reply.written.trim() || reply.reason }
  if (facts.returned === null && isGone(targetOf(facts)))
    return { kind: 'discontinued', words: targetOf(facts)?.written ?? '' }
  return isAnnual(facts) ? { kind: 'not due until Q4' } : { kind: 'nothing submitted' }
}

const isGone = (target: Target | null): boolean =>
  target?.reading.kind === 'none' && ['not carried forward', 'moved elsewhere'].includes(target.reading.why)

/** An annual measure has no return before the year's own, which opens with Q4. */
const isAnnual = ({ measure, period, returned }: RateFacts): boolean =>
  returned === null && period.kind === 'quarter' && period.quarter < 4 && measure.frequency === 'annual'

function noOutturn(facts: RateFacts): NotRatedReason | null {
  const outturn = outturnOf(facts)
  if (outturn === null) return null
  const { reading, standing, written: words } = outturn
  if (standing.kind === 'proposed') return { kind: 'reading unconfirmed', words }
  if (reading.kind === 'none') return withoutFigure(reading.why, words)
  if (reading.kind === 'expected') return { kind: 'expected later', when: reading.when }
  return isInexact(reading) ? { kind: 'narrative only', words } : null
}

/** "fewer than 5" and "up" say something, and nothing that can be held against a target. */
const isInexact = (reading: Reading): boolean =>
  reading.kind === 'narrative' ||
  reading.kind === 'trend' ||
  reading.kind === 'between' ||
  (reading.kind === 'number' && reading.comparator !== 'plain')

function withoutFigure(why: NoFigure, words: string): NotRatedReason {
  switch (why) {
    case 'suspended':
      return { kind: 'outturn suspended', words }
    case 'new measure':
    case 'baseline year':
      return { kind: why }
    case 'not carried forward':
    case 'moved elsewhere':
      return { kind: 'discontinued', words }
    case 'left blank':
      return { kind: 'nothing submitted' }
    default:
      return { kind: 'outturn not available', words }
  }
}

/** "Complete" against "N/A": an action that was done, and nothing to hold it against. */
function actionWithoutTarget(facts: RateFacts): NotRatedReason | null {
  const target = targetOf(facts)?.reading
  const without =
    target === undefined ||
    (target.kind === 'none' && ['not applicable', 'left blank', 'no target by design'].includes(target.why))
  return without && outturnOf(facts)?.reading.kind === 'done' ? { kind: 'completed action without a target' } : null
}
