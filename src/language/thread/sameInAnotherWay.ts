import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

/** "how many?", "list them": the last question's measures, counted or listed. */
export function sameInAnotherWay(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  if (isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0 || !('filter' in last.question)) return null
  if (hasNoun(sentence) || liveTags(sentence.live, 'beyond').length + liveTags(sentence.live, 'negate').length > 0) return null // prettier-ignore
  const { filter, period } = last.question
  const many = liveTags(sentence.live, 'pronoun').some((tag) => tag.many)
  const said = saidIn(sentence)
  // What changed is counted by its own answer: its filter alone would count everything.
  // How many are in is counted by its own answer too.
  if (has(sentence, 'count') && (isOwnKind(last.question) || last.question.kind === 'progress'))
    return answer(following, last.question)
  if (has(sentence, 'count')) return answer(following, { kind: 'count', filter, period })
  if (isOwnKind(last.question)) return null
  if (
    /^(?:(?:and|so|ok) )*(?:which|which one|which ones|(?:what|which|who) (?:are|were) (?:they|those|these)|name them|name and shame|name and shame them|name name|list them|show them|list|show me|what (?:is )?the list|the list|let me see)(?: then| please)?$/.test(
      said,
    ) ||
    (has(sentence, 'list') && many)
  )
    return answer(following, { kind: 'list', filter, period })
  return null
}
