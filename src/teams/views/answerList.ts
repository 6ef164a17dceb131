import type { Answer, RatedFigure } from '../../domain/answer'
import { hasParticulars } from '../../domain/particulars'
import { printPeriod } from '../../domain/period'
import type { Filter, Lead } from '../../domain/question'
import { dotted, isAre, measures, printCount } from '../words/count'
import { footnoteLines } from '../words/footnote'
import { periodAsked } from '../words/restated'
import { besideOneAnother, isSideBySide, nearerFirst } from '../words/sideBySide'
import { askAgain, canAskAgain, understood } from '../words/question'
import { sayShare, sayThreshold } from '../words/share'
import { metWords, missedOf, provisionalWords, unsignedWords, whyRestNotRated, withoutShare } from '../words/tally'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import type { CardMessage, SayButton } from './cardMessage'
import { laterLine } from './later'
import { offersBeside, pageOf, tooMany } from './pages'
import type { PageData, Paging } from './pages'
import { goingOn, inItsBoxes } from './goingOn'
import type { GoingOn, InItsBoxes } from './goingOn'

export interface AnswerListData extends PageData, GoingOn, InItsBoxes {
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

export interface AnswerOptions extends Partial<GoingOn>, Partial<InItsBoxes> {
  /** words of the question that were not understood and could change the answer */
  readonly ignored?: readonly string[]
  readonly offers?: readonly SayButton[]
  readonly paging?: Paging
}

type Listed = Answer & { readonly kind: 'list' | 'count' }

/**
 * A list, or a count with the measures it counted. Ten rows stand in the table; the rest are on other pages, or one tap
 * away in the same card, and nothing is left out unsaid.
 */
export function answerList(answer: Listed, options: AnswerOptions = {}): CardMessage<'answerList', AnswerListData> {
  const { head, same } = outturnHead(answer.rows)
  const page = pageOf(answer.rows, options.paging)
  const { folded, pageLine, turns } = page
  const lineOf = (row: RatedFigure): FigureLine => answerLine(row, { span: !same })
  const headline = headlineOf(answer)
  const beside = isBeside(answer)
  const line = beside
    ? dotted(besideOneAnother(besideIn(answer), leadOf(answer)), periodAsked(answer.period, answer.filter.asReported))
    : understood(answer.filter, answer.period)
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
      leftOut: [leftOut(answer), notShown(answer)].filter((part) => part !== '').join(' '),
      later: laterLine(answer.later),
      offers: [...laterOffer(answer), ...(options.offers ?? [])].slice(0, offersBeside(page)),
      ...goingOn(options),
      ...inItsBoxes(options),
    },
  }
}

export const ignoredLine = (words: readonly string[]): string =>
  words.length === 0 ? '' : `Not understood, and left out: ${words.map((word) => `'${word}'`).join(', ')}.`

/** Figures that the asker may not see are counted aloud. */
function notShown(answer: Listed): string {
  const unseen = answer.kind === 'list' ? answer.notShown : 0
  if (unseen === 0) return ''
  return `${measures(unseen)} not shown: ${unseen === 1 ? 'its figure is' : 'their figures are'} not signed off.`
}

function headlineOf(answer: Listed): string {
  const { among, filter } = answer
  if (among.measures === 0) return 'No measures fit.'
  if (isBeside(answer)) return nearerFirst(besideIn(answer), leadOf(answer))
  const missed = missedOf(among, { share: answer.kind === 'count' })
  if (answer.kind === 'count' && isWhole(filter)) return `${measures(among.measures)}. ${missed}`
  if (asksForMisses(filter) || isWhole(filter)) return missed
  return fitting(answer.rows.length + (answer.kind === 'list' ? answer.notShown : 0), answer)
}

/** "2 of 7 rated measures are red.", "24 of 49 measures are not rated." */
function fitting(number: number, { among, filter }: Listed): string {
  const rated = among.met + among.missed
  const ofAll = `${printCount(number)} of ${measures(among.measures)}`
  const ofRated = `${printCount(number)} of ${printCount(rated)} rated ${rated === 1 ? 'measure' : 'measures'}`
  const share = rated === 0 || number > rated ? '' : ` (${sayShare(number, rated)})`
  const its = number === 1 || rated === 1 ? 'its' : 'their'
  if (isMixed(filter)) return `${ofAll} ${number === 1 ? 'fits' : 'fit'}.`
  const [verdict] = filter.verdicts
  const ratings = filter.ratings.join(' or ')
  if (filter.missedBy !== null)
    return `${ofRated}${share} missed ${its} target ${sayThreshold(filter.missedBy, 'of it')}.`
  if (verdict === 'not rated') return `${ofAll} ${isAre(number)} not rated.`
  if (ratings === '') return `${ofRated} met ${its} target${share}.`
  const judged = verdict === undefined ? '' : `${verdict} ${its} target and `
  return `${ofRated} ${judged}${isAre(number)} ${asRated(filter.ratings)}${share}.`
}

/** "red or amber"; "rated Strong", where the scale's words are names. */
const asRated = (ratings: readonly string[]): string =>
  `${ratings.some((word) => /^[A-Z]/.test(word)) ? 'rated ' : ''}${ratings.join(' or ')}`

/** Asked for in more ways than one sentence can say of the rated; the line above it names them all. */
function isMixed(filter: Filter): boolean {
  const { verdicts, ratings, provisional, missedBy } = filter
  return (
    provisional !== null ||
    hasParticulars(filter) ||
    verdicts.length > 1 ||
    ratings.includes('not rated') ||
    (ratings.length > 0 && (missedBy !== null || verdicts.includes('not rated'))) ||
    (missedBy !== null && verdicts.some((verdict) => verdict !== 'missed'))
  )
}

/** A few measures that were named: which of them came nearer, and not how many of how few. */
const isBeside = (answer: Listed): boolean =>
  answer.kind === 'list' && isWhole(answer.filter) && isSideBySide(answer.filter) && besideIn(answer).length > 1

/** All that stand side by side, though only the one that leads is shown. */
const besideIn = (answer: Listed): readonly RatedFigure[] => (answer.kind === 'list' ? answer.beside?.rows : undefined) ?? answer.rows // prettier-ignore

const leadOf = (answer: Listed): Lead | undefined => (answer.kind === 'list' ? answer.beside?.lead : undefined)

const asksForMisses = (filter: Filter): boolean =>
  filter.verdicts.length === 1 &&
  filter.verdicts[0] === 'missed' &&
  filter.ratings.length === 0 &&
  filter.missedBy === null &&
  filter.lacking === undefined &&
  filter.holding === undefined &&
  filter.provisional === null

const isWhole = (filter: Filter): boolean =>
  !hasParticulars(filter) &&
  filter.verdicts.length === 0 &&
  filter.ratings.length === 0 &&
  filter.missedBy === null &&
  filter.provisional === null

/** One line on everything in the same part of the council that the list does not hold. */
function leftOut(answer: Listed): string {
  const { among, filter, rows, unranked } = answer
  const provisional = rows.filter((row: RatedFigure) => row.outturn?.provisional).length
  const others = filter.ratings.length > 0 || filter.missedBy !== null ? missedOf(among, { whole: false }) : ''
  const met = asksForMisses(filter) ? metWords(among) : others
  return [
    met,
    withoutShare(unranked),
    saysWhyItself(answer) ? '' : whyRestNotRated(among),
    provisionalWords(provisional),
    unsignedWords(among),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Each row says why it is not rated where that is what was asked, and where a few measures stand side by side. */
const saysWhyItself = (answer: Listed): boolean => isBeside(answer) || hasParticulars(answer.filter)

const laterOffer = (answer: Listed): readonly SayButton[] =>
  answer.later === null || !canAskAgain(answer.filter)
    ? []
    : [{ label: printPeriod(answer.later.period), say: askAgain(answer.filter, answer.later.period) }]
