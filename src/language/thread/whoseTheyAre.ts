import { isJudged, isPlaced, hasNoun } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following } from '../following'
import { answer, mergers } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { asksOwners } from '../owning'
import { chosen, liveTags } from '../sentence'

/** "whose are the reds", after how a service is doing: of what was spoken of, and not of the whole council. */
export function whoseTheyAre(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || question.kind === 'compare') return null
  if (!asksOwners({ sentence, limits, lexicon }) || !isJudged(limits) || isPlaced(limits) || hasNoun(sentence))
    return null
  // "who has the most reds" asks who leads.
  if (liveTags(sentence.live, 'rank').length > 0) return null
  if (sentence.unknown.length > 0 || chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0)
    return null
  const [named, ...others] = filtersOf(limits, lexicon) ?? []
  const [filter] = named && others.length === 0 ? mergers(question.filter, named, false) : []
  return filter && liveTags(sentence.live, 'beyond').length === 0
    ? answer(following, { kind: 'owners', filter, period: question.period })
    : null
}
