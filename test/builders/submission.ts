import { decideSubmission } from '../../src/domain/decideSubmission'
import type { SubmissionFacts } from '../../src/domain/decideSubmission'
import type { Measure } from '../../src/domain/measure'
import type { Entry, EntryOutcome, Submission } from '../../src/domain/submission'
import { RAG } from './figure'
import { NOON, Q1, TODAY } from './period'

/** One box of a card: a figure typed in words that were seen over nothing, unless the rest says more. */
export const anEntry = (measure: Measure, typed: string, rest: Partial<Entry> = {}): Entry => ({
  measure: measure.code,
  typed,
  baseVersion: null,
  confirmed: [],
  action: null,
  commentary: null,
  ...rest,
})

export type Saving = Pick<Submission, 'by' | 'entries'> &
  Partial<Submission> &
  Pick<SubmissionFacts, 'returns' | 'people'> & { readonly today?: string }

/** What becomes of the entries that somebody saves. */
export function saved({ returns, people, today = TODAY, ...given }: Saving): readonly EntryOutcome[] {
  const submission: Submission = { period: Q1, onBehalfOf: null, door: 'card', key: 'a test', ...given }
  return decideSubmission({ submission, returns, people, scale: RAG, today, at: NOON })
}

/** The outcome of that kind; fails the test when it is of another. */
export function outcomeOf<Kind extends EntryOutcome['kind']>(
  outcomes: readonly EntryOutcome[],
  kind: Kind,
): Extract<EntryOutcome, { kind: Kind }> {
  const [only, ...others] = outcomes
  if (only?.kind !== kind || others.length > 0) {
    throw new Error(`expected one '${kind}', and got ${outcomes.map((one) => one.kind).join(', ') || 'nothing'}`)
  }
  return only as Extract<EntryOutcome, { kind: Kind }>
}
