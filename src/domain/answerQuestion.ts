import type { Answer, LaterPeriod, RatedFigure } from './answer'
import { exact } from './decimal'
import { fits, inScope } from './fits'
import type { Target } from './figure'
import type { Period } from './period'
import type { Person } from './person'
import type { Filter, Question } from './question'
import { rate } from './rate'
import { scaleFor } from './scales/scaleFor'
import type { Scales } from './scales/scaleFor'
import type { FigureRow } from './return'
import { tally } from './tally'

/** Everything an answer about figures rests on: those the asker may see, and how many they may not. */
export interface QuestionFacts extends Scales {
  readonly period: Period
  readonly rows: readonly FigureRow[]
  readonly notShown: number
  readonly nextTarget: Target | null
  readonly owner: Person | null
  readonly later: LaterPeriod | null
  /** the same period last year, where a scale asks for it */
  readonly lastYears?: readonly FigureRow[]
}

type FigureQuestion = Extract<Question, { kind: 'list' | 'status' | 'count' | 'measure' }>

/** Answers a question about figures from figures, purely. Null when the measure asked for is not there to be seen. */
export function answerQuestion(question: FigureQuestion, facts: QuestionFacts): Answer | null {
  const rows = facts.rows.map((row) => rated(row, facts))
  const { period, later } = facts
  switch (question.kind) {
    case 'measure':
      return answerMeasure(
        rows.find((row) => row.measure.code === question.measure),
        facts,
      )
    case 'status': {
      const scope = rows.filter((row) => inScope(row.measure, question.filter))
      const exceptions = inOrder(scope.filter((row) => row.rating.kind === 'rated' && row.rating.exception))
      return { kind: 'status', period, filter: question.filter, tally: tally(scope), exceptions, later }
    }
    case 'count':
      return { kind: 'count', period, filter: question.filter, later, ...picked(rows, question.filter) }
    case 'list': {
      const { notShown } = facts
      return { kind: 'list', period, filter: question.filter, later, notShown, ...picked(rows, question.filter) }
    }
  }
}

/** A row with its rating, on the measure's own scale or the council's. */
export function rated(row: FigureRow, facts: Scales & Pick<QuestionFacts, 'lastYears'>): RatedFigure {
  const { measure, period, target, outturn } = row
  const returned = row.returned && { reply: row.returned.current?.reply ?? null }
  const lastYear = facts.lastYears?.find((one) => one.measure.code === measure.code)?.outturn ?? null
  return { ...row, rating: rate({ measure, period, target, outturn, returned, lastYear }, scaleFor(measure, facts)) }
}

function picked(rows: readonly RatedFigure[], filter: Filter) {
  const found = rows.filter((row) => fits(row, filter))
  const misses = filter.verdicts.length === 1 && filter.verdicts[0] === 'missed'
  return {
    rows: misses || filter.ratings.length > 0 ? inOrder(found) : found,
    among: tally(rows.filter((row) => inScope(row.measure, filter))),
  }
}

/** Worst miss first, as a share of the target; misses that have no share (deadlines) after those that do. */
export function inOrder(rows: readonly RatedFigure[]): readonly RatedFigure[] {
  const share = (row: RatedFigure) => exact((row.rating.kind === 'rated' ? row.rating.miss?.share : null) ?? -1)
  return [...rows].sort(
    (one, other) => share(other).comparedTo(share(one)) || one.measure.position - other.measure.position,
  )
}

function answerMeasure(row: RatedFigure | undefined, facts: QuestionFacts): Answer | null {
  if (!row) return null
  const { period, nextTarget, owner, later } = facts
  return { kind: 'measure', period, row, nextTarget, owner, source: row.returned?.current ?? null, later }
}
