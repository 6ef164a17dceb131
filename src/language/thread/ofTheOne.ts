import { aspectOf } from '../aspects'
import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { periodNamed } from '../periodsHeld'
import { chosen, liveTags, tagsOf } from '../sentence'
import type { Tag } from '../tag'
import { saidIn, wholly } from './marking'

const OPENS = /^(?:(?:and|so|but|ok) )*(?:(?:is|was|did|has|have|by|still|how far|how much|how badly|not|never)\b|(?:on|off|met|missed|hit|red|amber|green|final|provisional|confirmed|above|below|rated|not)\b)/ // prettier-ignore

const CALLS = '(?:call|count|class|rate|mark|describe|regard|treat|see|score|flag|label|put|judge|consider|deem|approve|be|go down|pass|qualify|stand|rank)' // prettier-ignore

/** "does that count as amber", "would you call it red": what it is rated, as somebody might say it. */
const CALLED = new RegExp(`\\b${CALLS}(?:ed|d|s|ing)? (?:of )?(?:it|that|this)\\b|\\b(?:it|that|this)(?: one)? (?:\\w+ )?${CALLS}(?:ed|d|s|ing)?\\b|^(?:(?:and|so|but|ok) )*(?:is|was|wa|isnt|wasnt|thats|its|that is|it is|so) (?:it |that |this |really |still |just )*(?:a |an )?\\w+(?: or .*)?$`) // prettier-ignore

const BESIDE = new Set<Tag['kind']>(['verdict', 'rating', 'provisional', 'negate', 'aspect', 'asking', 'filler', 'joiner', 'follow', 'pronoun', 'threshold', 'beyond']) // prettier-ignore

/** "red?", "by how much did we miss", "on target?": of the one measure that was shown, though nothing says "it". */
export function judgementOfIt(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (question.kind !== 'measure' || hasNoun(sentence) || isPlaced(limits) || chosen(sentence).length > 0) return null
  const said = saidIn(sentence)
  const counts = isJudged(limits) && CALLED.test(said)
  const short = sentence.reading.tokens.length <= (counts || HOW_FAR.test(said) ? 14 : 8) && sentence.reading.tokens.every(({ text }) => !PLURAL.test(text)) // prettier-ignore
  const asks = counts || HOW_FAR.test(said) || (isJudged(limits) && OPENS.test(said))
  if (!short || !asks || limits.thresholds.length > 0 || (has(sentence, 'count') && !counts && !BY_HOW_MANY.test(said)) || has(sentence, 'list')) return null // prettier-ignore
  if (!sentence.live.every((span) => tagsOf(span).every(({ kind }) => BESIDE.has(kind)))) return null
  if (liveTags(sentence.live, 'beyond').some(({ what }) => what !== 'threshold')) return null
  const period = periodNamed(sentence, lexicon, false)
  const about = HOW_FAR.test(said) ? undefined : aspectOf(sentence, limits, lexicon)
  return period.kind === 'one'
    ? answer(following, { kind: 'measure', measure: question.measure, period: period.period ?? question.period, ...(about ? { about } : {}) }) // prettier-ignore
    : null
}

/** "beat it at a canter": of the one that was shown, and never of all that did. */
export function judgedOfIt(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  const saysIt = liveTags(sentence.live, 'pronoun').some(({ many }) => !many)
  if (question.kind !== 'measure' || !saysIt || !isJudged(limits) || sentence.reading.tokens.length > 9) return null
  if (hasNoun(sentence) || isPlaced(limits) || chosen(sentence).length > 0 || has(sentence, 'count')) return null
  const clear = liveTags(sentence.live, 'period').length + liveTags(sentence.live, 'group').length === 0
  return clear ? answer(following, { kind: 'measure', measure: question.measure, period: question.period }) : null
}

/** "how big is the miss": what the whole of it asks is known, though "big" alone is not. */
function howFarOfIt(following: Following): Understanding | null {
  const { sentence } = following
  return HOW_FAR.test(saidIn(sentence)) ? judgementOfIt({ ...following, sentence: wholly(sentence) }) : null
}

const BY_HOW_MANY = /^(?:(?:and|so|ok|but) )*by how many\b|^(?:(?:and|so|ok|but) )*how many .* by$/

/** "reds", "the misses": several are asked for. */
const PLURAL = /^(?:reds|ambers|greens|misses|ones|they|them|those|these)$/i

const FAR = '(?:how far|how much|how bad|how badly|how wide|how close|how near|how tight|how comfortably|how comfortable|how big|how large|how short|what margin|what amount|how many (?:point|day|percent|percentage point|hour|minute))' // prettier-ignore

const ABOUT_FAR = '(?:is|are|was|were|did|do|it|that|they|those|them|we|of|a|target|the|miss|missed|missing|gap|off|out|short|by|each|all|adrift|away|from|have|has|had|to|then|please|pls|wide|behind|over|under|beyond|above|below|shy|fall|fell|come|came|get|got|make|made|thing|margin|shortfall|difference|run|in percent|in percentage term|percent|in point|exactly)' // prettier-ignore

const GAP = '(?:gap|shortfall|difference|variance|margin|miss|deviation|distance)'

/** "only just?", "by a whisker or by miles?" */
const AMOUNTS = '(?:much|a lot|lot|far|mile|a mile|mile off|whisker|a whisker|a hair|a long way|long way|a little|little|only a little|a bit|a fraction|not much|only just|just|barely|narrowly|comfortably|easily|close|near|a near thing|near thing|a near miss|near miss|close run thing|a close run thing|tight|touch and go)' // prettier-ignore

/** "as a share of the target, how big is the miss": the card says it so. */
const AS_SHARE = '(?:(?:as|in) (?:a |an |the )?(?:share|percent|percentage|proportion|fraction|ratio)(?: term)?(?: of (?:the |its |our |that |a )?(?:target|tgt|it|goal))?)' // prettier-ignore

export const HOW_FAR = new RegExp(`^(?:(?:and|so|ok|but) )*(?:${AS_SHARE} )?(?:${[
  `(?:by )?${FAR}(?: ${ABOUT_FAR})*(?: (?:beat|exceed|clear|overshoot|undershoot|pass) (?:it|that|this|target|the target|its target))?`,
  'by (?:how far|what)',
  `by how many(?: ${ABOUT_FAR}| beat| clear| overshoot| undershoot| pass)+`,
  `how many (?:did|have|has|do) (?:we|they|it) (?:beat|miss|missed|clear|pass|overshoot|undershoot|beaten) (?:it|that|this|target|the target|its target) by`,
  `(?:what|whats|how big)(?: is| was)? (?:the|its|that|our) ${GAP}(?: ${ABOUT_FAR})*`,
  `(?:was|is|were) (?:it|that|this|we) (?:by )?${AMOUNTS}(?: (?:off|out|short|over|under|away))*`,
  `(?:(?:missed|off|out|short|over|under|behind|beat|beaten|met) )?by ${AMOUNTS}(?: or (?:by )?${AMOUNTS})*`,
  `(?:by )?${FAR}(?: ${ABOUT_FAR})* (?:from|off|short of|to|of|for) (?:being |going |get to |getting to |a )?(?:green|amber|red|target)`,
  '(?:and )?(?:what|how much|how much more|how much better)(?: more)? (?:would|did) (?:it|green|amber|that) (?:have )?(?:taken|take|need|needed|required|require|cost|meant)(?: (?:to|for|have|been|be|go|get|make|it|turn|reach|hit|a|green|amber|target|the))*',
  '(?:(?:did|have|has) )?(?:we |they |it )?(?:beat|beaten|missed|miss|hit|exceeded|exceed|cleared|clear|passed|overshot|undershot|overshoot|undershoot|met) (?:(?:it|that|this|(?:the|its|our) target|target) )?by (?:how much|how far|how many|what|much|a lot|far|what margin)',
  'only just|just barely|narrowly|barely|(?:missed|off|out|short|over|under|behind) by (?:how much|what|how far)',
].join('|')})(?: ${AS_SHARE})?(?: (?:then|please|exactly))*$`) // prettier-ignore

/** "by how much?" of several: their list says it. */
export function howFarOff(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question } = last
  if (question.kind === 'measure') return howFarOfIt(following)
  if (!('filter' in question) || !HOW_FAR.test(saidIn(sentence)) || chosen(sentence).length > 0) return null
  const { filter, period } = question
  const misses = filter.verdicts.join() === 'missed' || filter.ratings.length > 0
  if (question.kind === 'rank') return answer(following, question)
  return misses && ['list', 'count', 'reasons', 'owners'].includes(question.kind) ? answer(following, { kind: 'list', filter, period }) : null // prettier-ignore
}

const SHARE =
  /^(?:(?:and|so|ok|but|what|is|that|those|whats|as|in|of|a|the) )*(?:percentage|percent|proportion|share|fraction|ratio|out of how many|of how many|out of what)(?: (?:is|are|of|that|those|them|it|the|total|all|whole|lot|then))*$/

/** "as a % of everything rated", "in percent of those that have a rating": what was just counted, as a share of the rated. */
const OF_RATED =
  /^(?:(?:and|so|ok|but|what|whats|is|are|that|those|they|it|thats) )*(?:as|in) (?:(?:a|the) )?(?:percent|percentage|proportion|share|fraction) of (?:(?:all|everything|every|the|those|that|which|one|measure|kpi|indicator|number|of|whatever|thing|anything|total) )*(?:(?:is|are|was|were|has|have|had|got|been|being|actually|could be) )*(?:(?:the )?rated|with (?:a|any) (?:rating|colour)|(?:a|any) (?:rating|colour))(?: (?:measure|one|kpi|indicator|thing|total|then|please))*$/

/** "what proportion is that?": the counts of the same part of the council, which say the share. */
export function shareOfThem(following: Following): Understanding | null {
  const { question } = following.last
  if (!('filter' in question) || !['list', 'count', 'status', 'reasons', 'owners'].includes(question.kind)) return null
  const { verdicts, ratings, provisional, missedBy } = question.filter
  const said = saidIn(following.sentence)
  const again = question.kind === 'status' && OF_RATED.test(said)
  const plain = provisional === null && missedBy === null && question.filter.lacking === undefined
  if (!plain || (verdicts.length + ratings.length === 0 && !again) || !(SHARE.test(said) || OF_RATED.test(said))) return null // prettier-ignore
  return answer(following, { kind: 'status', filter: { ...question.filter, verdicts: [], ratings: [] }, period: question.period }) // prettier-ignore
}
