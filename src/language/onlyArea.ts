import type { Sentence } from './sentence'
import { liveTags } from './sentence'
import type { TagOf } from './tag'

/** The one service that the words name, when they say nothing else. */
export function onlyArea(sentence: Sentence, around: ReadonlySet<string>): string | null {
  const areas: readonly TagOf<'service area'>[] = liveTags(sentence.live, 'service area')
  const span = sentence.live.find((each) => each.tags.some((tag) => tag.kind === 'service area'))
  if (!span || areas.length !== 1 || !covers(sentence, span, around)) return null
  return areas[0]?.names[0] ?? null
}

export const covers = (
  { reading }: Sentence,
  span: { from: number; to: number },
  around: ReadonlySet<string>,
): boolean =>
  reading.tokens.every(
    (token, place) => (place >= span.from && place < span.to && token.sure) || around.has(token.fold),
  )
