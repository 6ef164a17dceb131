import type { Answer, RatedFigure } from '../../domain/answer'
import { asksForMisses } from '../../domain/next/parts'
import { beatenBy } from '../../domain/beaten'
import { isOfMet, rankedVerdict } from '../../domain/rankOrder'
import type { RankOrder } from '../../domain/rankOrder'
import { about, askAgain, asked, canAskAgain } from '../words/question'
import { dotted, printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { ORDERS, rankHeadline, withoutShareOf } from '../words/ranked'
import { beatenInShort } from '../words/rating'
import { provisionalWords, whyRestNotRated } from '../words/tally'
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

/** Misses, or targets met, in order, with what could not be ranked counted aloud. */
export function answerRank(answer: Ranked, options: AnswerOptions = {}): CardMessage<'answerList', AnswerListData> {
  const { rows, filter, period, among, unranked, later, order } = answer
  const { head, same } = outturnHead(rows)
  const page = pageOf(rows, options.paging)
  const { folded, pageLine, turns } = page
  const lineOf = (row: RatedFigure): FigureLine => withBeat(answerLine(row, { span: !same }), row, order)
  const headline = rankHeadline(answer)
  const of = asked(isOfMet(order) || asksForMisses(filter) ? { ...filter, verdicts: [] } : filter)
  const line = dotted(ORDERS[order], of, about(filter), periodAsked(period, filter.asReported))
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
      leftOut: dottedSentences(withoutShareOf(order, unranked), whyRestNotRated(among), provisionalWords(provisional)),
      later: laterLine(later),
      offers: [...allOf(answer), ...(options.offers ?? [])].slice(0, offersBeside(page)),
      ...goingOn(options),
      ...inItsBoxes(options),
    },
  }
}

/** A list says of a target only that it was met; what is ranked by how far it was beaten says how far. */
function withBeat(line: FigureLine, row: RatedFigure, order: RankOrder): FigureLine {
  const beat = isOfMet(order) ? beatenBy(row) : null
  return beat === null ? line : { ...line, reason: `, ${beatenInShort(beat, row)}` }
}

/** The next step from a few misses is all of them. */
const allOf = ({ rows, all, order, filter, period }: Ranked): readonly SayButton[] =>
  rows.length < all && canAskAgain(filter)
    ? [
        {
          label: isOfMet(order) ? 'All targets met' : 'All misses',
          say: askAgain({ ...filter, verdicts: [rankedVerdict(order)] }, period),
        },
      ]
    : []

const dottedSentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
