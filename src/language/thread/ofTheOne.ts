import { aspectOf } from '../aspects'
import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { periodNamed } from '../periodsHeld'
import { chosen, liveTags, tagsOf } from '../sentence'
import type { Tag } from '../tag'
import { saidIn } from './marking'

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
  const short = sentence.reading.tokens.length <= (counts ? 14 : 8) && sentence.reading.tokens.every(({ text }) => !PLURAL.test(text)) // prettier-ignore
  const asks = counts || HOW_FAR.test(said) || (isJudged(limits) && OPENS.test(said))
  if (!short || !asks || limits.thresholds.length > 0 || (has(sentence, 'count') && !counts) || has(sentence, 'list')) return null // prettier-ignore
  if (!sentence.live.every((span) => tagsOf(span).every(({ kind }) => BESIDE.has(kind)))) return null
  if (liveTags(sentence.live, 'beyond').some(({ what }) => what !== 'threshold')) return null
  const period = periodNamed(sentence, lexicon, false)
  const about = HOW_FAR.test(said) ? undefined : aspectOf(sentence, limits, lexicon)
  return period.kind === 'one'
    ? answer(following, { kind: 'measure', measure: question.measure, period: period.period ?? question.period, ...(about ? { about } : {}) }) // prettier-ignore
    : null
}

/** "reds", "the misses": several are asked for. */
const PLURAL = /^(?:reds|ambers|greens|misses|ones|they|them|those|these)$/i

export const HOW_FAR =
  /^(?:(?:and|so|ok|but) )*(?:by how much|how far (?:off|out|short|adrift|away|wide|behind)?|by what (?:margin|amount)|by how far|how bad|how badly|how wide|how big (?:wa|was|is) the (?:miss|gap))(?: (?:is|are|was|were|did|do|it|that|they|those|them|we|of|target|the|miss|missed|missing|off|out|short|by|each|all|adrift|away|from|have|has|then|please|pls))*$/

/** "by how much?" of several: their list says it. */
export function howFarOff(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question } = last
  if (!('filter' in question) || !HOW_FAR.test(saidIn(sentence)) || chosen(sentence).length > 0) return null
  const { filter, period } = question
  const misses = filter.verdicts.join() === 'missed' || filter.ratings.length > 0
  if (question.kind === 'rank') return answer(following, question)
  return misses && ['list', 'count', 'reasons', 'owners'].includes(question.kind) ? answer(following, { kind: 'list', filter, period }) : null // prettier-ignore
}

const SHARE =
  /^(?:(?:and|so|ok|but|what|is|that|those|whats|as|in|of|a|the) )*(?:percentage|percent|proportion|share|fraction|ratio|out of how many|of how many|out of what)(?: (?:is|are|of|that|those|them|it|the|total|all|whole|lot|then))*$/

/** "what proportion is that?": the counts of the same part of the council, which say the share. */
export function shareOfThem(following: Following): Understanding | null {
  const { question } = following.last
  if (!('filter' in question) || !['list', 'count', 'status', 'reasons', 'owners'].includes(question.kind)) return null
  const { verdicts, ratings, provisional, missedBy } = question.filter
  const plain = provisional === null && missedBy === null && question.filter.lacking === undefined
  if (!plain || verdicts.length + ratings.length === 0 || !SHARE.test(saidIn(following.sentence))) return null
  return answer(following, { kind: 'status', filter: { ...question.filter, verdicts: [], ratings: [] }, period: question.period }) // prettier-ignore
}
