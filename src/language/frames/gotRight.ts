import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Span } from '../span'
import type { Frame } from './frame'
import { filler, laid, lengthAt, phrasesOf } from './frame'

const DONE = new Set('get gets got getting gotten do does done'.split(' '))

const ANYTHING = phrasesOf('anything at all, anything, any of it, any of them, a single thing, even one thing, one single thing, one thing, a thing, single thing, something') // prettier-ignore

const WELL = new Set(['right', 'correct', 'properly', 'well'])

const LIST: Tag = { kind: 'asking', what: 'list' }
const MET: Tag = { kind: 'verdict', verdicts: ['met'] }

/** "did they get ANYTHING right?", "has Finance done a single thing well": which targets were met, if any. */
export const gotRight: Frame = (spans, tokens) => {
  const well = tokens.findIndex((_, place) => didWell(tokens, place))
  if (well >= 0) return laid(spans, [{ from: well, to: well + 2, tags: [MET] }])
  const at = tokens.findIndex((_, place) => toRight(tokens, place) !== null)
  const right = at < 0 ? null : toRight(tokens, at)
  if (right === null) return spans
  const which: Span = { from: at + 1, to: right, tags: [LIST] }
  return laid(spans, [filler(at, at + 1), which, { from: right, to: right + 1, tags: [MET] }])
}

const MEASURES = new Set('which that what measure kpi indicator one target'.split(' '))

/** "which measures did well": measures and no place, of which it would ask how it is doing. */
const didWell = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fold === 'did' && tokens[at + 1]?.fold === 'well' && MEASURES.has(tokens[at - 1]?.fold ?? '')

/** Where "right" stands, after the verb at `at` and what it was done to. */
function toRight(tokens: readonly Token[], at: number): number | null {
  if (!DONE.has(tokens[at]?.fold ?? '')) return null
  const length = lengthAt(ANYTHING, tokens, at + 1)
  const right = at + 1 + length
  return length > 0 && WELL.has(tokens[right]?.fold ?? '') ? right : null
}
