import { isJudged, isPlaced } from './askedFor'
import type { Following } from './following'
import { answer } from './following'
import type { Understanding } from './intention'
import { isOwnKind } from './ownKinds'
import { chosen, liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'

const BESIDE = new Set<Tag['kind']>(['reported', 'filler', 'follow', 'pronoun', 'joiner', 'asking'])

/** "as reported", "and as originally reported?": the last question, of an edition; nothing else of it is changed. */
export function asWasReported(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  const { asReported } = limits
  if (asReported === undefined || chosen(sentence).length > 0 || isPlaced(limits) || isJudged(limits)) return null
  if (liveTags(sentence.live, 'asking').some(({ what }) => what !== 'list')) return null
  if (!sentence.live.every((span) => tagsOf(span).every(({ kind }) => BESIDE.has(kind)))) return null
  if (isOwnKind(question) || (question.kind === 'measure' && question.about === 'trend')) return null
  if (question.kind === 'measure') return answer(following, { ...question, asReported })
  if (!('filter' in question) || question.kind === 'progress' || question.kind === 'sign-offs') return null
  return answer(following, { ...question, filter: { ...question.filter, asReported } })
}
