import type { Asked } from './asked'
import type { Understanding } from './intention'
import { limitsOf } from './limits'
import { range } from './reading'
import type { Sentence } from './sentence'
import { chosen, tagsOf } from './sentence'
import type { Span } from './span'

/**
 * "all the misses but not the GDPR one", "other than fleet diesel, what did we miss": a measure that is surely named is
 * left out of what the rest of the sentence asks. `again` is asked of that rest; null where nothing is left out so, or
 * the rest asks for no measures.
 */
export function askLeavingOut(asked: Asked, again: (asked: Asked) => Understanding): Understanding | null {
  const { sentence, lexicon } = asked
  const [match, ...others] = chosen(sentence)
  const out = match && sentence.live.find((span) => isExclude(span) && leadsTo(span, match.used, sentence))
  if (!out || others.length > 0 || sentence.unknown.length > 0) return null
  const live = sentence.live.filter((span) => span !== out)
  const rest: Sentence = { ...sentence, choice: { kind: 'none' }, matches: [], frame: null, live }
  const means = again({ sentence: rest, limits: limitsOf(sentence.reading, live), lexicon })
  if (means.kind !== 'question') return null
  const { question } = means
  switch (question.kind) {
    case 'list':
    case 'count':
    case 'rank':
    case 'status':
    case 'reasons':
      return { ...means, question: { ...question, filter: { ...question.filter, exceptMeasures: [match.entry.measure.code] } } } // prettier-ignore
    default:
      return null
  }
}

const isExclude = (span: Span): boolean => tagsOf(span)[0]?.kind === 'exclude'

/** Small words that may stand between an "except" and a name. */
const SMALL = new Set(['the', 'that', 'our', 'a', 'any', 'for', 'of', 'from', 'those', 'all', 'just', 'only'])

/** The measure's name is what stands behind the "except", and all of it does. */
function leadsTo(out: Span, used: ReadonlySet<number>, { reading: { tokens } }: Sentence): boolean {
  const first = Math.min(...used)
  const near = first >= out.to && first - out.to <= 2
  return near && range(out.to, first).every((place) => SMALL.has(tokens[place]?.fold ?? ''))
}
