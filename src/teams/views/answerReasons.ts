import type { Answer } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { commentaryOf, sayBecause } from '../words/because'
import { dotted, printCount } from '../words/count'
import { about, askAgain, asked, canAskAgain } from '../words/question'
import type { AnswerListData, AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { linesCard } from './linesCard'

type Reasons = Answer & { readonly kind: 'reasons' }

/** The misses, each with what was said of it: who asks why is told the reason given, or that none was. */
export function answerReasons(answer: Reasons, options: AnswerOptions = {}): CardMessage<'answerList', AnswerListData> {
  const { rows, filter, period, later } = answer
  const without = rows.filter((row) => commentaryOf(row.returned?.current ?? null) === '').length
  return linesCard(
    {
      line: dotted('Why', asked(filter), about(filter), printPeriod(period)),
      headline: headlineOf(answer, rows.length - without),
      lines: rows.map((row) => {
        const said = sayBecause(row.returned?.current ?? null)
        return { row, beneath: said.length === 0 ? 'No reason was given.' : said.join('\n') }
      }),
      leftOut: '',
      later,
      offers: plainList(answer),
    },
    options,
  )
}

function headlineOf({ rows, among }: Reasons, given: number): string {
  if (among.measures === 0) return 'No measures fit.'
  if (rows.length === 0) return 'None of them is, so there is no reason to give.'
  if (given === 0)
    return `No reason was given for ${rows.length === 1 ? 'it' : `any of the ${printCount(rows.length)}`}.`
  return `A reason was given for ${printCount(given)} of ${printCount(rows.length)}.`
}

const plainList = ({ filter, period }: Reasons): readonly SayButton[] =>
  canAskAgain(filter) ? [{ label: 'The list by itself', say: askAgain(filter, period) }] : []
