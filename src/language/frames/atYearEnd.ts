import { range } from '../span'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const YEAR_END = phrasesOf('year end, yr end, ye, y e, end of year, end of the year, year ending, year ended, fy end, financial year end, the year end, close of year, outturn year, full year, annual, reporting year, financial year, fy, at the end of, by the end of, as at the end of, as of the end of, at the close of, position at, position for') // prettier-ignore

const LED = new Set(['at', 'for', 'as', 'of', 'the', 'in', 'to', 'by', 'on'])

/** "year end 20/21", "2020/21 year end", "at the end of 2020/21": the year itself, of which the figures are those at its end. */
export const atYearEnd: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'period' || !range(span.from, span.to).some((place) => tokens[place]?.kind === 'year')) return []
    const lead = LED.has(tokens[span.from - 1]?.fold ?? '') ? span.from - 1 : span.from
    const before = [5, 4, 3, 2, 1].find((words) => [lead, span.from].some((end) => lengthAt(YEAR_END, tokens, end - words) === words))
    const end = before !== undefined && lengthAt(YEAR_END, tokens, lead - before) === before ? lead : span.from
    const after = lengthAt(YEAR_END, tokens, span.to)
    return [
      ...(before === undefined ? [] : [filler(end - before, span.from)]),
      ...(after === 0 ? [] : [filler(span.to, span.to + after)]),
    ]
  })) // prettier-ignore
