import { comparePeriods, placeInTime, printPeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { isHeld } from './periodsHeld'
import { typed } from './reading'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'

type NotUnderstood = Understanding & { readonly kind: 'unclear' }

const MOST = 3

/**
 * A sentence about a period that is not held: the same sentence in those that are, the nearest first, as far as each is
 * understood. `again` reads it as though it had been typed so.
 */
export function heldInstead(
  understood: Understanding,
  { live, reading }: Sentence,
  lexicon: Lexicon,
  again: (text: string) => Understanding,
): Understanding {
  if (understood.kind !== 'unclear' || understood.why.kind !== 'not held') return understood
  const asked = liveTags(live, 'period').flatMap((tag) => tag.readings)
  if (asked.length === 0 || asked.some((period) => isHeld(period, lexicon))) return understood
  const why: NotUnderstood['why'] = { ...understood.why, of: 'period' }
  const [span, ...others] = live.filter((each) => tagsOf(each)[0]?.kind === 'period')
  const [first] = asked
  if (!span || !first || others.length > 0) return { ...understood, why }
  const said = typed(reading, span)
  const offers = nearest(first, lexicon)
    .map((period) => ({ label: printPeriod(period), say: reading.text.replace(said, () => printPeriod(period)) }))
    .filter(({ say }) => again(say).kind === 'question')
  return { ...understood, why, offers: offers.length > 0 ? offers : understood.offers }
}

/** Of the same kind first, then of the same year, then the nearest in time; told in the order of time. */
function nearest(asked: Period, { periods }: Lexicon): readonly Period[] {
  const away = (period: Period) => Math.abs(placeInTime(period) - placeInTime(asked))
  const years = (period: Period) => Math.abs(period.startYear - asked.startYear)
  const kind = (period: Period) => Number(period.kind !== asked.kind)
  return periods
    .map(({ period }) => period)
    .toSorted((one, other) => kind(one) - kind(other) || years(one) - years(other) || away(one) - away(other))
    .slice(0, MOST)
    .toSorted(comparePeriods)
}
