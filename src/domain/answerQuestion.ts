import type { Answer, LaterPeriod, RatedFigure } from './answer'
import { leading } from './beside'
import { compare } from './compare'
import { exact } from './decimal'
import { fits, inScope, isMissWithoutShare, shareMissed } from './fits'
import type { Target } from './figure'
import { isRestated, rateRow } from './edition'
import { ownersOf } from './owners'
import { samePeriod } from './period'
import type { OwnerQuestion } from './ownerQuestion'
import type { Period } from './period'
import type { Person } from './person'
import type { Filter, Lead, Question } from './question'
import { rank } from './rank'
import { scaleFor } from './scales/scaleFor'
import type { Scales } from './scales/scaleFor'
import type { FigureRow, PeriodState } from './return'
import { lastYearOf } from './series'
import { tally, tallyByService } from './tally'

/** Everything an answer about figures rests on: those the asker may see, and how many they may not. */
export interface QuestionFacts extends Scales {
  readonly period: Period
  readonly rows: readonly FigureRow[]
  readonly notShown: number
  readonly nextTarget: Target | null
  readonly owner: Person | null
  /** what owners were asked about the one measure, newest first */
  readonly asked?: readonly OwnerQuestion[]
  /** false in a channel, where people are not named */
  readonly names: boolean
  /** the people list, where owners are asked for; else empty */
  readonly people: readonly Person[]
  /** the period's own state; null for one that was never opened here */
  readonly state: PeriodState | null
  readonly later: LaterPeriod | null
  /** the same period last year, where a scale asks for it */
  readonly lastYears?: readonly FigureRow[]
}

export type FigureQuestion = Extract<
  Question,
  { kind: 'list' | 'status' | 'count' | 'measure' | 'rank' | 'compare' | 'owners' | 'reasons' }
>

type FigureAnswer = Extract<Answer, { readonly kind: FigureQuestion['kind'] }>

/** Answers a question about figures from figures, purely. Null when the measure asked for is not there to be seen. */
export function answerQuestion(question: FigureQuestion, facts: QuestionFacts): Answer | null {
  const answer = answerOf(question, facts)
  if (answer === null || !('filter' in answer)) return answer
  const leftOut = facts.rows.filter(({ measure }) => answer.filter.exceptMeasures.includes(measure.code))
  if (leftOut.length === 0 || leftOut.length > MOST_NAMED) return answer
  return { ...answer, filter: { ...answer.filter, leftOut: leftOut.map(({ measure }) => measure.shortName) } }
}

/** Of more measures than these that are left out, a line says how many and not which. */
const MOST_NAMED = 2

function answerOf(question: FigureQuestion, facts: QuestionFacts): FigureAnswer | null {
  const rows = facts.rows.map((row) => rated(row, facts))
  const { period, later } = facts
  switch (question.kind) {
    case 'measure':
      return answerMeasure(question, rows, facts)
    case 'status': {
      const scope = rows.filter((row) => inScope(row.measure, question.filter))
      const exceptions = inOrder(scope.filter((row) => row.rating.kind === 'rated' && row.rating.exception))
      const counted = { tally: tally(scope), services: tallyByService(scope) }
      return { kind: 'status', period, filter: question.filter, ...counted, exceptions, later }
    }
    case 'count':
      return { kind: 'count', period, filter: question.filter, later, ...picked(rows, question.filter) }
    case 'list': {
      const { notShown } = facts
      const found = picked(rows, question.filter)
      const asked = { kind: 'list', period, filter: question.filter, later, notShown, ...found } as const
      return question.lead === undefined ? asked : { ...asked, ...led(found.rows, question.lead) }
    }
    case 'reasons':
      return { kind: 'reasons', period, filter: question.filter, later, ...picked(rows, question.filter) }
    case 'rank': {
      const { kind, filter, order, limit, after } = question
      const asked = { kind, period, filter, order, limit, ...(after === undefined ? {} : { after }) }
      return { ...asked, later, among: amongAll(rows, filter), ...rank(rows, question) }
    }
    case 'compare': {
      const by = question.by === undefined ? {} : { by: question.by }
      return { kind: 'compare', period, filter: question.filter, ...by, later, sides: compare(rows, question) }
    }
    case 'owners': {
      const { filter } = question
      return { kind: 'owners', period, names: facts.names, filter, rows: ownersOf(rows, filter, facts.people) }
    }
  }
}

/**
 * A row with its rating, on the measure's own scale or the council's. What a closed period was reported as is never
 * rated anew; a figure restated since is rated on what the period was closed with.
 */
export function rated(
  row: FigureRow,
  facts: Scales & Partial<Pick<QuestionFacts, 'lastYears' | 'state'>>,
): RatedFigure {
  const { reported } = row
  if (row.asReported && reported !== undefined) return { ...row, rating: reported.rating }
  if (facts.state?.state !== 'closed' || reported === undefined) {
    return { ...row, rating: rateRow(row, scaleFor(row.measure, facts), lastYearOf(row, facts.lastYears)) }
  }
  if (!isRestated(row)) return { ...row, rating: reported.rating }
  return { ...row, rating: rateRow(row, reported.scale, reported.lastYear) }
}

function picked(rows: readonly RatedFigure[], filter: Filter) {
  const found = rows.filter((row) => fits(row, filter))
  const misses = (filter.verdicts.length === 1 && filter.verdicts[0] === 'missed') || filter.missedBy !== null
  const unshared = (row: RatedFigure) => fits(row, { ...filter, missedBy: null }) && isMissWithoutShare(row)
  return {
    rows: misses || filter.ratings.length > 0 ? inOrder(found) : found,
    among: amongAll(rows, filter),
    unranked: filter.missedBy === null ? 0 : rows.filter(unshared).length,
  }
}

const led = (rows: readonly RatedFigure[], lead: Lead) => ({ rows: leading(rows, lead), beside: { lead, rows } })

const amongAll = (rows: readonly RatedFigure[], filter: Filter) =>
  tally(rows.filter((row) => inScope(row.measure, filter)))

/** Worst miss first, as a share of the target; misses that have no share (deadlines) after those that do. */
export function inOrder(rows: readonly RatedFigure[]): readonly RatedFigure[] {
  const share = (row: RatedFigure) => exact(shareMissed(row) ?? -1)
  return [...rows].sort(
    (one, other) => share(other).comparedTo(share(one)) || one.measure.position - other.measure.position,
  )
}

function answerMeasure(
  { measure, about = 'figure', asReported }: Question & { readonly kind: 'measure' },
  rows: readonly RatedFigure[],
  facts: QuestionFacts,
): FigureAnswer | null {
  const row = rows.find((one) => one.measure.code === measure)
  if (!row) return null
  const { period, names, nextTarget, owner, later, state } = facts
  const pinned = asReported !== undefined || state?.state === 'closed' ? row.reported?.scale : undefined
  const scale = pinned ?? scaleFor(row.measure, facts)
  const source = row.returned?.current ?? null
  const edition = asReported === undefined ? {} : { asReported }
  const asked = (facts.asked ?? []).filter((one) => samePeriod(one.period, period))
  const questions = asked.length === 0 ? {} : { asked }
  return {
    kind: 'measure',
    period,
    names,
    row,
    nextTarget,
    owner,
    source,
    later,
    about,
    state,
    scale,
    ...edition,
    ...questions,
  }
}
