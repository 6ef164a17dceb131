import type { RatedFigure } from '../../domain/answer'
import type { TrendAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import { dotted } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { trendHeadline, trendNotes } from '../words/trend'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { goingOn } from './goingOn'
import type { GoingOn } from './goingOn'
import { answerLine } from './figureLine'
import type { FigureLine } from './figureLine'
import { laterLine } from './later'
import { lineChart } from './lineChart'
import type { LineChart } from './lineChart'

export interface AnswerTrendData extends GoingOn {
  readonly understood: string
  readonly title: string
  readonly headline: string
  readonly ignored: string
  /** years and quarters apart, the latest period first: never one series */
  readonly series: readonly { readonly head: string; readonly lines: readonly FigureLine[] }[]
  /** the same as a line, where the latest figures may be joined; the table says it in words */
  readonly charts: readonly LineChart[]
  readonly said: readonly { readonly text: string }[]
  readonly notes: readonly { readonly text: string }[]
  readonly later: string
  readonly offers: readonly SayButton[]
}

/** More periods than this make a card too long to read: three years of quarters with their years. */
const MOST_ROWS = 16

/** A measure's figures over its periods, with their targets and ratings: the table is the chart's words too. */
export function answerTrend(
  answer: TrendAnswer,
  options: AnswerOptions = {},
): CardMessage<'answerTrend', AnswerTrendData> {
  const { measure, later } = answer
  const rows = answer.rows.slice(-MOST_ROWS)
  const earlier = answer.earlier + answer.rows.length - rows.length
  const headline = trendHeadline(answer)
  return {
    template: 'answerTrend',
    summary: dotted(measure.title, headline),
    data: {
      understood: dotted('Its trend', measure.serviceArea, spanOf(rows)),
      title: measure.title,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      series: seriesOf(rows, measure.title),
      charts: lineChart(rows),
      said: trendNotes({ ...answer, earlier }).map((text) => ({ text })),
      notes: footnoteLines(rows).map((text) => ({ text })),
      later: laterLine(later),
      offers: [{ label: 'This measure in full', say: measure.title }, ...(options.offers ?? [])].slice(0, 4),
      ...goingOn(options),
    },
  }
}

function spanOf(rows: readonly RatedFigure[]): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? printPeriod(first.period) : `${printPeriod(first.period)} to ${printPeriod(last.period)}`
}

const HEADS: Readonly<Record<Period['kind'], string>> = { year: 'Year', quarter: 'Quarter' }

function seriesOf(rows: readonly RatedFigure[], title: string): AnswerTrendData['series'] {
  const kinds: readonly Period['kind'][] = ['quarter', 'year']
  return kinds.flatMap((kind) => {
    const own = rows.filter(({ period }) => period.kind === kind).toReversed()
    return own.length === 0 ? [] : [{ head: HEADS[kind], lines: own.map((row) => lineOf(row, title)) }]
  })
}

const lineOf = (row: RatedFigure, title: string): FigureLine => ({
  ...answerLine(row, { span: false }),
  name: printPeriod(row.period),
  say: `${title} in ${printPeriod(row.period)}`,
})
