import type { Command } from '../language/intention'
import type { ChangeRequest } from '../domain/change/change'
import { changeMeasure, howItStands, previewChange } from '../operations/changeMeasure'
import type { ChangeOutcome } from '../domain/change/outcome'
import type { ChangeAsked, ChangeFilled } from './payloads'
import type { Desk, KnownTurn, Said } from './turn'
import { changeDone, changeForm, changeMeasureCard, changePreview, changeUnread } from './views/changeMeasure'

/** `change council tax`: how it stands, and what may be changed. */
export async function changeSaid(
  desk: Desk,
  turn: KnownTurn,
  { measure }: Command & { kind: 'change' },
): Promise<Said> {
  return [changeMeasureCard(await howItStands(desk.deps, turn.caller.person, measure))]
}

export async function startChange(
  desk: Desk,
  turn: KnownTurn,
  { measure }: { readonly measure: string },
): Promise<Said> {
  return [changeMeasureCard(await howItStands(desk.deps, turn.caller.person, measure))]
}

/** The form for what was chosen; or, on the way back from the preview, with what was typed in it. */
export async function chooseChange(desk: Desk, turn: KnownTurn, asked: ChangeAsked): Promise<Said> {
  const { measure, aspect, value = '', from = '', reason = '' } = asked
  const standing = await howItStands(desk.deps, turn.caller.person, measure)
  if (aspect === undefined) return [changeMeasureCard(standing)]
  return [changeForm(standing, aspect, { value, from, reason, errors: { value: '', from: '', reason: '' } })]
}

export async function showChange(desk: Desk, turn: KnownTurn, filled: ChangeFilled): Promise<Said> {
  const outcome = await previewChange(desk.deps, requestOf(filled), turn.caller.person)
  return [outcome.kind === 'unread' ? changeUnread(outcome) : changePreview(outcome)]
}

export async function makeChange(desk: Desk, turn: KnownTurn, filled: ChangeFilled): Promise<Said> {
  const outcome: ChangeOutcome = await changeMeasure(desk.deps, requestOf(filled), turn.caller.person, 'card')
  desk.deliver()
  return [outcome.kind === 'unread' ? changeUnread(outcome) : changeDone(outcome)]
}

const requestOf = ({ measure, aspect, value, from, reason }: ChangeFilled): ChangeRequest => ({
  ...{ measure, aspect, typed: value, from, reason },
})
