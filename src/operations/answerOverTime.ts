import type { OverTimeAnswer } from '../domain/overTime/answers'
import { answerOverTime } from '../domain/overTime/answerOverTime'
import type { OverTimeQuestion } from '../domain/overTime/answerOverTime'
import { periodsOver } from '../domain/overTime/course'
import { periodsCompared } from '../domain/overTime/facts'
import type { OverTimeFacts } from '../domain/overTime/facts'
import { sameLastYear } from '../domain/period'
import type { Period } from '../domain/period'
import type { Question } from '../domain/question'
import { asksForLastYear } from '../domain/scales/scaleFor'
import { figuresFor } from './figuresFor'
import type { PeriodState } from '../domain/return'
import type { Deps, Reads } from './ports'
import { asksAbout, laterThan, notSignedOff, periodAsked, shownOf } from './shownFigures'
import type { Asking } from './shownFigures'

/** Whether a question holds one period against others. */
export const isOverTime = (question: Question): question is OverTimeQuestion =>
  question.kind === 'measure'
    ? question.about === 'trend'
    : question.kind === 'changes' ||
      question.kind === 'movers' ||
      question.kind === 'briefing' ||
      question.kind === 'course'

/** Answers from the figures of several periods, read in one statement. Null when there is nothing to be seen. */
export async function answerOver(
  deps: Deps,
  tx: Reads,
  asking: Asking & { readonly question: OverTimeQuestion },
): Promise<OverTimeAnswer | null> {
  const { question } = asking
  const collections = await tx.collections()
  const period = periodAsked(question, collections, {})
  const all = await tx.figuresOver(wantedFor(deps, question, period, collections))
  const { rows, hidden } = shownOf(all, asking, collections, deps.council)
  const away = hidden.filter((row) => asksAbout(question, row))
  // A trend says how many of its figures it leaves out; counts that leave some out would be wrong.
  if (away[0] !== undefined && (question.kind !== 'measure' || rows.length === 0)) {
    throw notSignedOff(away[0].period, asking)
  }
  const { scale, measureScales } = deps.council
  const facts: OverTimeFacts = {
    ...{ period, rows, states: collections, scale, measureScales },
    notShown: away.length,
    later: laterThan(period, collections),
  }
  return answerOverTime(question, facts)
}

function wantedFor(deps: Deps, question: OverTimeQuestion, period: Period, states: readonly PeriodState[]) {
  if (question.kind === 'measure') return figuresFor(question)
  const lastYear = asksForLastYear(deps.council)
  if (question.kind !== 'course') return { ...figuresFor(question), periods: periodsCompared(period, lastYear) }
  const own = periodsOver(question.over, states)
  return { ...figuresFor(question), periods: lastYear ? [...own, ...own.map(sameLastYear)] : own }
}
