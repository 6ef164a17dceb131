import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const ROLES = new Set('pa ea assistant secretary clerk officer manager director head deputy leader chair councillor cllr member auditor adviser advisor analyst lead chief executive exec partner administrator trainee apprentice colleague mayor boss team office business support governance democratic'.split(' ')) // prettier-ignore

const CLOSING = new Set(['here', 'speaking', 'calling', 'again'])

const LONGEST = 10

/** Words that would limit what is asked. */
const LIMITS = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional', 'period', 'threshold', 'exclude', 'negate']) // prettier-ignore

/** "PA to the Strategic Director here.": who writes, in a clause of its own. One that names a service is heard as a limit. */
export const speaksHere: Frame = (spans, tokens) => {
  const closing = tokens.findIndex(({ fold }, at) => at < LONGEST && CLOSING.has(fold) && tokens[at + 1]?.breakBefore === true) // prettier-ignore
  if (closing < 1) return spans
  const from = range(0, closing + 1).findLast((at) => at === 0 || tokens[at]?.breakBefore === true) ?? 0
  const says = range(from, closing).some((at) => ROLES.has(tokens[at]?.fold ?? ''))
  const limits = spans.some((span) => span.from <= closing && span.to > from && (LIMITS.has(kindOf(span)) || isName(span))) // prettier-ignore
  return says && !limits ? laid(spans, [filler(from, closing + 1)]) : spans
}
