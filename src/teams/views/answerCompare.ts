import type { Answer, Tally } from '../../domain/answer'
import { onlyPart } from '../../domain/compare'
import { EVERYTHING } from '../../domain/question'
import { whoLeads, orderedBy } from '../words/compared'
import { dotted, printCount } from '../words/count'
import { about, askAgain, asked } from '../words/question'
import { sayShare } from '../words/share'
import { ratingCounts } from '../words/tally'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import { periodAsked } from '../words/restated'
import type { CardMessage, SayButton } from './cardMessage'
import { goingOn } from './goingOn'
import type { GoingOn } from './goingOn'
import { laterLine } from './later'
import { barChart, ratingsBar } from './stackedBar'
import type { BarChart } from './stackedBar'

export interface AnswerCompareData extends GoingOn {
  readonly understood: string
  readonly headline: string
  readonly ignored: string
  readonly sides: readonly SideLine[]
  /** the same as bars, for parts that hold measures; none where there is nothing to lay side by side */
  readonly charts: readonly BarChart[]
  readonly more: string
  readonly note: string
  readonly later: string
  readonly offers: readonly SayButton[]
}

interface SideLine {
  readonly name: string
  /** "4 green, 1 amber, 2 red, none not rated" */
  readonly counts: string
  /** "4 of 7" */
  readonly met: string
  readonly share: string
  /** what tapping the row says */
  readonly say: string
}

type Compared = Answer & { readonly kind: 'compare' }
type Side = Compared['sides'][number]

const MOST_SIDES = 20
const MOST_NAMED = 4

/** Parts of the council side by side, best share of the rated first; counts are never averaged away. */
export function answerCompare(
  answer: Compared,
  options: AnswerOptions = {},
): CardMessage<'answerCompare', AnswerCompareData> {
  const { sides, filter, period, later, by } = answer
  const where = about(filter) === 'All services' ? '' : about(filter)
  const line = dotted(
    'Compared',
    ...namesOf(sides),
    orderedBy(by),
    asked(filter),
    where,
    periodAsked(period, answer.filter.asReported),
  )
  const headline = whoLeads(sides, by)
  return {
    template: 'answerCompare',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      sides: sides.slice(0, MOST_SIDES).map((side) => lineOf(side, period)),
      charts: barChart(
        'Ratings, side by side',
        sides.map(({ part, tally }) => ratingsBar(part.name, tally)),
      ),
      more: sides.length > MOST_SIDES ? `${printCount(sides.length - MOST_SIDES)} more not shown.` : '',
      note: 'A share is of the rated measures; those not rated are left out of it.',
      later: laterLine(later),
      offers: [allOf(period), ...(options.offers ?? [])].slice(0, 4),
      ...goingOn(options),
    },
  }
}

const nameOf = ({ part }: Side): string => part.name
const namesOf = (sides: readonly Side[]): readonly string[] =>
  sides.length <= MOST_NAMED
    ? sides.map(nameOf)
    : [...sides.slice(0, MOST_NAMED - 1).map(nameOf), `${printCount(sides.length - MOST_NAMED + 1)} more`]
const ratedOf = ({ met, missed }: Tally): number => met + missed

function lineOf({ part, tally }: Side, period: Compared['period']): SideLine {
  const rated = ratedOf(tally)
  return {
    name: part.name,
    counts: ratingCounts(tally),
    met: rated === 0 ? 'none rated' : `${printCount(tally.met)} of ${printCount(rated)}`,
    share: rated === 0 ? '' : sayShare(tally.met, rated),
    say: askAgain(onlyPart(part), period),
  }
}

const allOf = (period: Compared['period']): SayButton => ({
  label: 'All services',
  say: askAgain(EVERYTHING, period),
})
