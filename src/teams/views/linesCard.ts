import type { LaterPeriod, RatedFigure } from '../../domain/answer'
import { printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { ignoredLine } from './answerList'
import type { AnswerListData, AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import { goingOn, inItsBoxes } from './goingOn'
import { laterLine } from './later'
import { offersBeside, pageOf, tooMany } from './pages'

/** A row of an answer, and what is said beneath its name besides its figures as written. */
export interface Line {
  readonly row: RatedFigure
  readonly beneath: string
}

export interface LinesInput {
  /** how the question was understood */
  readonly line: string
  readonly headline: string
  readonly lines: readonly Line[]
  readonly leftOut: string
  readonly later: LaterPeriod | null
  readonly offers: readonly SayButton[]
}

/** Figures in the table that every list stands in, each with a word of its own beneath: ten, and the rest one tap away. */
export function linesCard(input: LinesInput, options: AnswerOptions): CardMessage<'answerList', AnswerListData> {
  const { line, headline, lines, leftOut, later, offers } = input
  const { head, same } = outturnHead(lines.map(({ row }) => row))
  const page = pageOf(lines, options.paging)
  const { folded, pageLine, turns } = page
  return {
    template: 'answerList',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      outturnHead: head,
      lines: page.shown.map((one) => lineOf(one, same)),
      pageLine,
      turns,
      restLabel: folded.length === 0 ? '' : `${printCount(folded.length)} more`,
      rest: [...folded.map((one) => foldedLine(lineOf(one, same))), ...tooMany(page.unseen)].map((text) => ({ text })),
      notes: footnoteLines(page.shown.map(({ row }) => row)).map((text) => ({ text })),
      leftOut,
      later: laterLine(later),
      offers: [...offers, ...(options.offers ?? [])].slice(0, offersBeside(page)),
      ...goingOn(options),
      ...inItsBoxes(options),
    },
  }
}

const foldedLine = (one: FigureLine): string => [inOneLine(one), one.note].filter((part) => part !== '').join('. ')

function lineOf({ row, beneath }: Line, same: boolean): FigureLine {
  const line = answerLine(row, { span: !same })
  return { ...line, note: [beneath, line.note].filter((part) => part !== '').join('\n') }
}
