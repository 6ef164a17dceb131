import type { Tag } from '../tag'
import type { Frame } from './frame'
import { kindOf, laid } from './frame'

const LIST: readonly Tag[] = [{ kind: 'asking', what: 'list' }]

const NOUN: readonly Tag[] = [{ kind: 'noun' }]

/** "every service measure": each of the measures that services have, and nothing of each service. */
export const everyServiceMeasure: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span, at) => {
    const next = spans[at + 1]
    const each = span.tags.some((tag) => tag.kind === 'group' && tag.of === 'service area' && tag.each)
    const singular = tokens[span.to - 1]?.text.toLowerCase() === 'service'
    if (!each || !singular || span.to - span.from < 2 || kindOf(next) !== 'noun' || next?.from !== span.to) return []
    return [{ from: span.from, to: span.to - 1, tags: LIST }, { from: span.to - 1, to: next.to, tags: NOUN }]
  })) // prettier-ignore
