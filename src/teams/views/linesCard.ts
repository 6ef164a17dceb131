import type { LaterPeriod, RatedFigure } from '../../domain/answer'
import { printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { ignoredLine } from './answerList'
import type { AnswerListData, AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import { laterLine } from './later'

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

const MOST_LINES = 10
const MOST_FOLDED = 40

/** Figures in the table that every list stands in, each with a word of its own beneath: ten, and the rest one tap away. */
export function linesCard(input: LinesInput, options: AnswerOptions): CardMessage<'answerList', AnswerListData> {
  const { line, headline, lines, leftOut, later, offers } = input
  const { head, same } = outturnHead(lines.map(({ row }) => row))
  const shown = lines.slice(0, MOST_LINES + MOST_FOLDED).map((one) => lineOf(one, same))
  const folded = shown.slice(MOST_LINES)
  const unseen = lines.length - shown.length
  return {
    template: 'answerList',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      outturnHead: head,
      lines: shown.slice(0, MOST_LINES),
      restLabel: folded.length === 0 ? '' : `${printCount(folded.length)} more`,
      rest: [
        ...folded.map((one) => [inOneLine(one), one.note].filter((part) => part !== '').join('. ')),
        ...(unseen === 0 ? [] : [`${printCount(unseen)} more not shown: too many for one card.`]),
      ].map((text) => ({ text })),
      notes: footnoteLines(lines.slice(0, MOST_LINES).map(({ row }) => row)).map((text) => ({ text })),
      leftOut,
      later: laterLine(later),
      offers: [...offers, ...(options.offers ?? [])].slice(0, 4),
    },
  }
}

function lineOf({ row, beneath }: Line, same: boolean): FigureLine {
  const line = answerLine(row, { span: !same })
  return { ...line, note: [beneath, line.note].filter((part) => part !== '').join('\n') }
}
