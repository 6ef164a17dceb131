import { asksForAction } from '../domain/submission'
import type { Entry, EntryOutcome, Submission, SubmissionResult } from '../domain/submission'
import { asItStands } from '../domain/decideSubmission'
import { writtenOf } from '../domain/return'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { ReturnFacts } from '../domain/return'
import { scaleFor } from '../domain/scales/scaleFor'
import { Refusal } from '../operations/errors'
import { amendable } from '../operations/corrections/liveExceptions'
import { ownReturns } from '../operations/owed'
import type { OwnReturns } from '../operations/owed'
import { submitReturns, previewSubmission } from '../operations/submitReturns'
import { logFault } from './faults'
import { typedIn } from './payloads'
import type { Saving } from './payloads'
import type { Desk, KnownTurn, Said } from './turn'
import { receipt } from './views/receipt'
import { returnCard } from './views/returnCard'
import type { ReturnRow } from './views/returnCard'
import { amendingHeading } from './words/corrections'
import { closedToChange, nothingOwed, nothingTyped, notYoursToChange } from './words/notices'
import { notice } from './views/notice'
import { refusedLine } from './views/outcomes'
import { listed } from './words/count'
import { sheetGone } from './words/returnsSheets'

/** A card, or a proposal, came back: keep every good figure, and show what still needs a word. */
export async function saveReturns(desk: Desk, turn: KnownTurn, payload: Saving): Promise<Said> {
  const submission = await submissionOf(desk, turn, payload)
  const result = await submitReturns(desk.deps, submission)
  desk.deliver()
  const rows = result.outcomes.flatMap(needingAWord)
  if (rows.length > 0) return [again(turn, result, rows, payload.sheet)]
  if (result.outcomes.every((outcome) => outcome.kind === 'left empty')) return [asAsked(turn, result)]
  const isOwn = result.onBehalfOf === null && result.state.state === 'open'
  return [receipt(isOwn ? await withAllElse(desk, turn, result) : result)]
}

/** What a person owes for a period, or what they named to amend, as a card. */
export async function showReturns(
  desk: Desk,
  turn: KnownTurn,
  period: Period,
  which: 'owed' | readonly MeasureCode[],
): Promise<Said> {
  const own = await ownReturns(desk.deps, turn.caller.person, period, which)
  if (own.state.state === 'closed') return [await amendingCard(desk, own)]
  if (own.returns.length === 0) return [notice(which === 'owed' ? nothingOwed(period) : notYoursToChange())]
  return [returnCardOf(desk, own, { heldFor: null, heading: null })]
}

/** Of a closed period, what may be amended through an exception. */
async function amendingCard(desk: Desk, closed: OwnReturns) {
  const { by, ...own } = await amendable(desk.deps, closed)
  const { period } = closed.state
  if (by === null) return notice(closedToChange(period))
  return returnCardOf(desk, own, { heldFor: null, heading: amendingHeading(period, by.until, by.reason) })
}

/** A person's returns drawn as a card: boxes hold what stands. */
export function returnCardOf(
  desk: Desk,
  { state, person, returns }: OwnReturns,
  head: { readonly heldFor: string | null; readonly heading: string | null },
) {
  const today = desk.deps.clock.today()
  return returnCard({ period: state, today, person, rows: returns.map(asked), saved: 0, ...head })
}

/** "Finish later": what has been saved so far, and what is still to come. */
export async function finishLater(desk: Desk, turn: KnownTurn, period: Period): Promise<Said> {
  return [receipt(await allSoFar(desk, turn, period))]
}

/**
 * A receipt is of everything a person has given for the period, however many times they pressed Save. Saved is saved:
 * should the rest not be readable any more, the receipt is of this saving alone.
 */
async function withAllElse(desk: Desk, turn: KnownTurn, result: SubmissionResult): Promise<SubmissionResult> {
  const now = result.outcomes.filter((outcome) => outcome.kind !== 'left empty')
  const told = new Set(now.map((outcome) => measureOf(outcome)))
  try {
    const { returns } = await ownReturns(desk.deps, turn.caller.person, result.period, 'all')
    const others = returns.filter((one) => !told.has(one.measure.code))
    return {
      ...result,
      outcomes: [...now, ...others.map((one) => asItStands(one, scaleFor(one.measure, desk.deps.council)))],
    }
  } catch (error) {
    logFault(desk.log, error)
    return { ...result, outcomes: now }
  }
}

const measureOf = (outcome: EntryOutcome): MeasureCode =>
  'facts' in outcome ? outcome.facts.measure.code : outcome.entry.measure

async function allSoFar(desk: Desk, turn: KnownTurn, period: Period): Promise<SubmissionResult> {
  const { person } = turn.caller
  const own = await ownReturns(desk.deps, person, period, 'all')
  const entries = own.returns.map(({ measure }) => emptyEntry(measure.code))
  return previewSubmission(desk.deps, { period, by: person, onBehalfOf: null, entries, door: 'card', key: turn.key })
}

const emptyEntry = (measure: MeasureCode) => ({
  measure,
  typed: '',
  baseVersion: null,
  confirmed: [],
  action: null,
  commentary: null,
})

/** What a former owner said of it is no figure of whoever owns it now. */
const isDisowned = ({ state, current }: ReturnFacts): boolean =>
  state === 'outstanding' && current?.reply.kind === 'nil' && current.reply.reason === 'not mine'

function asked(facts: ReturnFacts): ReturnRow {
  if (facts.current === null || isDisowned(facts)) return { facts, state: { kind: 'asked' } }
  return { facts, state: { kind: 'standing', typed: writtenOf(facts.current.reply) } }
}

/** Rows of the card that comes back: errors and queries with what was typed, and misses to say a word about. */
export function needingAWord(outcome: EntryOutcome): readonly ReturnRow[] {
  if (outcome.kind === 'needs a word') {
    const { facts, entry, findings } = outcome
    return [{ facts, state: { kind: 'needs a word', entry, findings } }]
  }
  if (outcome.kind === 'overtaken') {
    const { entry, standing } = outcome
    return [{ facts: outcome.facts, state: { kind: 'overtaken', entry, standing } }]
  }
  if (!asksForAction(outcome)) return []
  const { version, rating } = outcome
  const facts: ReturnFacts = { ...outcome.facts, current: version, state: 'submitted' }
  return [{ facts, state: { kind: 'asks for action', version, rating } }]
}

function again(turn: KnownTurn, result: SubmissionResult, rows: readonly ReturnRow[], sheet: Saving['sheet']) {
  const { state, today } = result
  const person = result.onBehalfOf?.person ?? turn.caller.person
  const saved = result.outcomes.filter(isSavedBySubmission).length
  const head = { heldFor: null, heading: leftOut(result), for: result.onBehalfOf }
  return returnCard({ period: state, today, person, rows, saved, ...head, sheet })
}

/** A figure typed for a measure that is somebody else’s by now: said, with what was typed, since its box is gone. */
function leftOut(result: SubmissionResult): string | null {
  const typed = result.outcomes.flatMap((one) => (one.kind === 'refused' ? [one.entry.typed.trim()] : []))
  const words = typed.filter((one) => one !== '').map((one) => `“${one}”`)
  return typed.length === 0 ? null : `${refusedLine(result)}${words.length === 0 ? '' : ` You typed ${listed(words)}.`}`
}

/** Saved now, or when the same card was delivered before: what stands is then the version after the one on the card. */
function isSavedBySubmission(outcome: EntryOutcome): boolean {
  if (outcome.kind !== 'unchanged') return outcome.kind === 'saved'
  const { entry, version } = outcome
  return entry.typed.trim() !== '' && version.version === (entry.baseVersion ?? 0) + 1
}

/** Saved with every box empty: the same card, saying so. */
function asAsked(turn: KnownTurn, result: SubmissionResult) {
  const rows = result.outcomes.flatMap((outcome) => ('facts' in outcome ? [asked(outcome.facts)] : []))
  const { state, today } = result
  const heading = nothingTyped()
  return returnCard({ period: state, today, person: turn.caller.person, rows, saved: 0, heldFor: null, heading })
}

async function submissionOf(desk: Desk, turn: KnownTurn, payload: Saving): Promise<Submission> {
  const people = payload.for && (await desk.deps.store.read((tx) => tx.personById(payload.for?.person ?? 0)))
  if (payload.for && !people) throw new Refusal('The owner is not on the people list. Nothing was saved.')
  return {
    period: payload.period,
    by: turn.caller.person,
    onBehalfOf: payload.for && people ? { person: people, how: payload.for.how } : null,
    entries: entriesOf(payload, sheetOf(desk, turn, payload)),
    door: payload.door,
    key: turn.key,
    pressed: turn.pressed,
  }
}

/** A card has no room for all that a spreadsheet says: what its rows do not carry is held here. */
function sheetOf(desk: Desk, { account }: KnownTurn, { sheet, period }: Saving): readonly Entry[] {
  if (sheet === undefined) return []
  const draft = desk.sheets.find(sheet, { objectId: account.objectId, period })
  if (draft === null) throw new Refusal(sheetGone())
  return draft.entries
}

export function entriesOf(payload: Saving, sheet: readonly Entry[]): readonly Entry[] {
  const onCard = payload.rows.map((row) => {
    const told = sheet.find(({ measure }) => measure === row.measure)
    return told === undefined ? entryOf(payload, row) : withTold(entryOf(payload, row), told, payload)
  })
  if (payload.door !== 'spreadsheet') return onCard
  const asked = new Set(payload.rows.map(({ measure }) => measure))
  return [...onCard, ...sheet.filter(({ measure }) => !asked.has(measure))]
}

/** What stands in a box is newer than the spreadsheet; its commentary stands in no box. */
const withTold = (entry: Entry, told: Entry, { door }: Saving): Entry => ({
  ...entry,
  typed: entry.typed || (door === 'spreadsheet' ? told.typed : ''),
  action: entry.action ?? told.action,
  commentary: told.commentary,
})

/** A proposal’s figure stands in its data; a card’s in its box. A tick answers for the words it was shown with alone. */
function entryOf(payload: Saving, row: Saving['rows'][number]): Entry {
  const proposed = payload.door === 'card' ? '' : (row.typed ?? '')
  const typed = typedIn(payload, 'figure', row.measure) || proposed
  const ticked = typedIn(payload, 'confirm', row.measure) === 'true' && typed === (row.typed ?? typed)
  return {
    measure: row.measure,
    typed,
    baseVersion: row.version,
    confirmed: ticked ? row.queries : [],
    action: typedIn(payload, 'action', row.measure) || null,
    commentary: null,
  }
}
