import { EVERYTHING } from '../../domain/question'
import { isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following } from '../following'
import { answer, periodOfLast } from '../following'
import type { Understanding } from '../intention'
import { rankQuestion } from '../ranking'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { teamOf } from './ofThatTeam'

const LEAD = '(?:(?:and|but|so|ok|then|now|well|right) )*'

const ANY = '(?:(?:is|was|are|were|did|has|have) (?:there )?)?(?:any(?:thing|one|body)?|something|nothing)(?: (?:else|other|measure|kpi|indicator|one|figure|of (?:them|those)))*' // prettier-ignore

const DOES = '(?: (?:that|which|is|was|are|were|do|did|go|went|come|came|perform|performed|fare|fared|miss|missed|even|any|got|doing|going))*' // prettier-ignore

const WORSE = '(?:worse|further off|further out|further adrift|further from target|more off target|a (?:bigger|larger|worse) (?:miss|shortfall)|(?:bigger|larger|worse) (?:miss|misses|shortfall))' // prettier-ignore

const THAN = '(?: than (?:that|this|it|those|these|them))?'

const ITS_SERVICE = '(?:that|the|the same|same|this|its|their|the very same|that same) (?:service|service area|team|department|dept|section)' // prettier-ignore

const WORSE_SAID = new RegExp(`^${LEAD}${ANY}${DOES} ${WORSE}${THAN}(?: (?:in|from|within|under|at|for|across|of) (?<where>.+?))?(?: then)?$`) // prettier-ignore

const OWN = new RegExp(`^${ITS_SERVICE}$`)

/** As many as fit on a page of a ranking. */
const MOST = 50

/**
 * "anything worse in that service?" after one measure: the misses there, the worst first, its own among them. "and anything
 * worse than that in Finance?" after misses of a range: what lies beyond the range.
 */
export function anythingWorse(following: Following): Understanding | null {
  const { sentence, last } = following
  const match = WORSE_SAID.exec(saidIn(sentence))
  if (!match || chosen(sentence).length > 0 || judgedOtherwise(following)) return null
  if (liveTags(sentence.live, 'period').length > 0) return null
  return last.question.kind === 'measure' || OWN.test(match.groups?.['where'] ?? '')
    ? worseThanIt(following, match.groups?.['where'])
    : beyondRange(following, match.groups?.['where'])
}

const judgedOtherwise = ({
  limits: { ratings, notRatings, verdicts, withoutVerdicts, notVerdicts, provisional },
}: Following): boolean =>
  provisional !== null ||
  ratings.length + notRatings.length + withoutVerdicts.length + notVerdicts.length > 0 ||
  verdicts.some((each) => each.join() !== 'missed')

function worseThanIt(following: Following, where: string | undefined): Understanding | null {
  const { last, lexicon, sentence } = following
  // After its trend, what went worse may be meant.
  if (last.question.kind === 'measure' && last.question.about === 'trend') return null
  const area = OWN.test(where ?? '') ? teamOf(last, lexicon) : null
  const placed = area === null ? placeOf(following, where) : { ...EVERYTHING, serviceAreas: [area] }
  if (!placed) return null
  const filter = { ...placed, verdicts: ['missed'] as const }
  return answer({ ...following, sentence: wholly(sentence) }, rankQuestion({ order: 'worst', limit: MOST }, filter, periodOfLast(last))) // prettier-ignore
}

function beyondRange(following: Following, where: string | undefined): Understanding | null {
  const { question } = following.last
  if (!('filter' in question) || (question.kind !== 'list' && question.kind !== 'count')) return null
  const { missedBy } = question.filter
  if (missedBy === null || missedBy.over === null || missedBy.under === null) return null
  const beyond = { over: missedBy.under, under: null }
  const place = where === undefined ? question.filter : placeOf(following, where)
  if (!place) return null
  const filter = { ...place, verdicts: question.filter.verdicts, missedBy: beyond }
  return answer({ ...following, sentence: wholly(following.sentence) }, { ...question, filter })
}

/** The one place that is named; without a name, everywhere. */
function placeOf({ limits, lexicon, sentence }: Following, where: string | undefined) {
  if (where === undefined) return EVERYTHING
  if (!(isPlaced(limits) || limits.whole) || sentence.unknown.length > 0) return null
  const [filter, ...others] = filtersOf({ ...limits, thresholds: [], dangling: false }, lexicon) ?? []
  return filter && others.length === 0 ? filter : null
}
