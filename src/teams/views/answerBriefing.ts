import type { BriefingAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import { briefingHeadline, briefingPoints } from '../words/briefing'
import type { BriefingPoint } from '../words/briefing'
import { dotted } from '../words/count'
import { about, askAgain, canAskAgain } from '../words/question'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { goingOn } from './goingOn'
import type { GoingOn } from './goingOn'
import { laterLine } from './later'

export interface AnswerBriefingData extends GoingOn {
  readonly understood: string
  readonly headline: string
  readonly ignored: string
  readonly points: readonly BriefingPoint[]
  readonly later: string
  readonly offers: readonly SayButton[]
}

/** What a chief executive should worry about, in six lines, each one tap from the figures behind it. */
export function answerBriefing(
  answer: BriefingAnswer,
  options: AnswerOptions = {},
): CardMessage<'answerBriefing', AnswerBriefingData> {
  const { filter, period, later } = answer
  const line = dotted('What to look at', about(filter), printPeriod(period))
  const headline = briefingHeadline(answer)
  const whole: readonly SayButton[] = canAskAgain(filter)
    ? [{ label: 'All misses', say: askAgain({ ...filter, verdicts: ['missed'] }, period) }]
    : []
  return {
    template: 'answerBriefing',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      points: answer.tally.measures === 0 ? [] : briefingPoints(answer),
      later: laterLine(later),
      offers: [...whole, ...(options.offers ?? [])].slice(0, 4),
      ...goingOn(options),
    },
  }
}
