import { judgementOf, serviceOf } from '../../domain/changeReading'
import type { Changeable, Judgement, ServiceChosen } from '../../domain/changeReading'
import { comparePeriods, periodKey, printPeriod, samePeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import { rankedVerdict } from '../../domain/rankOrder'
import type { PeriodState } from '../../domain/return'
import { judgementValue, serviceValue } from '../readingChoices'
import { sayJudgement, sayPeriodChoice, sayService } from '../words/readingForm'

/** A choice in a box: what is read, and what it stands for. */
export interface Choice {
  readonly title: string
  readonly value: string
}

/** The three boxes in which the reading of a question is changed, and what "Show" sends besides what stands in them. */
export interface ReadingForm {
  readonly periods: readonly Choice[]
  readonly period: string
  readonly services: readonly Choice[]
  readonly service: string
  readonly ratings: readonly Choice[]
  readonly rating: string
  readonly send: object
  readonly submitSend: object
}

/** What a council has to choose from. */
export interface ToChoose {
  readonly periods: readonly PeriodState[]
  readonly serviceAreas: readonly string[]
  /** the words of its scales, best first */
  readonly ratings: readonly string[]
}

/** As many as a card has room for beside its rows; any other is asked for by name. */
const MOST_PERIODS = 24
const MOST_SERVICES = 30

export function readingForm(
  { question, period, sent }: { readonly question: Changeable; readonly period: Period; readonly sent: object },
  { periods, serviceAreas, ratings }: ToChoose,
): ReadingForm {
  const service = serviceOf(question.filter)
  const judgement = judgementIn(question)
  const send = { question: sent }
  return {
    periods: periodsOf(period, periods),
    period: periodKey(period),
    services: servicesOf(service, question, serviceAreas),
    service: serviceValue(service),
    ratings: ratingsOf(judgement, question, ratings),
    rating: judgementValue(judgement),
    send,
    submitSend: { verb: 'changeReading', ...send },
  }
}

/** Those held, the newest first, and the one that was asked about. */
function periodsOf(asked: Period, states: readonly PeriodState[]): readonly Choice[] {
  const others = states.filter((one) => !samePeriod(one.period, asked)).map(({ period, state }) => ({ period, state }))
  const own = states.find((one) => samePeriod(one.period, asked))?.state ?? null
  const newest = others
    .toSorted((one, other) => comparePeriods(other.period, one.period))
    .slice(0, MOST_PERIODS - 1)
    .map(({ period, state }) => ({ period, isOpen: state === 'open' }))
  return [{ period: asked, isOpen: own === 'open' }, ...newest]
    .toSorted((one, other) => comparePeriods(other.period, one.period))
    .map(({ period, isOpen }) => ({ title: sayPeriodChoice(printPeriod(period), isOpen), value: periodKey(period) }))
}

function servicesOf(chosen: ServiceChosen, { filter }: Changeable, all: readonly string[]): readonly Choice[] {
  const named = chosen.kind === 'one' && !all.slice(0, MOST_SERVICES).includes(chosen.name) ? [chosen.name] : []
  const choices: readonly ServiceChosen[] = [
    ...(chosen.kind === 'as asked' ? [chosen] : []),
    { kind: 'all' },
    ...[...named, ...all.slice(0, MOST_SERVICES)].map((name) => ({ kind: 'one' as const, name })),
  ]
  return choices.map((one) => ({ title: sayService(one, filter), value: serviceValue(one) }))
}

/** Without a judgement a rank is of every miss, or of every target met. */
function judgementIn(question: Changeable): Judgement {
  const judgement = judgementOf(question.filter)
  return judgement.kind === 'any' && question.kind === 'rank' ? { kind: rankedVerdict(question.order) } : judgement
}

/** A rank and reasons are of one verdict: what has another, or no rating, has no place in either. */
function ratingsOf(chosen: Judgement, question: Changeable, words: readonly string[]): readonly Choice[] {
  const { filter } = question
  const named = words.map((word) => ({ kind: 'rating' as const, word }))
  const only = onlyVerdictOf(question)
  const choices: readonly Judgement[] = only
    ? [{ kind: only }, ...named]
    : [{ kind: 'any' }, { kind: 'missed' }, ...named, { kind: 'met' }, { kind: 'not rated' }]
  const isThere = choices.some((one) => judgementValue(one) === judgementValue(chosen))
  return [...(isThere ? [] : [chosen]), ...choices].map((one) => ({
    title: sayJudgement(one, filter),
    value: judgementValue(one),
  }))
}

function onlyVerdictOf(question: Changeable): 'met' | 'missed' | null {
  if (question.kind === 'rank') return rankedVerdict(question.order)
  return question.kind === 'reasons' ? 'missed' : null
}
