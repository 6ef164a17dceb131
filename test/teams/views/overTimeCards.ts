import type { OverTimeAnswer } from '../../../src/domain/overTime/answers'
import { answerOverTime } from '../../../src/domain/overTime/answerOverTime'
import type { OverTimeQuestion } from '../../../src/domain/overTime/answerOverTime'
import type { OverTimeFacts } from '../../../src/domain/overTime/facts'
import type { RatedFigure } from '../../../src/domain/answer'
import { reviewTargets } from '../../../src/domain/targetReview'
import { year } from '../../../src/domain/period'
import { answered } from '../../../src/teams/views/answers'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { anOutturn } from '../../builders/figure'
import { about, asking, council, lastYear, plan, q1 } from './demo'

const now = asking({ kind: 'list', filter: about({}), period: null })
const rows: readonly RatedFigure[] = now.kind === 'list' ? now.rows : []

/** The plan's figures of 2020/21, and a year before them that is a little other for each. */
const before = rows.map((row, place) => ({
  ...row,
  period: year(2019),
  outturn: earlier(row, place),
  target: row.target && { ...row.target, startYear: 2019 },
}))

function earlier({ outturn, measure }: RatedFigure, place: number) {
  if (outturn?.reading.kind !== 'number') return outturn
  const value = Number(outturn.reading.value) * (0.8 + (place % 5) / 10)
  return anOutturn(value.toFixed(1), measure.unit)
}

const facts: OverTimeFacts = {
  ...{ period: lastYear, rows: [...before, ...rows], notShown: 0, scale: council.scale },
  states: [lastYear, year(2019)].map((period) => ({
    ...{ period, state: 'closed' as const, dueOn: null, openedAt: null, closedAt: null },
  })),
  later: { period: q1, submitted: 0, returns: 30 },
}

export function over(question: OverTimeQuestion, given = facts): OverTimeAnswer {
  const answer = answerOverTime(question, given)
  if (answer === null) throw new Error('no answer')
  return answer
}

function card(answer: Parameters<typeof answered>[0]): CardMessage {
  const [first] = answered(answer, [])
  if (!first) throw new Error('nothing answered')
  return first
}

export const targets = rows.map((row) => ({
  ...row,
  period: year(2021),
  target: plan(row.measure.code).targets.find((one) => one.startYear === 2021) ?? null,
}))

const trend = (measure: string) => ({ kind: 'measure', measure, period: null, about: 'trend' }) as const
const alone: OverTimeFacts = { ...facts, rows }
const filter = about({})
const inCustomerServices = about({ serviceAreas: ['Customer Services'] })
const changes = (...moves: Extract<OverTimeQuestion, { kind: 'changes' }>['moves']) =>
  ({ kind: 'changes', moves, filter, period: null }) as const

export const overTimeCards: Readonly<Record<string, CardMessage>> = {
  answerTrend: card(over(trend('SD-008'))),
  'answerTrend, in words': card(over(trend('SD-041'))),
  'answerTrend, with footnotes': card(over(trend('SD-001'))),
  'answerTrend, one figure': card(over(trend('SD-008'), alone)),
  'answerTrend, against what is not held': card(
    over({ ...trend('SD-008'), over: { last: null, from: null, to: null, against: year(2015) } }),
  ),
  answerBriefing: card(over({ kind: 'briefing', filter, period: null })),
  'answerBriefing, of a service': card(over({ kind: 'briefing', filter: inCustomerServices, period: null }, alone)),
  'answerList, newly off target': card(over(changes('newly off target'))),
  'answerList, what changed': card(over(changes('newly off target', 'recovered'))),
  'answerList, off target two periods running': card(over(changes('still off target'))),
  'answerList, nothing before': card(over(changes('newly off target'), alone)),
  'answerList, most improved': card(over({ kind: 'movers', way: 'better', limit: 5, filter, period: null })),
  'answerCompare, over time': card(
    over({ kind: 'course', over: { last: { count: 3, of: 'year' }, from: null, to: null, against: null }, filter, period: null }), // prettier-ignore
  ),
  'answerList, improved by more than a share': card(
    over({ kind: 'movers', way: 'better', limit: null, by: { over: '5', under: null }, filter, period: null }),
  ),
  'answerList, getting worse': card(over({ kind: 'movers', way: 'worse', limit: null, filter, period: null })),
  'answerList, targets reviewed': card(
    reviewTargets(
      { kind: 'target review', only: null, filter, period: null },
      { period: lastYear, rows, next: targets, scale: council.scale, later: null },
    ),
  ),
  'answerList, targets not carried forward': card(
    reviewTargets(
      { kind: 'target review', only: 'not carried forward', filter, period: null },
      { period: lastYear, rows, next: targets, scale: council.scale, later: null },
    ),
  ),
  'answerList, no target': card(asking({ kind: 'list', filter: about({ lacking: 'target' }), period: null })),
  'answerList, suspended': card(
    asking({
      kind: 'list',
      filter: about({ notRatedWhy: ['suspended', 'target suspended', 'outturn suspended'] }),
      period: null,
    }),
  ),
  'answerList, the reasons': card(asking({ kind: 'reasons', filter: about({ verdicts: ['missed'] }), period: null })),
}
