import type { Filter, Lack } from '../domain/question'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'

type Lacking = Pick<Filter, 'lacking' | 'holding' | 'notRatedWhy' | 'writtenWhy' | 'says'>

/**
 * What the measures asked about are to be without ("no target", "no data"), and for which reason they are not to be
 * rated ("suspended"), and what stands in their cells: nothing where neither is said, null where it contradicts itself.
 */
export function lackingIn(sentence: Sentence): Lacking | null {
  const lacks = new Set(sentence.live.flatMap((span) => lackOf(span, sentence)))
  const reasons = liveTags(sentence.live, 'because').map((tag) => tag.why)
  const written = liveTags(sentence.live, 'written').map((tag) => tag.words)
  const quoted = liveTags(sentence.live, 'says').map(({ in: cell, words }) => ({ in: cell, words }))
  const holding = liveTags(sentence.live, 'holding')[0]?.of
  const [writtenWhy] = written
  const [says] = quoted
  const [lacking] = lacks
  const [notRatedWhy] = reasons
  if (
    lacks.size > 1 ||
    reasons.length > 1 ||
    written.length > 1 ||
    quoted.length > 1 ||
    (lacks.size > 0 && saysOther(sentence))
  )
    return null
  return {
    ...(lacking ? { lacking } : {}),
    ...(holding ? { holding } : {}),
    ...(notRatedWhy ? { notRatedWhy } : {}),
    ...(writtenWhy ? { writtenWhy } : {}),
    ...(says ? { says } : {}),
  }
}

/** "no target but a figure" asks for more than what is lacking. */
const saysOther = ({ live, reading }: Sentence): boolean =>
  live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'aspect' && tag.of !== 'why not rated') &&
      ['target', 'figure', 'data', 'outturn'].includes(reading.tokens[span.to - 1]?.fold ?? ''),
  )

export const saysLacking = (sentence: Sentence): boolean => {
  const said = lackingIn(sentence)
  return said === null || Object.keys(said).length > 0
}

function lackOf(span: Sentence['live'][number], { reading }: Sentence): readonly Lack[] {
  const isLack = tagsOf(span).some((tag) => tag.kind === 'aspect' && tag.of === 'why not rated')
  if (!isLack) return []
  const words = reading.tokens.slice(span.from, span.to).map((token) => token.fold)
  return [words.some((word) => TARGETS.has(word)) ? 'target' : 'figure']
}

const TARGETS = new Set(['target', 'tgt', 'goal', 'targetless', 'untargeted', 'aim'])
