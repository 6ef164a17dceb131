import type { Answer, RatedFigure } from '../../domain/answer'
import { asksForMisses } from '../../domain/next/parts'
import { about, askAgain, asked, canAskAgain } from '../words/question'
import { dotted, printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { provisionalWords, whyRestNotRated, withoutShare } from '../words/tally'
import { ignoredLine } from './answerList'
import type { AnswerListData, AnswerOptions } from './answerList'
import { periodAsked } from '../words/restated'
import type { CardMessage, SayButton } from './cardMessage'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import { goingOn, inItsBoxes } from './goingOn'
import { laterLine } from './later'
import { offersBeside, pageOf, tooMany } from './pages'

type Ranked = Answer & { readonly kind: 'rank' }

/** The worst or narrowest misses, in order, with what could not be ranked counted aloud. */
export function answerRank(answer: Ranked, options: AnswerOptions = {}): CardMessage<'answerList', AnswerListData> {
  const { rows, filter, period, among, unranked, later } = answer
  const { head, same } = outturnHead(rows)
  const page = pageOf(rows, options.paging)
  const { folded, pageLine, turns } = page
  const lineOf = (row: RatedFigure): FigureLine => answerLine(row, { span: !same })
  const headline = headlineOf(answer)
  const of = asked(asksForMisses(filter) ? { ...filter, verdicts: [] } : filter)
  const line = dotted(ORDERS[answer.order], of, about(filter), periodAsked(period, filter.asReported))
  const provisional = rows.filter((row) => row.outturn?.provisional).length
  return {
    template: 'answerList',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      outturnHead: head,
      lines: page.shown.map(lineOf),
      pageLine,
      turns,
      restLabel: folded.length === 0 ? '' : `${printCount(folded.length)} more`,
      rest: [...folded.map((row) => inOneLine(lineOf(row))), ...tooMany(page.unseen)].map((text) => ({ text })),
      notes: footnoteLines(page.shown).map((text) => ({ text })),
      leftOut: dottedSentences(withoutShare(unranked), whyRestNotRated(among), provisionalWords(provisional)),
      later: laterLine(later),
      offers: [...allMisses(answer), ...(options.offers ?? [])].slice(0, offersBeside(page)),
      ...goingOn(options),
      ...inItsBoxes(options),
    },
  }
}

const ORDERS = {
  worst: 'Worst misses by share of target',
  narrowest: 'Narrowest misses by share of target',
} as const

/** The next step from a few misses is all of them. */
const allMisses = ({ rows, misses, filter, period }: Ranked): readonly SayButton[] =>
  rows.length < misses && canAskAgain(filter)
    ? [{ label: 'All misses', say: askAgain({ ...filter, verdicts: ['missed'] }, period) }]
    : []

const dottedSentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** "The 4 worst of 12 misses." A shared last place cuts nobody off, and says so. */
function headlineOf({ rows, among, misses, unranked, order, limit, after = 0 }: Ranked): string {
  if (among.measures === 0) return 'No measures fit.'
  if (rows.length === 0 && after > 0) return 'No miss comes after those.'
  if (rows.length === 0) {
    return unranked === 0 ? 'None of them missed its target.' : 'No miss of theirs can be ranked by share of target.'
  }
  const of = `${printCount(misses)} ${misses === 1 ? 'miss' : 'misses'}`
  const number = rows.length === 1 ? '' : ` ${printCount(rows.length)}`
  if (after > 0) return `${placesOf(after, rows.length)} of ${of}, the ${order} first.`
  if (rows.length === misses) {
    return rows.length === 1 ? 'There is only one miss.' : `All ${of}, the ${order} first.`
  }
  const tied = rows.length > limit ? `: ${sharedWords(rows.length, limit)}` : ''
  return `The${number} ${order} of ${of}${tied}.`
}

/** "Number 2", "Numbers 4 to 6" */
const placesOf = (after: number, rows: number): string =>
  rows === 1 ? `Number ${printCount(after + 1)}` : `Numbers ${printCount(after + 1)} to ${printCount(after + rows)}`

const sharedWords = (shown: number, limit: number): string =>
  `equal misses share place ${limit}, so ${printCount(shown)} are shown and not ${printCount(limit)}`
