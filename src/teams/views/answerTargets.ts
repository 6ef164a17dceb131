import type { TargetReviewAnswer, TargetReviewed } from '../../domain/targetReviewed'
import { printPeriod } from '../../domain/period'
import { dotted, isAre, measures, printCount, sentence } from '../words/count'
import { targetCell } from '../words/figure'
import { about, asked } from '../words/question'
import type { AnswerListData, AnswerOptions } from './answerList'
import type { CardMessage } from './cardMessage'
import { linesCard } from './linesCard'

/** The next year's targets, each against the last target and the last outturn. */
export function answerTargets(
  answer: TargetReviewAnswer,
  options: AnswerOptions = {},
): CardMessage<'answerList', AnswerListData> {
  const { targets, period, filter, only, says, rows, without, later } = answer
  const moved = dotted(only === null ? '' : sentence(only), says === undefined ? '' : `Target says “${says}”`)
  return linesCard(
    {
      line: dotted(
        `Targets for ${printPeriod(targets)}`,
        moved,
        asked(filter),
        about(filter),
        `against ${printPeriod(period)}`,
      ),
      headline: headlineOf(answer),
      lines: rows.map((one) => ({ row: one.row, beneath: beneath(one, answer) })),
      leftOut: without === 0 ? '' : `${measures(without)} have no target for ${printPeriod(targets)}.`.replace('1 measure have', '1 measure has'), // prettier-ignore
      later,
      offers: [],
    },
    options,
  )
}

function headlineOf({ rows, only, says, targets, ...moved }: TargetReviewAnswer): string {
  const { unchanged, eased, tightened, notComparable, beaten } = moved
  const others = notComparable === 0 ? '' : `, ${printCount(notComparable)} not comparable`
  const counts = `${printCount(unchanged)} unchanged, ${printCount(eased)} eased, ${printCount(tightened)} tightened${others}; ${printCount(beaten)} already met by the last outturn.`
  if (only === 'not carried forward')
    return `${rows.length === 0 ? 'None' : measures(rows.length)} ${isAre(rows.length)} not carried forward into ${printPeriod(targets)}.`
  if (says !== undefined)
    return `${rows.length === 0 ? 'None' : measures(rows.length)} ${rows.length === 1 ? 'says' : 'say'} so in place of the ${printPeriod(targets)} target.`
  if (only === null) return rows.length === 0 ? `No target for ${printPeriod(targets)} is held.` : sentence(counts)
  return `${rows.length === 0 ? 'None' : printCount(rows.length)} ${rows.length === 1 ? 'is' : 'are'} ${only}. Of all: ${counts}`
}

/** "2021/22 target 98%: unchanged, and the last outturn does not meet it yet" */
function beneath({ next, move, beaten }: TargetReviewed, { targets }: TargetReviewAnswer): string {
  if (next.reading.kind === 'none') return `${printPeriod(targets)}: the plan says “${targetCell(next)}”`
  const moved = move ?? 'not comparable with the last'
  const met = beaten === null ? '' : beaten ? ', and the last outturn already meets it' : ', and the last outturn does not meet it yet' // prettier-ignore
  return `${printPeriod(targets)} target ${targetCell(next)}: ${moved}${met}`
}
