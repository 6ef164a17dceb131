import { WHO } from './aspects'
import type { Asked } from './asked'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'

/** "who owns the reds", "whose are the ambers": whose measures these are, as against what somebody is responsible for. */
export function asksOwners({ sentence, limits }: Asked): boolean {
  if (has(sentence, 'progress') || has(sentence, 'count') || limits.people.length > 0) return false
  const folds = sentence.reading.tokens.map((token) => token.fold)
  const owns = liveTags(sentence.live, 'aspect').some((tag) => tag.of === 'owner')
  const who = folds.some((fold) => WHO.has(fold)) && (owns || saysWhose(sentence))
  const named = isJudged(limits) || hasNoun(sentence) || isPlaced(limits)
  return named && (who || (folds.includes('owner') && owns))
}

/** "measures whose target was missed" says which measures, and "whose measures are red" asks for people. */
const saysWhose = ({ reading: { tokens }, live }: Asked['sentence']): boolean =>
  tokens.some(
    ({ fold }, place) =>
      fold === 'whose' && !live.some((span) => span.to === place && tagsOf(span).some(({ kind }) => RELATED.has(kind))),
  )

const RELATED = new Set<Tag['kind']>(['noun', 'rating', 'aspect'])
