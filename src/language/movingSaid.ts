import type { Sentence } from './sentence'
import { tagsOf } from './sentence'

/** "what has gone off target" says by itself that a target is missed; "new" alone says nothing. */
export const saysItself = ({ live }: Sentence): boolean =>
  live.some(
    (span) => span.to - span.from > 1 && tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.moved === 'newly'),
  )

/** "missed again", "keeps failing" */
export const saysMissedAgain = ({ live, reading }: Sentence): boolean =>
  live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.moved === 'running') &&
      reading.tokens.slice(span.from, span.to).some(({ fold }) => MISSED.has(fold)),
  )

const MISSED = new Set([
  'target',
  'missed',
  'missing',
  'miss',
  'failing',
  'failed',
  'behind',
  'suspect',
  'offender',
  'culprit',
  'recover',
  'recovered',
  'wrong',
])
