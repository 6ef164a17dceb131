import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate'])

const PRONOUN: readonly Tag[] = [{ kind: 'pronoun', many: false }]

/** What one measure has, and no service has one of. */
const OF_A_MEASURE = new Set('figure number outturn target result value data reason explanation rating owner'.split(' ')) // prettier-ignore

const JOINS = new Set(['and', 'or', 'plus', 'nor'])

/**
 * "anything in Finance that has a figure for it": what was spoken of before, though a service may be called IT. "Finance
 * and in it" names two.
 */
export const itNamedBefore: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!isIt(span, tokens)) return []
    if (isAfterPlace(span, spans, tokens)) return [filler(span.from, span.to)]
    return isOfMeasure(span, tokens) ? [{ ...span, tags: PRONOUN }] : []
  })) // prettier-ignore

const isIt = (span: Span, tokens: readonly Token[]): boolean =>
  span.to === span.from + 1 && tokens[span.from]?.text === 'it' && PLACES.has(kindOf(span))

const isAfterPlace = ({ from }: Span, spans: readonly Span[], tokens: readonly Token[]): boolean =>
  !JOINS.has(tokens[from - 2]?.fold ?? '') && spans.some((other) => other.to <= from && PLACES.has(kindOf(other)))

function isOfMeasure({ from }: Span, tokens: readonly Token[]): boolean {
  const noun = tokens[from - 2]
  return tokens[from - 1]?.fold === 'for' && OF_A_MEASURE.has(noun?.fold ?? '') && noun?.text.endsWith('s') === false
}
