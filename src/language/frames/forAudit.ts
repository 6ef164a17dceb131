import { isName } from '../span'
import type { Frame } from './frame'
import { filler, laid, lengthAt, phrasesOf } from './frame'

const FOR_AUDIT = phrasesOf('for audit, for internal audit, for external audit')

/** What may follow where the audit is whom it is for: "for audit, those …", and not "for internal audit plan". */
const GOES_ON = new Set('those these the which that what all any please every each where'.split(' '))

/** "identify for audit those measures …": whom the answer is for limits nothing. */
export const forAudit: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(FOR_AUDIT, tokens, place) > 0)
  if (at < 0) return spans
  const to = at + lengthAt(FOR_AUDIT, tokens, at)
  const next = tokens[to]
  const ends = next === undefined || next.breakBefore || GOES_ON.has(next.fold)
  const named = spans.some((span) => isName(span) && span.from < to && span.to > at)
  // "The target for audit" may be a measure's.
  return ends && !named && next !== undefined ? laid(spans, [filler(at, to)]) : spans
}
