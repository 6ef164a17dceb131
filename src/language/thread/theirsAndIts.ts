import type { Filter, Question } from '../../domain/question'
import { EVERYTHING } from '../../domain/question'
import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following, LastAsked } from '../following'
import { answer, periodOfLast } from '../following'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { LISTS_BY_KIND, placeOf } from '../placeOf'
import { saysRank } from '../ranking'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { teamOf } from './ofThatTeam'

const LEAD = '(?:(?:and|so|ok|but|then|now|right|what about|how about|what of|show|list|give|me|us|see|tell|lets) )*'

/** "now the ones they met", "and which did they miss?" */
const THEY_DID = new RegExp(`^${LEAD}(?:(?:the|which|what|any|those|all|all the)(?: one)?(?: that| which)?|(?:which|what)(?: one)?(?: of (?:them|those|these))? (?:did|have|do|had|has)) (?:they|(?<it>it|(?:the|that|this) (?:service|team|department|section|service area)))(?: (?:actually|all|did|have|had|ve|also))* \\S+(?: \\S+){0,3}$`) // prettier-ignore

/** "so they got one thing right, which", "did they get anything right" */
const THEY_GOT = new RegExp(`^${LEAD}(?:they (?:only |just |did |have |at least |actually )*(?:got|get|did|hit|met|made|managed|missed|failed)(?: \\S+){1,4} (?:which|what)(?: (?:one|thing|was|is|it|that))*|(?:did|have|has|do) they (?:actually |even |at least |ever )?(?:get|got|do|done|hit|meet|met|miss|missed) (?:anything|any|something|one|much)(?: \\S+){0,3})$`) // prettier-ignore

/** After one service's measures, or one of them, "they" is that service: all of it is asked anew. */
export function theyDid(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const said = saidIn(sentence)
  const they = THEY_DID.exec(said)
  // After one measure, or one that was listed, "it" is that.
  if (they?.groups?.['it'] !== undefined && (last.question.kind === 'measure' || last.shown.length < 2)) return null
  if (!(they || THEY_GOT.test(said)) || !isJudged(limits) || isPlaced(limits) || hasNoun(sentence)) return null
  if (chosen(sentence).length + sentence.unknown.length > 0 || saysRank(sentence) || has(sentence, 'why')) return null
  const clear = liveTags(sentence.live, 'period').length + liveTags(sentence.live, 'negate').length === 0
  const team = clear ? teamOf(last, lexicon) : null
  const [judged, ...others] = filtersOf(limits, lexicon) ?? []
  if (team === null || !judged || others.length > 0) return null
  const { verdicts, ratings, missedBy } = judged
  const filter = { ...placesOf(last), serviceAreas: [team], verdicts, ratings, missedBy }
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter, period: periodOfLast(last) })
}

/** What branch of the plan was spoken of stays so. */
function placesOf({ question }: LastAsked): Filter {
  if (!('filter' in question)) return EVERYTHING
  const { priorities, keyAims, outcomes } = question.filter
  return { ...EVERYTHING, priorities, keyAims, outcomes }
}

const ITS_FIGURE = new RegExp(`^${LEAD}(?:(?:what|whats|which|remind me of)(?: (?:is|was|were))? )?(?:the|its|their|that)? ?(?:actual |exact |real |final |raw |precise )*(?:figure|number|outturn|result|score|value|percentage|actual)(?: (?:then|though|itself|again|actually|for (?:it|that)|they (?:got|had|reported)))*$`) // prettier-ignore

/** "what was the actual figure", after how a service of one measure is doing. */
export function figureOfTheOne(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  if (!ITS_FIGURE.test(saidIn(sentence)) || isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0) return null // prettier-ignore
  const measure = 'filter' in last.question ? onlyOneThere(last.question, lexicon) : null
  if (measure === null || liveTags(sentence.live, 'period').length > 0) return null
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'measure', measure, period: periodOfLast(last) })
}

function onlyOneThere({ kind, filter }: Extract<Question, { filter: Filter }>, { measures }: Lexicon): string | null {
  if (kind !== 'status' && kind !== 'list' && kind !== 'count') return null
  const [only, ...others] = measures.measures.filter(({ measure }) =>
    LISTS_BY_KIND.every(([of, list]) => filter[list].length === 0 || filter[list].includes(placeOf(measure, of))),
  )
  return only && others.length === 0 ? only.measure.code : null
}
