import type { Span } from '../span'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'

const RATHER = phrasesOf('rather than, as opposed to, instead of')

const isJudgement = (span: Span): boolean => ['rating', 'verdict'].includes(kindOf(span) ?? '')

/** "red, rather than amber": the second is what is not meant, and none of what is asked for. */
export const ratherThan: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span, place) => {
    const before = spans.slice(0, place).findLast((other) => isJudgement(other))
    if (!isJudgement(span) || !before || kindOf(before) !== kindOf(span)) return []
    const length = [3, 2].find((words) => lengthAt(RATHER, tokens, span.from - words) === words)
    const from = span.from - (length ?? 0)
    return length === undefined || before.to !== from ? [] : [{ from, to: span.from, tags: [{ kind: 'exclude' }] }]
  })) // prettier-ignore
