import { comparePeriods, printPeriod } from '../domain/period'
import type { Offer } from './intention'
import type { Lexicon } from './lexicon'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'
import { saidIn } from './thread/marking'

const OPENS = '(?:(?:and|ok|okay|fine|right|well|so|then|no|just|give|me|show|us|what|about|how|try|use|with|go|going|for|it|id|i|ill|will|take|let|lets|see|have|can|could|you|please|do|the|a|in|that|case|whatever|whichever|your|is|was|alright|no|worries|problem|on|to|like|settle) )*' // prettier-ignore

const ENDS = '(?: (?:then|please|pls|instead|will do|would do|is fine|is ok|do|thank|that|which|you|we|there|have|hold|held|holds|got|has|is|available|complete|closed|on record|on file|for it|one|figure|result|data|set|year|period|outturn))*' // prettier-ignore

const LATEST = new RegExp(`^${OPENS}(?:latest|most recent|newest|last(?= (?:one|figure|result|period|you|that|available|held|closed|complete)))(?: (?<kind>year|quarter|period))?${ENDS}$`) // prettier-ignore

const YOU_HAVE = new RegExp(`^${OPENS}(?:(?:what|whatever|whichever|the one|the year|the period|one|year)(?: year| period)? )?(?:you|we|you do|we do)(?: do| actually)? (?:have|hold|got|ve got|have got|keep)${ENDS}$`) // prettier-ignore

/** Whether other periods are offered, and not other readings: a whole question after them is not meant to choose. */
export const offersPeriods = (offers: readonly Offer[], lexicon: Lexicon): boolean =>
  offers.length > 0 && offers.every(({ label }) => lexicon.periods.some(({ period }) => printPeriod(period) === label))

/** "20/21 then", "fine, the latest year": one of the periods that were offered in place of one that is not held. */
export function offeredPeriod(sentence: Sentence, offers: readonly Offer[], lexicon: Lexicon): Offer | undefined {
  const held = lexicon.periods.filter(({ period }) => offers.some(({ label }) => label === printPeriod(period)))
  if (held.length === 0) return undefined
  const named = liveTags(sentence.live, 'period').flatMap(({ readings }) => readings.map(printPeriod))
  const [said, ...others] = offers.filter(({ label }) => named.includes(label))
  // "debtor days in Q1" is a question of its own, whatever was offered before it.
  if (named.length > 0) return others.length === 0 && namesOnlyTimes(sentence) ? said : undefined
  const closed = held.filter(({ state }) => state === 'closed').map(({ period }) => period).toSorted(comparePeriods) // prettier-ignore
  const words = saidIn(sentence)
  const latest = LATEST.exec(words)
  const kind = latest?.groups?.['kind']
  const fit = closed.filter((period) => kind === undefined || kind === 'period' || period.kind === kind)
  const meant = latest ? fit.at(-1) : YOU_HAVE.test(words) && closed.length === 1 ? closed[0] : undefined
  return meant && offers.find(({ label }) => label === printPeriod(meant))
}

const BESIDE_TIMES = new Set<Tag['kind']>(['period', 'filler', 'joiner', 'pronoun', 'follow', 'noun'])

const namesOnlyTimes = ({ choice, live, unknown }: Sentence): boolean =>
  choice.kind === 'none' &&
  unknown.length === 0 &&
  live.every((span) => tagsOf(span).every(({ kind }) => BESIDE_TIMES.has(kind)))
