import type { Answer, Tally } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { bestFirst, ratingColour } from '../../domain/scales/ratings'
import { measures, sentence } from '../words/count'
import type { ShownColour } from '../words/rating'
import { askAgain, about, canAskAgain, isOrAre, understood } from '../words/question'
import { periodAsked } from '../words/restated'
import { metOf, ratingCounts, unsignedWords, whyRestNotRated } from '../words/tally'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { answerLine, inOneLine, outturnHead } from './figureLine'
import type { FigureLine } from './figureLine'
import { goingOn, inItsBoxes } from './goingOn'
import type { GoingOn, InItsBoxes } from './goingOn'
import { laterLine } from './later'
import { barChart, ratingsBar } from './stackedBar'
import type { BarChart } from './stackedBar'

export interface AnswerStatusData extends GoingOn, InItsBoxes {
  readonly understood: string
  readonly headline: string
  readonly ignored: string
  /** its ratings as one bar, which the tiles say in numbers */
  readonly charts: readonly BarChart[]
  readonly tiles: readonly { readonly number: string; readonly word: string; readonly colour: ShownColour }[]
  readonly outturnHead: string
  readonly lines: readonly FigureLine[]
  readonly restLabel: string
  readonly rest: readonly { readonly text: string }[]
  readonly leftOut: string
  /** a bar for each service, where there are several, and the same in words */
  readonly serviceCharts: readonly BarChart[]
  readonly services: readonly { readonly text: string }[]
  readonly later: string
  readonly offers: readonly SayButton[]
}

const MOST_LINES = 10
const MOST_SERVICES = 30

/** How a part of the council is doing: counts by rating, then what is off target. Counts are never averaged away. */
export function answerStatus(
  answer: Answer & { readonly kind: 'status' },
  options: AnswerOptions = {},
): CardMessage<'answerStatus', AnswerStatusData> {
  const { head, same } = outturnHead(answer.exceptions)
  const lines = answer.exceptions.map((row) => answerLine(row, { span: !same }))
  const rest = lines.slice(MOST_LINES, MOST_LINES + 40)
  const headline = metOf(answer.tally)
  const line = understood(answer.filter, answer.period)
  const later = answer.later
  return {
    template: 'answerStatus',
    summary: `${line}: ${headline}`,
    data: {
      understood:
        `How ${about(answer.filter).replace(/^All services/, 'all services')} ${isOrAre(answer.filter)} doing · ${periodAsked(answer.period, answer.filter.asReported)}`, // prettier-ignore
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      charts: barChart('Ratings', [ratingsBar('Ratings of all measures', answer.tally)]),
      tiles: tilesOf(answer.tally),
      ...servicesOf(answer.services),
      outturnHead: head,
      lines: lines.slice(0, MOST_LINES),
      restLabel: rest.length === 0 ? '' : `${rest.length} more`,
      rest: rest.map((one) => ({ text: inOneLine(one) })),
      leftOut: [inAll(answer.tally), whyRestNotRated(answer.tally), unsignedWords(answer.tally)]
        .filter((part) => part !== '')
        .join(' '),
      later: laterLine(later),
      offers: [...laterOffer(answer), ...(options.offers ?? [])].slice(0, 4),
      ...goingOn(options),
      ...inItsBoxes(options),
    },
  }
}

const laterOffer = ({ later, filter }: Answer & { readonly kind: 'status' }): readonly SayButton[] =>
  later === null || !canAskAgain(filter)
    ? []
    : [{ label: printPeriod(later.period), say: askAgain(filter, later.period) }]

function servicesOf(
  services: (Answer & { readonly kind: 'status' })['services'],
): Pick<AnswerStatusData, 'serviceCharts' | 'services'> {
  if (services.length < 2) return { serviceCharts: [], services: [] }
  return {
    serviceCharts: barChart(
      'Ratings by service',
      services.map(({ serviceArea, tally }) => ratingsBar(serviceArea, tally)),
    ),
    services: services
      .slice(0, MOST_SERVICES)
      .map(({ serviceArea, tally }) => ({ text: `${serviceArea}: ${ratingCounts(tally)}` })),
  }
}

/** "19 measures in all.": said where some are not rated, for no other number tells it. */
const inAll = (tally: Tally): string => (tally.notRated === 0 ? '' : `${measures(tally.measures)} in all.`)

/** A number and its word for each rating there is, best first, then those not rated. */
function tilesOf(tally: Tally): AnswerStatusData['tiles'] {
  const rated = tally.byRating.toSorted((one, other) => bestFirst(one.rating, other.rating))
  return [
    ...rated.map(({ rating, count }) => ({
      number: String(count),
      word: sentence(rating),
      colour: ratingColour(rating) ?? ('default' as const),
    })),
    { number: String(tally.notRated), word: 'Not rated', colour: 'default' as const },
  ]
}
