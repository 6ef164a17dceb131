import type { TrendAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import type { Over } from '../../domain/question'
import { count, figures, hasHave, isAre, sentence } from './count'
import { isLong, outturnCell } from './figure'
import { sayTravel } from './travel'

/** Where the latest figure is going, like with like; or why that cannot be said. One figure is no trend. */
export function trendHeadline(answer: TrendAnswer): string {
  const { rows, measure, shortTerm, longTerm } = answer
  const [only] = rows
  if (only === undefined) return noFigures(answer)
  if (rows.length === 1 && answer.earlier === 0) {
    const cell = only.outturn === null ? '' : outturnCell(only.outturn, measure, only.target)
    const figure = cell === '' || isLong(cell) ? '' : `, ${cell}`
    return `Only the figure for ${printPeriod(only.period)} is held${figure}. There is no earlier figure to compare it with, and one figure is no trend.`
  }
  const now = printPeriod(answer.period)
  const travel = shortTerm.kind === 'no comparison' ? longTerm : shortTerm
  const said = uncapitalised(sayTravel(travel, measure))
  return travel.kind === 'no comparison'
    ? `${now} cannot be compared with an earlier figure: ${said.replace(/^not comparable: /, '')}.`
    : `${now} is ${said}.`
}

function noFigures({ over }: TrendAnswer): string {
  return over === null || isAll(over)
    ? 'No figure of it is held for any period, so there is no trend.'
    : 'No figure of it is held for those periods.'
}

const isAll = ({ last, from, to }: Over): boolean => last === null && from === null && to === null

/** What else there is to say of it: the same period last year, what is missing, and what is left out. */
export function trendNotes(answer: TrendAnswer): readonly string[] {
  const { rows, measure, shortTerm, longTerm, earlier, notShown, over, heldAgainst } = answer
  const both = shortTerm.kind !== 'no comparison' && longTerm.kind !== 'no comparison' && shortTerm !== longTerm
  const against = over?.against ?? null
  const last = over?.last ?? null
  return [
    ...(both ? [`${sentence(sayTravel(longTerm, measure))}, the same period last year.`] : []),
    ...(against !== null && !heldAgainst ? [`No figure of it is held for ${printPeriod(against)}.`] : []),
    ...(last !== null && rows.length > 0 && rows.length < last.count
      ? [`${count(last.count, last.of ?? 'period')} were asked for, and figures are held for ${rows.length}.`]
      : []),
    ...(earlier === 0 ? [] : [`${figures(earlier)} of earlier periods ${isAre(earlier)} held and not shown.`]),
    ...(notShown === 0
      ? []
      : [
          `${figures(notShown)} not shown: ${notShown === 1 ? 'it' : 'they'} ${hasHave(notShown)} not been signed off.`,
        ]),
  ]
}

const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
