import { may } from '../domain/access'
import type { Answer, LaterPeriod } from '../domain/answer'
import { answerQuestion } from '../domain/answerQuestion'
import type { QuestionFacts } from '../domain/answerQuestion'
import { inScope } from '../domain/fits'
import { comparePeriods, printPeriod, sameLastYear, samePeriod, year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Question } from '../domain/question'
import type { FigureRow, PeriodState } from '../domain/return'
import { asksForLastYear } from '../domain/scales/scaleFor'
import { isSignedOff, isUnsigned, signOffRuleOf } from '../domain/signOffRule'
import type { SignOffRule } from '../domain/signOffRule'
import { Refusal } from './errors'
import { figuresFor } from './figuresFor'
import { remindersSent } from './remindersSent'
import { whatIsOwed } from './owed'
import type { Collection, Deps, Reads } from './ports'
import { readProgress } from './readProgress'
import { readSignOffs } from './readSignOffs'
import { signOffsWaiting } from './signOffsWaiting'

/** Someone's question, and who else can see the answer: in a channel only what everyone may read is shown. */
export interface Asking {
  readonly by: Person
  readonly question: Question
  readonly seenBy: 'asker' | 'everyone here'
}

/** Answers from the record. No figure comes from anywhere else. */
export async function answer(deps: Deps, asking: Asking): Promise<Answer> {
  const { question, by, seenBy } = asking
  if (question.kind === 'what I owe') {
    if (seenBy === 'everyone here') throw new Refusal(`What you owe is not shown ${WHERE_OTHERS_READ}`)
    return { kind: 'what I owe', owed: await whatIsOwed(deps, by) }
  }
  if (question.kind === 'progress') {
    const { serviceAreas } = question.filter
    const { progress, names } = await readProgress(deps, { by, period: question.period, serviceAreas })
    return { kind: 'progress', progress, names: names && seenBy === 'asker' }
  }
  if (question.kind === 'sign-offs') return readSignOffs(deps, question, seenBy === 'asker')
  if (question.kind === 'what I sign off') {
    if (seenBy === 'everyone here') throw new Refusal(`What you sign off is not shown ${WHERE_OTHERS_READ}`)
    return { kind: 'what I sign off', waiting: await signOffsWaiting(deps, by, {}) }
  }
  if (question.kind === 'reminders') return remindersSent(deps)
  if (question.kind === 'choice') throw new Error('a choice is offered and never asked')
  const found = await deps.store.read(async (tx) => answerQuestion(question, await shownFacts(deps, tx, asking)))
  if (found === null) throw new Refusal('There is no figure for that measure that you may see.')
  return found
}

/** The period that a question without one means: the latest closed, else the latest there is. */
export function latestFigures(periods: readonly PeriodState[]): Period | null {
  const newestFirst = [...periods].sort((one, other) => comparePeriods(other.period, one.period))
  return (newestFirst.find((one) => one.state === 'closed') ?? newestFirst[0])?.period ?? null
}

const WHERE_OTHERS_READ = 'where others are reading. Ask in a one-to-one chat with Outturn.'

/** Counts that leave out what may not be seen would be wrong, so there are none; a list says how many it leaves out. */
async function shownFacts(deps: Deps, tx: Reads, asking: Asking): Promise<QuestionFacts> {
  const facts = await factsFor(deps, tx, asking)
  const { question, seenBy } = asking
  const isPart = question.kind === 'list' && facts.rows.some((row) => asksAbout(question, row))
  if (facts.notShown === 0 || isPart) return facts
  const period = printPeriod(facts.period)
  throw new Refusal(notSignedOff(period, question, seenBy))
}

function notSignedOff(period: string, question: Question, seenBy: Asking['seenBy']): string {
  const what = question.kind === 'measure' ? `The figure for ${period}` : period
  if (seenBy === 'everyone here') return `${what} is not signed off, so it is not shown ${WHERE_OTHERS_READ}`
  return question.kind === 'measure'
    ? `${what} is not signed off, and until it is you may not see it. Ask about an earlier period.`
    : `${what} is not signed off in full, and until it is you may not see some of the figures that this needs. Ask about an earlier period.`
}

async function factsFor(deps: Deps, tx: Reads, { by, question, seenBy }: Asking): Promise<QuestionFacts> {
  const collections = await tx.collections('open')
  const period = ('period' in question ? question.period : null) ?? latestFigures(collections)
  if (period === null)
    throw new Refusal('Outturn holds no figures yet. The performance team starts by importing a plan.')
  const state = collections.find((one) => samePeriod(one.period, period)) ?? null
  const rule = signOffRuleOf(deps.council)
  const wanted = figuresFor(question)
  const all = (await tx.figures(period, wanted)).map((row) =>
    isUnsigned(row, rule) ? { ...row, unsigned: true as const } : row,
  )
  const rows = all.filter((row) => isForAll(row, state, rule) || (seenBy === 'asker' && mayRead(by, row)))
  return {
    period,
    rows,
    notShown: all.filter((row) => !rows.includes(row) && asksAbout(question, row)).length,
    later: laterThan(period, collections),
    names: seenBy === 'asker',
    people: question.kind === 'owners' ? await tx.people() : [],
    heldFor: await heldFor(tx, question, rows),
    state,
    scale: deps.council.scale,
    measureScales: deps.council.measureScales,
    lastYears: asksForLastYear(deps.council) ? await tx.figures(sameLastYear(period), wanted) : [],
    ...(await aboutOne(tx, question, period, rows)),
  }
}

const asksAbout = (question: Question, row: FigureRow): boolean =>
  'filter' in question ? inScope(row.measure, question.filter) : true

/** Why there is no figure is as little signed off as a figure. */
const isUnanswered = ({ outturn, returned }: FigureRow): boolean => outturn === null && !returned?.current

/** What everybody may read: what is signed off, and in a closed period that there is no figure. */
const isForAll = (row: FigureRow, state: PeriodState | null, rule: SignOffRule): boolean =>
  row.returned?.current ? isSignedOff(row.returned, state, rule) : state?.state === 'closed'

const mayRead = (by: Person, row: FigureRow): boolean =>
  isUnanswered(row) || may(by, { kind: 'read figures not signed off', measure: row.measure }).allowed

function laterThan(period: Period, collections: readonly Collection[]): LaterPeriod | null {
  const later = collections.find((one) => one.state === 'open' && comparePeriods(one.period, period) > 0)
  if (!later) return null
  const submitted = later.returns.filter((one) => !isOutstanding(one))
  const signedOff = total(later.returns.filter((one) => one.state === 'approved'))
  const counted = { period: later.period, returns: total(later.returns), submitted: total(submitted) }
  return signedOff === 0 ? counted : { ...counted, signedOff }
}

const total = (counts: Collection['returns']): number => counts.reduce((sum, { count }) => sum + count, 0)

/** That there is a figure is known to all who may ask; what it is, is not told here. */
async function heldFor(tx: Reads, question: Question, rows: readonly FigureRow[]): Promise<readonly Period[]> {
  const row = question.kind === 'measure' ? rows[0] : undefined
  if (!row) return []
  if (question.kind === 'measure' && question.about === 'trend') return tx.periodsHeld(row.measure.code)
  return row.outturn === null || row.outturn.reading.kind === 'none' ? [] : [row.period]
}

async function aboutOne(tx: Reads, question: Question, period: Period, rows: readonly FigureRow[]) {
  const measure = question.kind === 'measure' ? rows[0]?.measure : undefined
  if (!measure) return { nextTarget: null, owner: null }
  const { target, owner, asked = [] } = await tx.commitment(measure.code, year(period.startYear + 1))
  return { nextTarget: target, owner, asked }
}
