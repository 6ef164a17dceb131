import type { Span } from '../span'
import type { Frame } from './frame'
import { kindOf } from './frame'
import { placesOf, saying, sentenceOf, taken } from './said'

const TARGETS = '(?:target|targets|performance|rating|ratings|rag|outturn|results)'

/** "progress against targets", and not "progress on the returns" */
const AGAINST = saying(`progress (?:(?:report|update|summary|made|so far|has been made|we made|is there|check) )*(?:against|towards|toward|in meeting|in hitting|meeting|hitting) (?:(?:the|our|its|their|all|those) )*${TARGETS}`) // prettier-ignore

/** "from a target point of view", "in target terms": of what the figures came to, and not of who has sent theirs. */
const VIEWED = saying(`from (?:a|the|our) (?:pure |purely )?${TARGETS} (?:point of view|viewpoint|perspective|angle|standpoint|side|view)|in (?:terms of )?${TARGETS} terms|in terms of (?:(?:the|our|its) )*${TARGETS}|${TARGETS} wise`) // prettier-ignore

const isProgress = ({ tags }: Span): boolean => tags.some((tag) => tag.kind === 'asking' && tag.what === 'progress')

/** "progress report on P2 from a target point of view": how it stands. */
export const progressOnTargets: Frame = (spans, tokens) => {
  const asks = spans.filter((span) => isProgress(span) && tokens.slice(span.from, span.to).some(({ fold }) => fold === 'progress')) // prettier-ignore
  if (asks.length === 0 || spans.some((span) => kindOf(span) === 'rating' || kindOf(span) === 'verdict')) return spans
  const said = sentenceOf(spans, tokens)
  const [place] = [...placesOf(AGAINST, said), ...placesOf(VIEWED, said)]
  if (!place) return spans
  const others = asks.reduce((known, { from, to }) => taken(known, { from, to }, { kind: 'filler' }), spans)
  return taken(others, place, { kind: 'asking', what: 'status' })
}
