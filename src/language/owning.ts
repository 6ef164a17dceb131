import { WHO } from './aspects'
import type { Asked } from './asked'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { range } from './reading'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'

/** "who owns the reds", "whose are the ambers": whose measures these are, as against what somebody is responsible for. */
export function asksOwners({ sentence, limits }: Asked): boolean {
  if (has(sentence, 'progress') || has(sentence, 'count') || limits.people.length > 0) return false
  const folds = sentence.reading.tokens.map((token) => token.fold)
  const owns = liveTags(sentence.live, 'aspect').some((tag) => tag.of === 'owner')
  const who = folds.some((fold) => WHO.has(fold)) && (owns || saysWhose(sentence))
  const named = isJudged(limits) || hasNoun(sentence) || isPlaced(limits)
  return named && (who || (folds.includes('owner') && owns) || saysOfficer(sentence))
}

/** "measures whose target was missed" says which measures, and "whose measures are red" asks for people. */
const saysWhose = ({ reading: { tokens }, live }: Asked['sentence']): boolean =>
  tokens.some(
    ({ fold }, place) =>
      fold === 'whose' && !saysOf(place, { tokens, live }) && !POINTED.has(tokens[place - 1]?.fold ?? '') && !live.some((span) => span.to === place && tagsOf(span).some(({ kind }) => RELATED.has(kind))), // prettier-ignore
  )

/** "every measure, wherever it sits, whose target was missed": a side of what was asked for before. */
const saysOf = (
  place: number,
  { tokens, live }: Pick<Sentence['reading'], 'tokens'> & Pick<Sentence, 'live'>,
): boolean =>
  SIDES.has(tokens[place + 1]?.fold ?? '') &&
  live.some((span) => span.to <= place && tagsOf(span).some(({ kind }) => kind === 'noun'))

const SIDES = new Set('target tgt outturn figure rating result performance value variance score shortfall rag status colour actual'.split(' ')) // prettier-ignore

/** "those whose shortfall is over 10 %" */
const POINTED = new Set(['those', 'these', 'ones', 'one', 'any', 'anything', 'all', 'that', 'them', 'thing'])

const RELATED = new Set<Tag['kind']>(['noun', 'rating', 'aspect'])

/** "the responsible officer for each miss", "names against the reds": somebody is asked for, though nobody says "who". */
const saysOfficer = ({ live, reading }: Sentence): boolean =>
  live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'aspect' && tag.of === 'owner') &&
      range(span.from, span.to).some((place) => OFFICER.has(reading.tokens[place]?.fold ?? '')),
  )

const OFFICER = new Set(['officer', 'owner', 'contact', 'name', 'manager', 'person', 'people', 'which'])
