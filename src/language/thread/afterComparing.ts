import type { Filter, Part, Question } from '../../domain/question'
import { EVERYTHING } from '../../domain/question'
import { hasNoun, isJudged, isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following } from '../following'
import { answer, cue } from '../following'
import type { Offer, Understanding } from '../intention'
import { partsOf } from '../comparing'
import { offerQuestion, unclear } from '../offers'
import { chosen } from '../sentence'
import { wordUses } from '../wordUses'
import { saidIn, wholly } from './marking'
import { LIST_OF } from '../placeOf'

const WHO = '(?:who|whos|which|which one|what|any|anyone|anybody|is there any|is there anyone|are there any|did any|did anyone|do any|does anyone|any of them|which of them|the one|service|area|service area|team|department|directorate|section|priority|aim|key aim|outcome)' // prettier-ignore

const NONE = '(?:none|zero|nil|nought|not one|not any|0|a clean sheet|a clean slate|no|without|not a single one|the fewest|fewest|the least|least)' // prettier-ignore

/** "and who had none at all?": nothing of what was just counted. */
const WHO_HAD_NONE = new RegExp(`^(?:(?:and|so|ok|but|then|now|tell me|show me) )*(?:${WHO} )+(?:(?:that|who|which|have|has|had|having|got|with|is|are|was|were|on|there|did|do|not|get|come out with|came out with|ended up with|finished with|escaped with) )*${NONE}(?: (?:at all|of them|of those|whatsoever|of any|any|red|amber|green|miss|one|then|please|or|single|even))*$`) // prettier-ignore

/** Where the most of something were counted, those with none of it come first when the fewest are. */
function whoHadNone(following: Following): Understanding | null {
  const { question } = following.last
  if (question.kind !== 'compare' || question.by === undefined || !WHO_HAD_NONE.test(saidIn(following.sentence))) return null // prettier-ignore
  const by = { ...question.by, order: 'fewest' as const }
  return answer({ ...following, sentence: wholly(following.sentence) }, { ...question, by })
}

const OF_ONE = /\b(?:its|their|theirs|it|they|them|that (?:one|service|area|team|department|directorate|section|priority|aim|outcome))\b/ // prettier-ignore

/** "list its misses" after a comparison: of one of those compared, and which one is for the asker to say. */
function ofOneCompared(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (question.kind !== 'compare' || !isJudged(limits) || !OF_ONE.test(saidIn(sentence))) return null
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  if (!filter || others.length > 0) return null
  const of = (part: Part): Question => ({ kind: 'list', filter: { ...filter, ...placeIn(part) }, period: question.period }) // prettier-ignore
  const offers = question.parts.flatMap((part): readonly Offer[] => offerQuestion(of(part), lexicon))
  return offers.length > 1 ? unclear({ kind: 'several readings' }, offers, wordUses(sentence)) : null
}

const placeIn = (part: Part): Partial<Filter> =>
  part.kind === 'directorate'
    ? { serviceAreas: part.serviceAreas, directorates: [part] }
    : { [LIST_OF[part.kind]]: [part.name] }

/** "how many reds apiece", "ambers for each" */
const OF_EACH = / (?:each|apiece|respectively|for each|in each|each of them|each one)$/

const LIST_THEM = /^(?:(?:and|so|ok|but|then|now|please|can|could|you|just|lets|let) )*(?:list|show|name|give|see|which|what|whats|which ones?|tell)(?: (?:me|us|em|them|those|these|they|are|were|is|all|the|red|amber|green|miss|one|measure|out|then|please))*$/ // prettier-ignore

/** "list them", after which has the most reds: the reds of one of those compared, and which one is for the asker to say. */
function listOfCompared({ sentence, last, lexicon }: Following): Understanding | null {
  const { question } = last
  if (question.kind !== 'compare' || question.by === undefined || !LIST_THEM.test(saidIn(sentence))) return null
  const { of } = question.by
  const judged = of.kind === 'rating' ? { ratings: [of.rating] } : { verdicts: [of.verdict] }
  const offers = question.parts.flatMap((part) => offerQuestion({ kind: 'list', filter: { ...EVERYTHING, ...judged, ...placeIn(part) }, period: question.period }, lexicon)) // prettier-ignore
  return offers.length > 1 ? unclear({ kind: 'several readings' }, offers, wordUses(sentence)) : null
}

const BY_THAT = /^(?:and |but |now |just |only )*(?:on|by|in terms of|going by|judged on) /

/** "what about reds?", "on reds only": the same parts, by another rating. */
function byAnother(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (question.kind !== 'compare' || hasNoun(sentence) || sentence.unknown.length > 0) return null
  const again =
    cue(sentence, 'shift') ||
    sentence.reading.tokens.length === 1 ||
    BY_THAT.test(saidIn(sentence)) ||
    OF_EACH.test(saidIn(sentence))
  if (!isJudged(limits) || sentence.reading.tokens.length > 5 || !again) return null // prettier-ignore
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  if (!filter || others.length > 0 || filter.provisional !== null || filter.missedBy !== null) return null
  const [rating, ...otherRatings] = filter.ratings
  const [verdict, ...otherVerdicts] = filter.verdicts
  if (otherRatings.length + otherVerdicts.length > 0) return null
  const order = question.by?.order ?? 'most'
  if (rating !== undefined) return answer(following, { ...question, by: { order, of: { kind: 'rating', rating } } })
  return verdict === undefined ? null : answer(following, { ...question, by: { order, of: { kind: 'verdict', verdict } } }) // prettier-ignore
}

/** "by how much?", "how far apart are they?": what stood side by side says it. */
const HOW_MUCH = /^(?:(?:and|so|ok|but|then|now) )*(?:(?:by )?how (?:much|far)|by what (?:margin|amount)|(?:what|how big)(?: is| was)? the (?:gap|difference|margin|spread)|whats the (?:gap|difference|margin|spread))(?: (?:is|was|are|were|better|worse|apart|ahead|behind|more|between|off|that|it|they|them|those|these|the two|the|by|of|a|gap|difference|margin|then|exactly))*$/ // prettier-ignore

/** "so who's worst?": both ends are said. */
const WHO_LEADS = /^(?:(?:and|so|ok|but|then|now) )*(?:(?:who|whos|which|which one|which of them|what)(?: (?:is|was|are|came|come|did|does|do|s|about))* )?(?:the )?(?:worst|best|top|bottom|last|first|winning|losing|ahead|behind|better|worse)(?: (?:of them|of those|of the two|of all|overall|then|performing|performer|one|off|out|placed|place))*$/ // prettier-ignore

function comparedAgain({ sentence, last, ...rest }: Following): Understanding | null {
  const said = saidIn(sentence)
  const again = last.question.kind === 'compare' && (HOW_MUCH.test(said) || WHO_LEADS.test(said))
  return again ? answer({ ...rest, last, sentence: wholly(sentence) }, last.question) : null
}

const KIND = '(?:priority|key aim|aim|outcome|service area|service|area|team|department|directorate|one)'

/** "where does the third priority come in that?", "and the other one?" */
const ONE_MORE = new RegExp(`^(?:(?:and|so|ok|but|now|then|what|how|where|about|of|with|add|put|include|in|do|doe|does|did|is|was|would|ha|has) )*the (?:(?:other|remaining|third|last|missing|final)(?: ${KIND})?|${KIND} (?:left|left out|not named|we missed))(?: (?:come|came|sit|sat|stand|stood|fit|rank|ranked|place|fall|land|do|doing|fare|compare|be|in|into|to|up|that|this|it|them|those|all|then|too|beside|next|among|there|please))*$`) // prettier-ignore

/** Of a kind of which one alone was left out: it, beside those that were compared. */
function withTheLast(following: Following): Understanding | null {
  const { question } = following.last
  const [part] = question.kind === 'compare' ? question.parts : []
  if (question.kind !== 'compare' || !part || !ONE_MORE.test(saidIn(following.sentence))) return null
  const all = partsOf(part.kind, following)
  if (all.length !== question.parts.length + 1) return null
  return answer({ ...following, sentence: wholly(following.sentence) }, { ...question, parts: all })
}

/** What is asked after parts of the council were put side by side, of them or of one of them. */
export function afterComparing(following: Following): Understanding | null {
  if (isPlaced(following.limits) || chosen(following.sentence).length > 0) return null
  return (
    whoHadNone(following) ??
    comparedAgain(following) ??
    withTheLast(following) ??
    listOfCompared(following) ??
    byAnother(following) ??
    ofOneCompared(following)
  )
}
