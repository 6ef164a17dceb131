import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const TOGETHER = phrasesOf('together, put together, taken together, all together, altogether, lumped together, added together, rolled together, rolled into one, combined, all combined, added up, in total, in all, all told, taken as a whole, as a whole, as one, in one number, in one figure') // prettier-ignore

const BESIDE = new Set<Tag['kind'] | undefined>(['verdict', 'rating', 'noun'])

/** "How many are red, all services together?": one number of everything, and not one for each of them. */
export const takenTogether: Frame = (spans, tokens) => {
  const group = spans.find((span) => span.tags.some((tag) => tag.kind === 'group' && tag.each) && lengthAt(TOGETHER, tokens, span.to) > 0) // prettier-ignore
  const judged = spans.some((span) => BESIDE.has(kindOf(span)))
  const compares = spans.some((span) => kindOf(span) === 'beyond' || kindOf(span) === 'rank')
  return !group || !judged || compares
    ? spans
    : laid(spans, [filler(group.from, group.to + lengthAt(TOGETHER, tokens, group.to))])
}
