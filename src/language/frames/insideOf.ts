import { isName } from '../span'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const INSIDE = phrasesOf('inside, inside of, from inside, from within, over in, over at, down in, out of, up in, belonging to, sitting in, sitting under, sitting within, housed in, that sit in, that sits in, that sit under, that sits under') // prettier-ignore

/** "inside OD&P", "over in Finance": the place that is named. */
export const insideOf: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!isName(span) || kindOf(span) === 'measure' || kindOf(span) === 'person') return []
    const at = span.from - Number(tokens[span.from - 1]?.fold === 'the')
    const length = [3, 2, 1].find((words) => words <= at && lengthAt(INSIDE, tokens, at - words) === words)
    const from = at - (length ?? 0)
    const held = spans.some((other) => other.from < at && other.to > from && !['filler', undefined].includes(kindOf(other))) // prettier-ignore
    return length === undefined || held ? [] : [filler(from, at)]
  })) // prettier-ignore
