import { EVERYTHING } from '../domain/question'
import type { Filter, Question } from '../domain/question'
import { has, isJudged, isPlaced } from './askedFor'
import type { Following } from './following'
import { answer, cue, mergers, settle } from './following'
import type { Understanding } from './intention'
import { saysThem } from './pointing'
import { liveTags } from './sentence'

export type OwnKind = Extract<Question, { kind: 'changes' | 'movers' | 'briefing' | 'target review' | 'course' }>

/** A question whose filter alone does not say what it is about. */
export const isOwnKind = (question: Question): question is OwnKind =>
  question.kind === 'changes' ||
  question.kind === 'movers' ||
  question.kind === 'briefing' ||
  question.kind === 'course' ||
  question.kind === 'target review'

/** "and in Finance?" of what changed; "only the red ones" are those of the measures shown. */
export function changedOfItsKind(following: Following, question: OwnKind, named: Filter, period: OwnKind['period']) {
  const { limits, last, sentence } = following
  if (isJudged(limits)) {
    const those = { ...EVERYTHING, verdicts: named.verdicts, ratings: named.ratings, measures: last.shown }
    const simple = named.provisional === null && named.missedBy === null && !isPlaced(limits) && last.shown.length > 0
    return simple && (cue(sentence, 'narrow') || saysThem(sentence))
      ? answer(following, { kind: 'list', filter: those, period })
      : null
  }
  return settle(
    following,
    mergers(question.filter, named, cue(sentence, 'narrow')).map((filter) =>
      question.kind === 'course' && period !== null
        ? { kind: 'status', filter, period }
        : { ...question, filter, period },
    ),
  )
}

/** A review, a briefing or what changed among many is a whole question, unless "it" or one measure is spoken of. */
export function isWholeKind({ sentence, last }: Following): boolean {
  const { live } = sentence
  if (liveTags(live, 'pronoun').length > 0 || last.question.kind === 'measure') return false
  return (
    has(sentence, 'briefing') ||
    liveTags(live, 'review').length + liveTags(live, 'says').length > 0 ||
    liveTags(live, 'beyond').some((tag) => tag.moved !== undefined)
  )
}

/** After a trend, another period is asked for by itself; what is next only once, so of another period its own target. */
export function inPeriod(
  { measure, about, ...rest }: Extract<Question, { kind: 'measure' }>,
  period: OwnKind['period'],
): Question {
  return about === 'trend' || about === undefined
    ? { kind: 'measure', measure, period }
    : { ...rest, measure, about: about === 'next target' ? 'target' : about, period }
}

const WHY_IS_THAT = /\b(?:why (?:is|was) (?:that|this)|about (?:it|that))\W*$/i

/** "why?" of several misses: the reasons that were given for them. */
export function reasonsOf(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question, shown } = last
  const one = liveTags(sentence.live, 'pronoun').some((tag) => !tag.many) && !WHY_IS_THAT.test(sentence.reading.text)
  const judged = isJudged(following.limits) && !following.limits.verdicts.every((each) => each.join() === 'missed')
  if (!has(sentence, 'why') || one || judged || shown.length < 2 || !('filter' in question)) return null
  const misses = question.filter.verdicts.join() === 'missed'
  if (question.kind === 'list' && misses) return answer(following, { ...question, kind: 'reasons' })
  const those = question.kind === 'rank' || question.kind === 'changes' || question.kind === 'movers'
  return those
    ? answer(following, { kind: 'reasons', filter: { ...EVERYTHING, measures: shown }, period: question.period })
    : null
}
