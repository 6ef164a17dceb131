import { comparePeriods, periodBefore, printPeriod, sameLastYear, year } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Following, LastAsked } from '../following'
import { periodOfLast } from '../following'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { unclear, usualOffers } from '../offers'
import { periodNamed } from '../periodsHeld'
import type { Sentence } from '../sentence'
import { liveTags } from '../sentence'
import { wordUses } from '../wordUses'
import { placesOf, saidIn, withMarked } from './marking'

/** "the year before", "and the previous quarter": counted from the period that was answered, and not from today. */
const BEFORE =
  /(?:^| )((?:the |a |one )?(?:(?:previous|prior|preceding|earlier) (year|yr|quarter|qtr|period)|(year|yr|quarter|qtr|period) (?:before|earlier|previous|prior|preceding|beforehand|ago)(?! last)(?: that)?))(?= |$)/

export function fromItsPeriod(sentence: Sentence, last: LastAsked, lexicon: Lexicon): Sentence {
  const said = saidIn(sentence)
  const match = BEFORE.exec(said)
  const base = answeredFor(last, lexicon)
  if (!match || base === null) return sentence
  const [whole, piece = ''] = match
  const period = beforeIt(base, match[2] ?? match[3] ?? '')
  if (period === null) return sentence
  const { from, to } = placesOf(sentence, match.index + whole.indexOf(piece), piece.length)
  return withMarked(sentence, { from, to, tag: { kind: 'period', readings: [period], label: printPeriod(period) } })
}

/** The period that the last answer was about: the one asked for, else the latest closed. */
function answeredFor(last: LastAsked, { periods }: Lexicon): Period | null {
  const { question } = last
  const closed = periods.filter(({ state }) => state === 'closed').map(({ period }) => period)
  const latest = closed.toSorted(comparePeriods).at(-1) ?? null
  // A target to come is of the year after the latest.
  if (question.kind === 'measure' && question.about === 'next target') return latest && year(latest.startYear + 1)
  return 'period' in question ? (periodOfLast(last) ?? latest) : null
}

function beforeIt(base: Period, unit: string): Period | null {
  if (unit === 'period') return periodBefore(base)
  const ofYear = unit === 'year' || unit === 'yr'
  if (ofYear) return base.kind === 'year' ? periodBefore(base) : sameLastYear(base)
  return base.kind === 'quarter' ? periodBefore(base) : null
}

/** "and the year before", where that is not held: it says so, though nothing else of the sentence is new. */
export function periodBeforeHeld(said: Sentence, { sentence, lexicon }: Following): Understanding | null {
  const relative = BEFORE.test(saidIn(said)) && liveTags(sentence.live, 'period').length === 1
  const named = relative ? periodNamed(sentence, lexicon, false) : null
  if (named?.kind !== 'not held' || sentence.unknown.length > 0 || sentence.reading.tokens.length > 8) return null
  return unclear({ kind: 'not held', what: named.what, of: 'period' }, usualOffers(lexicon), wordUses(sentence))
}
