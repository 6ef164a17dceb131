import { may } from '../domain/access'
import { decideSubmission } from '../domain/decideSubmission'
import { writtenOf } from '../domain/return'
import type { SubmissionFacts } from '../domain/decideSubmission'
import { dayOf, printDay } from '../domain/day'
import { printPeriod } from '../domain/period'
import { isOutstanding } from '../domain/progress'
import type { PeriodState, ReturnState } from '../domain/return'
import type { EntryOutcome, Submission, SubmissionResult } from '../domain/submission'
import { liveExceptions } from './corrections/liveExceptions'
import { Refusal, VersionTaken } from './errors'
import type { Change, Deps, Tx } from './ports'
import { entry } from './recordEntry'
import { formsOvertaken } from './formsOvertaken'
import { noticesOf } from './submissionNotices'
import { afterSubmission } from './submissionSignOffs'

/**
 * Takes figures: keeps every good one, and says of each other what it needs. Read, decide, record, in one transaction
 * that holds the period against being closed.
 */
export async function submitReturns(deps: Deps, submission: Submission): Promise<SubmissionResult> {
  const act = () => deps.store.transaction((tx) => take(deps, tx, submission, 'keep'))
  try {
    return await act()
  } catch (error) {
    // The same submission twice, or another's, a moment ago: seen anew, it is 'unchanged' or 'overtaken'.
    if (error instanceof VersionTaken) return act()
    throw error
  }
}

/** What would become of the figures: the same path without the last breath. */
export function previewSubmission(deps: Deps, submission: Submission): Promise<SubmissionResult> {
  return deps.store.transaction((tx) => take(deps, tx, submission, 'look'))
}

async function take(deps: Deps, tx: Tx, submission: Submission, how: 'keep' | 'look'): Promise<SubmissionResult> {
  const { period, by, onBehalfOf } = submission
  if (onBehalfOf !== null && !may(by, { kind: 'submit for an owner' }).allowed) {
    throw new Refusal('Only the performance team can give a figure for somebody else. Nothing was saved.')
  }
  const state = openedState(await tx.lockPeriod(period, 'share'), submission)
  const leave = await leaveFor(deps, tx, state)
  const returns = await tx.lockReturns(period, [...new Set(submission.entries.map((one) => one.measure))])
  const people = await tx.people()
  const [today, at] = [deps.clock.today(), deps.clock.instant()]
  const { scale, measureScales } = deps.council
  const outcomes = decideSubmission({ submission, returns, people, ...leave, scale, measureScales, today, at })
  if (outcomes.length > 0 && outcomes.every(isLocked)) throw closed(deps, state)
  if (how === 'keep') {
    const changes = outcomes.flatMap((outcome) => changesFor(outcome, submission))
    await tx.write([...changes, ...noticesOf(outcomes, submission, people, at)])
  }
  const signOff = how === 'keep' ? await afterSubmission(deps, tx, { outcomes, submission, people, state, at }) : null
  const owner = onBehalfOf?.person ?? by
  const owed = (await tx.returns(period, { owners: [owner.email] })).filter(isOutstanding)
  if (how === 'keep')
    await tx.write(await formsOvertaken(tx, { outcomes, submission, people, stillOwed: owed.length, today, at }))
  return { period, state, today, by, onBehalfOf, outcomes, stillOwed: owed.length, ...(signOff ? { signOff } : {}) }
}

function openedState(state: PeriodState | null, { period }: Submission): PeriodState {
  if (state === null) throw new Refusal(`${printPeriod(period)} has not been opened yet. Nothing was saved.`)
  return state
}

/** The exceptions by which a closed period may be amended now; nothing of the kind for one that is open. */
async function leaveFor(deps: Deps, tx: Tx, state: PeriodState): Promise<Pick<SubmissionFacts, 'exceptions'>> {
  if (state.state === 'open') return {}
  const exceptions = await liveExceptions(deps, tx, state.period)
  if (exceptions.length === 0) throw closed(deps, state)
  return { exceptions }
}

const isLocked = (outcome: EntryOutcome): boolean =>
  outcome.kind === 'needs a word' && outcome.findings.some(({ kind }) => kind === 'period closed')

function closed({ council }: Deps, { period, closedAt }: PeriodState): Refusal {
  const when = closedAt === null ? '' : ` on ${printDay(dayOf(closedAt, council.timeZone))}`
  return new Refusal(
    `${printPeriod(period)} was closed${when}, so this was not saved. Ask the performance team to allow a correction: they can do so until a date, for a reason.`,
  )
}

function changesFor(outcome: EntryOutcome, submission: Submission): readonly Change[] {
  if (outcome.kind !== 'saved') return []
  const { facts, version } = outcome
  const { period, by, door } = submission
  const measure = facts.measure.code
  const before = facts.current && { version: facts.current.version, written: writtenOf(facts.current.reply) }
  const after = {
    version: version.version,
    written: writtenOf(version.reply),
    action: version.action?.words ?? null,
    onBehalfOf: version.onBehalfOf,
  }
  const because = version.restatedBecause
  const act = because !== undefined ? 'figure restated' : facts.current === null ? 'return submitted' : 'return amended'
  return [
    {
      kind: 'version added',
      period,
      measure,
      version,
      state: stateAfter(outcome),
      submissionKey: `${submission.key} ${version.version}`,
    },
    entry({
      at: version.at,
      by,
      door,
      act,
      period,
      measure,
      before,
      after,
      ...(because !== undefined && { reason: because }),
    }),
  ]
}

/** A figure that is only promised is still owed; every other reply is in. */
function stateAfter(outcome: EntryOutcome & { kind: 'saved' }): ReturnState {
  const { reply } = outcome.version
  return reply.kind === 'nil' && reply.reason === 'not available yet' ? 'outstanding' : 'submitted'
}
