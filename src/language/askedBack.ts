import { EVERYTHING } from '../domain/question'
import { isComing } from './aspects'
import type { Asked } from './asked'
import { stop } from './asked'
import { isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { offerQuestion } from './offers'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'

/** What no answer tells, though its words are all known: asked back, with the question that comes nearest. */
export const askBack = (asked: Asked): Understanding | null =>
  askBackMissOfParts(asked) ?? askBackFootnoted(asked) ?? askBackPointing(asked) ?? askBackHeading(asked)

const saidOf = ({ reading: { tokens } }: Sentence): string => tokens.map(({ fold }) => fold).join(' ')

/** One miss, and not how many there are of them. */
const ONE_MISS =
  /\b(?:worst|biggest|largest|greatest|widest|heaviest|deepest|smallest|narrowest|single)(?: (?:single|individual|one|target|overall))* (?:miss|shortfall|gap|failure|underperformance|variance)\b/ // prettier-ignore

/** "which service has the worst miss": of a part one miss is spoken of, which says nothing of how the part did. */
export const saysOneMiss = (sentence: Sentence): boolean => ONE_MISS.test(saidOf(sentence))

/** "which priority's worst miss is biggest": parts are compared by the share that was met, which is another thing. */
function askBackMissOfParts(asked: Asked): Understanding | null {
  const { sentence, lexicon, limits } = asked
  const part = liveTags(sentence.live, 'group').some(({ of, each }) => of !== null && !each)
  if (!part || chosen(sentence).length > 0 || !saysOneMiss(sentence)) return null
  const [filter = EVERYTHING] = filtersOf({ ...limits, verdicts: [] }, lexicon) ?? []
  return stop(asked, { kind: 'nothing fits' }, offerQuestion({ kind: 'rank', order: 'worst', limit: 1, filter: { ...filter, verdicts: ['missed'] }, period: null }, lexicon)) // prettier-ignore
}

const NOTED =
  /^(?:(?:and|so|ok|now|then) )*(?:which|what|any|list|show|how many|are there|do any|the|all)\b.*\b(?:have|has|had|with|carry|carries|got|bear|bears|come with|comes with|marked with|having|carrying) (?:(?:a|an|any|the|some|got|little|explanatory) )*(?:foot ?note|asterisk|star|small print)s?\b(?: (?:against|on|beside|under|attached|to|next to) (?:it|them|that|those))?(?: too| as well| please)?$/ // prettier-ignore

/** "which red ones have a footnote": a list shows the footnotes of its measures, and none is made by them. */
function askBackFootnoted(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (chosen(sentence).length > 0 || !NOTED.test(saidOf(sentence))) return null
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  return stop(asked, { kind: 'nothing fits' }, filter && others.length === 0 ? offerQuestion({ kind: 'list', filter, period: null }, lexicon) : []) // prettier-ignore
}

const POINTS =
  /\b(?:in|within|under|inside) (?:that|those|this|these|it|them)(?: (?:one|lot|group|list|category|bit|part|set))?(?: (?:then|please|in total|altogether|all told))*$/ // prettier-ignore

/** "how many measures in that", where nothing was said before that it could be: not all of the council's. */
function askBackPointing(asked: Asked): Understanding | null {
  const { sentence, limits } = asked
  const counts = liveTags(sentence.live, 'asking').some(({ what }) => what === 'count' || what === 'list')
  const free = chosen(sentence).length === 0 && !isPlaced(limits) && sentence.unknown.length === 0
  return counts && free && POINTS.test(saidOf(sentence)) && /^(?:(?:and|so|ok) )*(?:how many|what number|count|list|which|what)\b(?! (?:are|is|of|share|percentage|percent|proportion))/.test(saidOf(sentence)) // prettier-ignore
    ? stop(asked, { kind: 'nothing fits' }, [])
    : null
}

const HEADING = /\b(?:heading|headed|going|bound|on course|ending up|end up|getting to|moving|tending)\b/

/** "where is debtor days heading next year": a forecast, and not the figures that there were. */
function askBackHeading(asked: Asked): Understanding | null {
  const { sentence, lexicon } = asked
  const [only, ...others] = chosen(sentence)
  const coming = liveTags(sentence.live, 'period').some(({ readings }) => readings.length > 0 && readings.every((period) => isComing(period, lexicon) || isLater(period.startYear, lexicon))) // prettier-ignore
  const target = liveTags(sentence.live, 'aspect').some(({ of }) => of === 'target' || of === 'next target')
  if (!only || others.length > 0 || target || sentence.frame?.about === 'target' || sentence.frame?.about === 'next target') return null // prettier-ignore
  if (!coming || !/^(?:(?:and|so) )*(?:where|which way|what direction|how high|how low|where's|wheres)\b/.test(saidOf(sentence)) || !HEADING.test(saidOf(sentence))) return null // prettier-ignore
  const measure = only.entry.measure.code
  const offers = (['next target', 'trend'] as const).flatMap((about) => offerQuestion({ kind: 'measure', measure, period: null, about }, lexicon)) // prettier-ignore
  return stop(asked, { kind: 'not held', what: 'forecasts' }, offers)
}

const isLater = (year: number, { periods }: Asked['lexicon']): boolean =>
  periods.every(({ period }) => year > period.startYear)
