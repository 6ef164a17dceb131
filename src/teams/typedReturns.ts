import type { Command, TypedEntry } from '../language/intention'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Submission } from '../domain/submission'
import { Refusal } from '../operations/errors'
import { ownReturns } from '../operations/owed'
import { latestOpen } from '../operations/openPeriods'
import { previewSubmission } from '../operations/submitReturns'
import type { Desk, KnownTurn, Said } from './turn'
import { proposal } from './views/proposal'
import { columnDoesNotFit, howItCame, nothingReadInPaste } from './words/notices'

type Submit = Extract<Command, { kind: 'submit' }>

/** Figures that came in words or as a pasted column: shown as they were read, and saved on confirmation. */
export async function submitTyped(desk: Desk, turn: KnownTurn, command: Submit): Promise<Said> {
  const period = command.period ?? (await desk.deps.store.read((tx) => latestOpen(tx))).period
  const onBehalfOf = await ownerMeant(desk, command)
  const { person } = turn.caller
  const typed = await entriesOf(desk, onBehalfOf?.person ?? person, period, command)
  if (typed.length === 0) throw new Refusal(nothingReadInPaste(command.unread))
  const submission: Submission = {
    period,
    by: person,
    onBehalfOf,
    entries: typed.map((one) => ({
      measure: one.measure,
      typed: one.typed,
      baseVersion: null,
      confirmed: [],
      action: null,
      commentary: null,
    })),
    door: typed.length === 1 ? 'typed' : 'pasted',
    key: turn.key,
  }
  return [proposal(await previewSubmission(desk.deps, submission), { door: submission.door, unread: command.unread })]
}

async function ownerMeant(desk: Desk, { onBehalfOf }: Submit): Promise<Submission['onBehalfOf']> {
  if (onBehalfOf === null) return null
  const person = await desk.deps.store.read((tx) => tx.personById(onBehalfOf.personId))
  if (person === null) throw new Refusal('That person is not on the people list. Nothing was saved.')
  return { person, how: howItCame(onBehalfOf.how) }
}

/** A bare column of figures is laid on the person’s own returns in the card’s order; its length must fit. */
async function entriesOf(desk: Desk, person: Person, period: Period, command: Submit): Promise<readonly TypedEntry[]> {
  if (command.bareColumn.length === 0) return command.entries
  const own = await ownReturns(desk.deps, person, period, 'owed')
  if (own.returns.length !== command.bareColumn.length) {
    throw new Refusal(columnDoesNotFit(command.bareColumn.length, own.returns.length))
  }
  return own.returns.map((one, place) => ({ measure: one.measure.code, typed: command.bareColumn[place] ?? '' }))
}
