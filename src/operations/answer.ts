import type { Answer } from '../domain/answer'
import { answerQuestion } from '../domain/answerQuestion'
import type { QuestionFacts } from '../domain/answerQuestion'
import { printPeriod, sameLastYear, samePeriod, year } from '../domain/period'
import type { Period } from '../domain/period'
import { editionAsked } from '../domain/question'
import type { Question } from '../domain/question'
import type { FigureRow } from '../domain/return'
import { asksForLastYear } from '../domain/scales/scaleFor'
import { answerOver, isOverTime } from './answerOverTime'
import { answerTargets } from './answerTargets'
import { Refusal } from './errors'
import { figuresFor } from './figuresFor'
import { remindersSent } from './remindersSent'
import { ownDuties } from './owed'
import type { Deps, Reads } from './ports'
import { readProgress } from './readProgress'
import { readSignOffs } from './readSignOffs'
import {
  asksAbout,
  laterThan,
  mustBeReported,
  nothingHeld,
  notSignedOff,
  periodAsked,
  shownOf,
  WHERE_OTHERS_READ,
} from './shownFigures'
import type { Asking } from './shownFigures'
import { signOffsWaiting } from './signOffsWaiting'

export type { Asking }

/** Answers from the record. No figure comes from anywhere else. */
export async function answer(deps: Deps, asking: Asking): Promise<Answer> {
  const { question, by, seenBy } = asking
  if (question.kind === 'what I owe') {
    if (seenBy === 'everyone here') throw new Refusal(`What you owe is not shown ${WHERE_OTHERS_READ}`)
    return { kind: 'what I owe', ...(await ownDuties(deps, by)) }
  }
  if (question.kind === 'progress') {
    const { filter, period } = question
    const { progress, names } = await readProgress(deps, { by, period, filter })
    const [only, ...more] = filter.measures
    // A measure that owes nothing in this period says itself when it is due.
    if (only !== undefined && more.length === 0 && progress.total.returns === 0)
      return answer(deps, { ...asking, question: { kind: 'measure', measure: only, period: progress.period } })
    return { kind: 'progress', progress, filter, names: names && seenBy === 'asker' }
  }
  if (question.kind === 'sign-offs') return readSignOffs(deps, question, seenBy === 'asker')
  if (question.kind === 'what I sign off') {
    if (seenBy === 'everyone here') throw new Refusal(`What you sign off is not shown ${WHERE_OTHERS_READ}`)
    return { kind: 'what I sign off', waiting: await signOffsWaiting(deps, by, {}) }
  }
  if (question.kind === 'reminders') return remindersSent(deps)
  if (question.kind === 'choice') throw new Error('a choice is offered and never asked')
  const found = await deps.store.read(async (tx) =>
    question.kind === 'target review'
      ? answerTargets(deps, tx, { ...asking, question })
      : isOverTime(question)
        ? answerOver(deps, tx, { ...asking, question })
        : answerQuestion(question, await shownFacts(deps, tx, asking)),
  )
  if (found === null) throw await noSuchFigure(deps, question)
  return found
}

/** Counts that leave out what may not be seen would be wrong, so there are none; a list says how many it leaves out. */
async function shownFacts(deps: Deps, tx: Reads, asking: Asking): Promise<QuestionFacts> {
  const facts = await factsFor(deps, tx, asking)
  const { question } = asking
  const isPart = question.kind === 'list' && facts.rows.some((row) => asksAbout(question, row))
  if (facts.notShown === 0 || isPart) return facts
  throw notSignedOff(facts.period, asking)
}

async function factsFor(deps: Deps, tx: Reads, asking: Asking): Promise<QuestionFacts> {
  const { question, seenBy } = asking
  const collections = await tx.collections()
  const period = periodAsked(question, collections, deps.council)
  const edition = editionAsked(question)
  const wanted = figuresFor(question)
  const all = await tx.figures(period, edition === undefined ? wanted : { ...wanted, edition })
  if (all.length === 0 && collections.length === 0) throw nothingHeld()
  if (edition !== undefined) mustBeReported(all, period)
  const { rows, hidden } = shownOf(all, asking, collections, deps.council)
  return {
    period,
    rows,
    notShown: hidden.filter((row) => asksAbout(question, row)).length,
    later: laterThan(period, collections),
    names: seenBy === 'asker',
    people: question.kind === 'owners' ? await tx.people() : [],
    state: collections.find((one) => samePeriod(one.period, period)) ?? null,
    scale: deps.council.scale,
    measureScales: deps.council.measureScales,
    lastYears: asksForLastYear(deps.council) ? await tx.figures(sameLastYear(period), wanted) : [],
    ...(await aboutOne(tx, question, period, rows)),
  }
}

async function aboutOne(tx: Reads, question: Question, period: Period, rows: readonly FigureRow[]) {
  const measure = question.kind === 'measure' ? rows[0]?.measure : undefined
  if (!measure) return { nextTarget: null, owner: null }
  const { target, owner, asked = [] } = await tx.commitment(measure.code, year(period.startYear + 1))
  return { nextTarget: target, owner, asked }
}

/** What is held of a measure that has no figure where it was asked for: of closed periods, which everyone may know. */
async function noSuchFigure({ store }: Deps, question: Question): Promise<Refusal> {
  const none = 'There is no figure for that measure that you may see.'
  if (question.kind !== 'measure') return new Refusal(none)
  const held = await store.read(async (tx) => {
    const closed = (await tx.collections()).filter(({ state }) => state === 'closed')
    const own = await tx.periodsHeld(question.measure)
    return own.filter((period) => closed.some((one) => samePeriod(one.period, period))).map(printPeriod)
  })
  const [first, last] = [held[0], held.at(-1)]
  if (first === undefined) return new Refusal(none)
  return new Refusal(
    `${none} Its figures begin with ${first}${first === last ? ' and end there' : ` and end with ${String(last)}`}.`,
  )
}
