import { partOf } from '../../domain/next/parts'
import type { Period } from '../../domain/period'
import type { Filter } from '../../domain/question'
import { EVERYTHING } from '../../domain/question'
import { has, isJudged, isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following } from '../following'
import { mergers, periodOfLast, settle } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { periodNamed } from '../periodsHeld'
import type { Sentence } from '../sentence'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

const OTHER = /\b(?:else|other|rest|remaining|remainder)\b(?! than)/
const NOT_OTHER = /\b(?:same|that|its|this) (?:key )?(?:aim|outcome|priority|service|team|department|area)\b|\b(?:each other|other than|nothing else|everybody else|everyone else|the other (?:year|quarter|day|one|service|team|priority|aim|outcome))\b/ // prettier-ignore

/** "keeping the rest", "everything else the same": what was asked stays. */
const KEPT = /\b(?:keep|keeping|leave|leaving|hold|holding)(?: all)? (?:the )?(?:rest|other|everything else|all else|remainder)\b|\b(?:everything|all) else\b/ // prettier-ignore

/** Words that may stand about "the rest" when nothing more is said. */
const BARE =
  /^(?:(?:and|what|about|how|ok|now|so|then|show|me|list|give|the|of|them|those|these|it|all|to|do|for|are|is|were|any|which|one|please|pls) )*(?:rest|other|remainder|remaining)(?: (?:of (?:them|those|these|it)|one|please|pls|then|measure))*$/

/** "any other Finance reds", "the rest": of that kind or place, without those that were shown. */
export function theRest(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const said = saidIn(sentence)
  if (KEPT.test(said)) return null
  if (!sentence.unknown.every((at) => OTHER.test(sentence.reading.tokens[at]?.fold ?? ''))) return null
  if (!OTHER.test(said) || NOT_OTHER.test(said) || last.shown.length === 0 || chosen(sentence).length > 0) return null
  if (liveTags(sentence.live, 'follow').some(({ how }) => how === 'narrow')) return null
  if (has(sentence, 'progress') || has(sentence, 'status') || last.question.kind === 'status') return null
  if (liveTags(sentence.live, 'beyond').some(({ what }) => what !== 'same branch')) return null
  // "not Finance, the others" says itself what is left out.
  if (Object.values(limits.outside).some((names) => names.length > 0)) return null
  const period = periodNamed(sentence, following.lexicon, false)
  if (period.kind !== 'one') return null
  const found = BARE.test(said) ? allBut(following) : isJudged(limits) || isPlaced(limits) ? named(following) : null
  const kind = has(sentence, 'count') ? 'count' : 'list'
  return found && settle({ ...following, sentence: withoutElse(sentence) }, found.map((filter) => ({ kind, filter: { ...filter, exceptMeasures: last.shown }, period: period.period ?? periodToAskOf(following) }))) // prettier-ignore
}

/** Of a year that has only begun nothing is rated yet: after its target, "what else is green" is asked of the last that was. */
function periodToAskOf({ last, limits, lexicon }: Following): Period | null {
  const period = periodOfLast(last)
  const closed = lexicon.periods.some((each) => each.state === 'closed' && each.period.startYear === period?.startYear)
  return last.question.kind === 'measure' && period?.kind === 'year' && isJudged(limits) && !closed ? null : period
}

/** "else" and "the rest" are understood, and no word that was left out. */
export const withoutElse = (sentence: Sentence): Sentence => {
  const says = (place: number): boolean => OTHER.test(sentence.reading.tokens[place]?.fold ?? '')
  return { ...sentence, unknown: sentence.unknown.filter((place) => !says(place)), aside: sentence.aside.filter((place) => !says(place)) } // prettier-ignore
}

/** What the last question would have listed, had it not asked for those alone. A ranking's rest are the other misses. */
function allBut({ last }: Following): readonly Filter[] | null {
  if (!('filter' in last.question) || isOwnKind(last.question)) return null
  const { filter, kind } = last.question
  if (kind === 'rank') return [filter]
  return [{ ...partOf(filter), verdicts: isOfNoRating(filter) ? ['not rated'] : [] }]
}

/** "how many of those because of Covid?": the rest of what has no rating has none either. */
const isOfNoRating = ({ verdicts, notRatedWhy, writtenWhy, lacking }: Filter): boolean =>
  verdicts.join() === 'not rated' && (notRatedWhy !== undefined || writtenWhy !== undefined || lacking !== undefined)

function named({ limits, last, lexicon }: Following): readonly Filter[] | null {
  const filters = filtersOf(limits, lexicon)
  if (!filters || filters.length > 1) return null
  const [filter] = filters
  const thread = 'filter' in last.question && isPlaced(limits) ? last.question.filter : EVERYTHING
  return mergers({ ...thread, exceptMeasures: [] }, filter, false)
}
