import { isOwner, may } from '../domain/access'
import { comparableFor, lastYearsFigure, quarterBefore } from '../domain/comparable'
import type { PastFigure } from '../domain/comparable'
import { decideSubmission } from '../domain/decideSubmission'
import { planOpening } from '../domain/opening'
import { periodBefore, quarterOf, sameLastYear, year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Measure } from '../domain/measure'
import type { Person } from '../domain/person'
import type { FigureRow, PeriodState, ReturnFacts } from '../domain/return'
import type { Entry, EntryOutcome } from '../domain/submission'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'

/** The card that a manager would get, and what would become of what was typed in it. Nothing of it is kept. */
export interface Trial {
  readonly state: PeriodState
  readonly returns: readonly ReturnFacts[]
  /** empty until something is typed */
  readonly outcomes: readonly EntryOutcome[]
}

/** Enough to see how it works. */
const MOST_MEASURES = 4

/**
 * The quarter that has ended last, as its opening would ask a person: for their own measures, or where they own none,
 * for the first few of the plan's first service. The same reading and the same decision as the act, without the last
 * breath: no period is opened, no return is made, and nothing is written.
 */
export async function tryOnMe(deps: Deps, by: Person, entries: readonly Entry[]): Promise<Trial> {
  if (!may(by, { kind: 'import' }).allowed) throw new Refusal('Only the performance team tries the card out.')
  const [today, at] = [deps.clock.today(), deps.clock.instant()]
  const period = periodBefore(quarterOf(today))
  const { returns, dueOn, people } = await deps.store.read((tx) => wouldBeAsked(deps, tx, by, period))
  const submission = { period, by, onBehalfOf: null, entries, door: 'card' as const, key: 'a trial' }
  const { scale, measureScales } = deps.council
  return {
    state: { period, state: 'open', dueOn, openedAt: null, closedAt: null },
    returns,
    outcomes: decideSubmission({ submission, returns, people, scale, measureScales, today, at }),
  }
}

async function wouldBeAsked(deps: Deps, tx: Reads, by: Person, period: Period) {
  const [measures, people] = [await tx.measures(period), await tx.people()]
  const { due, dueOn } = planOpening({ period, measures, people, reachable: new Set() }, deps.council)
  const asked = ownOrFirst(due, by)
  if (asked.length === 0) throw new Refusal('There is no plan to try it on yet. Import the plan first.')
  const wanted = { measures: asked.map(({ code }) => code) }
  const rows = await tx.figures(period, wanted)
  const past: FigureRow[] = []
  for (const one of [periodBefore(period), sameLastYear(period), year(period.startYear - 1)]) {
    past.push(...(await tx.figures(one, wanted)))
  }
  return { returns: rows.map((row) => factsOf(row, by, past)), dueOn, people }
}

function ownOrFirst(due: readonly Measure[], by: Person): readonly Measure[] {
  const own = due.filter((measure) => isOwner(by, measure))
  return own.length > 0
    ? own
    : due.filter(({ serviceArea }) => serviceArea === due[0]?.serviceArea).slice(0, MOST_MEASURES)
}

/** A return that nobody has made, of a measure that is the person's own for the length of the trial. */
function factsOf({ measure, period, target }: FigureRow, by: Person, rows: readonly FigureRow[]): ReturnFacts {
  const past = rows.filter((row) => row.measure.code === measure.code).flatMap(pastOf)
  return {
    id: measure.position,
    measure: { ...measure, owner: by.email },
    period,
    state: 'outstanding',
    current: null,
    target,
    comparable: comparableFor(measure, period, past),
    quarterBefore: quarterBefore(measure, period, past),
    lastYear: lastYearsFigure(measure, period, past),
  }
}

const pastOf = ({ period, outturn, measure: { unit, basis } }: FigureRow): readonly PastFigure[] =>
  outturn === null ? [] : [{ period, outturn, counted: { unit, basis } }]
