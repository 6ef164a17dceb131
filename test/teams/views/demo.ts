import { answerQuestion } from '../../../src/domain/answerQuestion'
import type { FigureQuestion } from '../../../src/domain/answerQuestion'
import { comparableFor, quarterBefore } from '../../../src/domain/comparable'
import { decideSubmission } from '../../../src/domain/decideSubmission'
import type { Answer } from '../../../src/domain/answer'
import type { MeasureCode } from '../../../src/domain/measure'
import { quarter, year } from '../../../src/domain/period'
import type { Person } from '../../../src/domain/person'
import { EVERYTHING } from '../../../src/domain/question'
import type { Filter } from '../../../src/domain/question'
import type { FigureRow, PeriodState, ReturnFacts, ReturnVersion } from '../../../src/domain/return'
import type { Entry, SubmissionResult } from '../../../src/domain/submission'
import type { PlannedMeasure } from '../../../src/transfer/plannedMeasure'
import { readCouncil } from '../../../src/transfer/readCouncil'
import { demoFile, demoPeople, demoPlan } from '../../transfer/demo'

/** The demo council's own plan and people, on the demo's day. */
export const council = readCouncil(JSON.parse(demoFile('council.json')))
export const people: readonly Person[] = demoPeople.people.map((person, index) => ({ ...person, id: index + 1 }))
export const measures = demoPlan.measures.map(({ measure }) => measure)
export const today = '2021-07-05'
export const q1 = quarter(2021, 1)
export const lastYear = year(2020)

export const open: PeriodState = {
  period: q1,
  state: 'open',
  dueOn: '2021-07-14',
  openedAt: '2021-07-05T08:00:00.000Z',
  closedAt: null,
}

export function called(name: string): Person {
  const found = people.find((person) => person.name === name || person.jobTitle === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

export function plan(code: MeasureCode): PlannedMeasure {
  const found = demoPlan.measures.find(({ measure }) => measure.code === code)
  if (!found) throw new Error(`no measure ${code}`)
  return found
}

export function facts(code: MeasureCode, current: ReturnVersion | null = null): ReturnFacts {
  const { measure, targets, outturns } = plan(code)
  return {
    id: measure.position,
    measure,
    period: q1,
    state: current === null ? 'outstanding' : 'submitted',
    current,
    target: targets.find((target) => target.startYear === 2021) ?? null,
    comparable: comparableFor(measure, q1, outturns),
    quarterBefore: quarterBefore(measure, q1, outturns),
  }
}

/** The returns of one owner, in plan order. */
export const owedBy = (person: Person): readonly ReturnFacts[] =>
  measures
    .filter(
      (measure) => measure.owner === person.email && measure.life.kind === 'live' && measure.frequency !== 'annual',
    )
    .map((measure) => facts(measure.code))

export const entry = (measure: MeasureCode, typed: string, more: Partial<Entry> = {}): Entry => ({
  measure,
  typed,
  baseVersion: 0,
  confirmed: [],
  action: null,
  commentary: null,
  ...more,
})

/** What typing these figures comes to, decided by the product's own rules. */
export function typing(
  entries: readonly Entry[],
  more: {
    readonly by?: Person
    readonly onBehalfOf?: SubmissionResult['onBehalfOf']
    readonly owed?: number
    readonly returns?: readonly ReturnFacts[]
  } = {},
): SubmissionResult {
  const owner = people.find((person) => person.email === plan(entries[0]?.measure ?? '').measure.owner)
  const by = more.by ?? owner
  if (!by) throw new Error('nobody submits')
  const returns = more.returns ?? entries.map((one) => facts(one.measure))
  const submission = { period: q1, by, onBehalfOf: more.onBehalfOf ?? null, entries, door: 'card' as const, key: 'k' }
  const outcomes = decideSubmission({
    submission,
    returns,
    people,
    scale: council.scale,
    today,
    at: '2021-07-05T09:42:00.000Z',
  })
  return { period: q1, state: open, today, by, onBehalfOf: submission.onBehalfOf, outcomes, stillOwed: more.owed ?? 0 }
}

const rows: readonly FigureRow[] = demoPlan.measures.map(({ measure, targets, outturns }) => {
  const outturn = outturns.find((one) => one.period.kind === 'year' && one.period.startYear === 2020)?.outturn ?? null
  return {
    measure,
    period: lastYear,
    target: targets.find((target) => target.startYear === 2020) ?? null,
    outturn,
    returned:
      outturn === null
        ? null
        : {
            id: measure.position,
            measure,
            period: lastYear,
            state: 'approved',
            current: imported(outturn),
          },
  }
})

function imported(outturn: NonNullable<FigureRow['outturn']>): ReturnVersion {
  return {
    version: 1,
    reply: { kind: 'figure', outturn },
    commentary: null,
    action: null,
    confirmed: [],
    byId: null,
    byName: 'the service plan',
    onBehalfOf: null,
    door: 'import',
    at: '2021-06-28T09:00:00.000Z',
  }
}

export const about = (more: Partial<Filter>): Filter => ({ ...EVERYTHING, ...more })

/** The product's own answer to a question on the plan's 2020/21 figures. */
export function asking(question: FigureQuestion): Answer {
  const measure = question.kind === 'measure' ? plan(question.measure) : null
  const answer = answerQuestion(question, {
    period: lastYear,
    rows,
    notShown: 0,
    nextTarget: measure?.targets.find((target) => target.startYear === 2021) ?? null,
    owner: people.find((person) => person.email === measure?.measure.owner) ?? null,
    names: true,
    people,
    state: { period: lastYear, state: 'closed', dueOn: null, openedAt: null, closedAt: '2021-06-28T09:00:00.000Z' },
    later: { period: q1, submitted: 0, returns: 30 },
    scale: council.scale,
  })
  if (answer === null) throw new Error('no answer')
  return answer
}
