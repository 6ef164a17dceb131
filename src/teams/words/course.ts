import type { CourseAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import type { Over } from '../../domain/question'
import { sayShare } from './share'

/** "50 % of rated measures met their target in Q1 2021/22, and 67 % in Q2 2021/22."; what is not held is said. */
export function courseHeadline({ steps, over }: CourseAnswer): string {
  const rated = steps.filter(({ tally }) => tally.met + tally.missed > 0)
  const [first, last] = [rated[0], rated.at(-1)]
  const missing = fewer(steps.length, over)
  if (first === undefined || last === undefined) return `Nothing is rated in any of them.${missing}`
  const share = ({ tally }: CourseAnswer['steps'][number]) => sayShare(tally.met, tally.met + tally.missed)
  const begun = `${share(first)} of rated measures met their target in ${printPeriod(first.period)}`
  return `${begun}${first === last ? '' : `, and ${share(last)} in ${printPeriod(last.period)}`}.${missing}`
}

/** "the last four quarters", of which two are held */
const fewer = (held: number, { last }: Over): string =>
  last === null || held >= last.count ? '' : ` No more than ${held === 1 ? 'that period is' : 'these are'} held.`
