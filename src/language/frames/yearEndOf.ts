import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const ENDS = phrasesOf('at year end, at the year end, at end of year, at the end of year, by year end, as at year end, year end, the year end, end of year, at yr end, yr end, at outturn for, outturn for, at the end of, at the close of, as at the end of, at close of, by the end of, at the close of play for') // prettier-ignore

/** "at year end 2020/21": the year that is named, and no other time. */
export const yearEndOf: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'period') return []
    const length = [5, 4, 3, 2].find((words) => words <= span.from && lengthAt(ENDS, tokens, span.from - words) === words) // prettier-ignore
    if (length === undefined) return []
    const from = span.from - length
    // "our position at the close of 2020/21": what asks it keeps its own words
    const asks = spans.find((other) => other.from < from && other.to > from && kindOf(other) === 'asking')
    return [...(asks ? [{ ...asks, to: from }] : []), filler(from, span.from)]
  })) // prettier-ignore
