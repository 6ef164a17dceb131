import type { CourseAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import { courseHeadline } from '../words/course'
import { dotted, printCount } from '../words/count'
import { about, askAgain } from '../words/question'
import { sayShare } from '../words/share'
import { ratingCounts } from '../words/tally'
import type { AnswerCompareData } from './answerCompare'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import type { CardMessage } from './cardMessage'
import { goingOn } from './goingOn'
import { laterLine } from './later'
import { barChart, ratingsBar } from './stackedBar'

const MOST_PERIODS = 16

/** A part of the council in several periods, side by side, the latest first: each is one tap from its own status. */
export function answerCourse(
  answer: CourseAnswer,
  options: AnswerOptions = {},
): CardMessage<'answerCompare', AnswerCompareData> {
  const { filter, later } = answer
  const steps = answer.steps.toReversed()
  const [first, last] = [answer.steps[0], answer.steps.at(-1)]
  const span = first && last && first !== last ? `${printPeriod(first.period)} to ${printPeriod(last.period)}` : printPeriod(answer.period) // prettier-ignore
  const line = dotted('Over time', about(filter), span)
  const headline = courseHeadline(answer)
  return {
    template: 'answerCompare',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      sides: steps.slice(0, MOST_PERIODS).map(({ period, tally }) => ({
        name: printPeriod(period),
        counts: ratingCounts(tally),
        met: tally.met + tally.missed === 0 ? 'none rated' : `${printCount(tally.met)} of ${printCount(tally.met + tally.missed)}`, // prettier-ignore
        share: tally.met + tally.missed === 0 ? '' : sayShare(tally.met, tally.met + tally.missed),
        say: askAgain(filter, period),
      })),
      charts: barChart(
        'Ratings, period by period',
        steps.map(({ period, tally }) => ratingsBar(printPeriod(period), tally)),
      ),
      more: steps.length > MOST_PERIODS ? `${printCount(steps.length - MOST_PERIODS)} earlier ones not shown.` : '',
      note: 'A share is of the rated measures; those not rated are left out of it.',
      later: laterLine(later),
      offers: (options.offers ?? []).slice(0, 4),
      ...goingOn(options),
    },
  }
}
