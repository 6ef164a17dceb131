import type { Answer, RatedFigure } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import type { Filter } from '../../domain/question'
import { measures, printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { askAgain, understood } from '../words/question'
import { metWords, missedOf, provisionalWords, whyRestNotRated } from '../words/tally'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import type { CardMessage, SayButton } from './cardMessage'
import { laterLine } from './later'

export interface AnswerListData {
  readonly understood: string
  readonly headline: string
  readonly ignored: string
  readonly outturnHead: string
  readonly lines: readonly FigureLine[]
  readonly restLabel: string
  readonly rest: readonly { readonly text: string }[]
  readonly notes: readonly { readonly text: string }[]
  readonly leftOut: string
  readonly later: string
  readonly offers: readonly SayButton[]
}

export interface AnswerOptions {
  /** words of the question that were not understood and could change the answer */
  readonly ignored?: readonly string[]
  readonly offers?: readonly SayButton[]
}

/** Ten rows stand in the table; the rest are one tap away in the same card, and nothing is left out unsaid. */
const MOST_LINES = 10
const MOST_FOLDED = 40

type Listed = Answer & { readonly kind: 'list' | 'count' }

/** A list, or a count with the measures it counted. */
export function answerList(answer: Listed, options: AnswerOptions = {}): CardMessage<'answerList', AnswerListData> {
  const { head, same } = outturnHead(answer.rows)
  const lines = answer.rows.map((row) => answerLine(row, { span: !same }))
  const folded = lines.slice(MOST_LINES, MOST_LINES + MOST_FOLDED)
  const headline = headlineOf(answer)
  const line = understood(answer.filter, answer.period)
  return {
    template: 'answerList',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      outturnHead: head,
      lines: lines.slice(0, MOST_LINES),
      restLabel: folded.length === 0 ? '' : `And ${printCount(folded.length)} more`,
      rest: [...folded.map(inOneLine), ...beyond(answer, lines.length)].map((text) => ({ text })),
      notes: footnoteLines(answer.rows.slice(0, MOST_LINES)).map((text) => ({ text })),
      leftOut: leftOut(answer),
      later: laterLine(answer.later),
      offers: [...laterOffer(answer), ...(options.offers ?? [])].slice(0, 4),
    },
  }
}

export const ignoredLine = (words: readonly string[]): string =>
  words.length === 0 ? '' : `Not understood, and left out: ${words.map((word) => `'${word}'`).join(', ')}.`

function beyond(answer: Listed, held: number): readonly string[] {
  const unseen = Math.max(0, held - MOST_LINES - MOST_FOLDED) + (answer.kind === 'list' ? answer.notShown : 0)
  return unseen === 0 ? [] : [`${measures(unseen)} not shown. Ask about one service to see all of them.`]
}

function headlineOf(answer: Listed): string {
  const { among, filter } = answer
  if (among.measures === 0) return 'No measures fit.'
  if (asksForMisses(filter) || isWhole(filter)) return missedOf(among)
  const number = answer.rows.length + (answer.kind === 'list' ? answer.notShown : 0)
  const share = isNotRatedOnly(filter) ? among.measures : among.met + among.missed
  const of =
    isNotRatedOnly(filter) || share === 0
      ? measures(share)
      : `${printCount(share)} rated ${share === 1 ? 'measure' : 'measures'}`
  return `${printCount(number)} of ${of} ${number === 1 ? 'fits' : 'fit'}: ${whatFits(filter)}.`
}

const asksForMisses = (filter: Filter): boolean =>
  filter.verdicts.length === 1 &&
  filter.verdicts[0] === 'missed' &&
  filter.ratings.length === 0 &&
  filter.provisional === null

const isWhole = (filter: Filter): boolean =>
  filter.verdicts.length === 0 && filter.ratings.length === 0 && filter.provisional === null

const isNotRatedOnly = (filter: Filter): boolean => filter.verdicts.length === 1 && filter.verdicts[0] === 'not rated'

const WHAT_FITS = { met: 'target met', missed: 'off target', 'not rated': 'not rated' } as const

const whatFits = (filter: Filter): string =>
  [
    ...(filter.provisional === null ? [] : [filter.provisional ? 'provisional' : 'final']),
    ...filter.ratings,
    ...filter.verdicts.map((verdict) => WHAT_FITS[verdict]),
  ].join(', ')

/** One line on everything in the same part of the council that the list does not hold. */
function leftOut({ among, filter, rows }: Listed): string {
  const provisional = rows.filter((row: RatedFigure) => row.outturn?.provisional).length
  const met = asksForMisses(filter) ? metWords(among) : filter.ratings.length > 0 ? `${missedOf(among)}` : ''
  return [met, whyRestNotRated(among), provisionalWords(provisional)].filter((part) => part !== '').join(' ')
}

const laterOffer = (answer: Listed): readonly SayButton[] =>
  answer.later === null
    ? []
    : [{ label: `Show ${printPeriod(answer.later.period)}`, say: askAgain(answer.filter, answer.later.period) }]
