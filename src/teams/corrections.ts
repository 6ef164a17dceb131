import { may } from '../domain/access'
import { readException } from '../domain/readException'
import type { Period } from '../domain/period'
import type { Command } from '../language/intention'
import { allowException, exceptionChoices, previewException } from '../operations/corrections/allowException'
import type { Allowing } from '../operations/corrections/allowException'
import { endException } from '../operations/corrections/endException'
import { listExceptions } from '../operations/corrections/listExceptions'
import { previewReopening, reopenPeriod } from '../operations/corrections/reopenPeriod'
import { latestClosed } from '../operations/openPeriods'
import { carried } from './correctionPayload'
import type { Excepting } from './correctionPayload'
import { ask } from './questions'
import type { Desk, KnownTurn, Said } from './turn'
import { exceptionForm, exceptionPreview, exceptions, nameOf, reopenForm } from './views/corrections'
import { notice } from './views/notice'
import { exceptionAllowed, exceptionEnded, reopened, reopenReasonMissing } from './words/corrections'

/** `allow Finance to amend Q1 until Friday because …`: what it would allow, or what is still to be said. */
export function allowSaid(
  desk: Desk,
  turn: KnownTurn,
  { kind: _, ...said }: Command & { kind: 'allow' },
): Promise<Said> {
  return showException(desk, turn, said)
}

/** The card came back, or the words did: everything that is missing or wrong is asked for on the form. */
export async function showException(desk: Desk, turn: KnownTurn, asked: Excepting): Promise<Said> {
  const read = readException(asked, desk.deps.clock.today())
  if (read.kind === 'unread') return [await formOf(desk, turn, asked, read.faults)]
  const allowing = allowingOf(turn, read, 'card')
  const choices = await exceptionChoices(desk.deps, turn.caller.person)
  const plan = await previewException(desk.deps, allowing)
  return [exceptionPreview(plan, nameOf(read.scope, choices), carried(asked))]
}

/** Back from the preview, with all that was typed. */
export const fillException = async (desk: Desk, turn: KnownTurn, asked: Excepting): Promise<Said> => [
  await formOf(desk, turn, asked, []),
]

export async function keepException(desk: Desk, turn: KnownTurn, asked: Excepting): Promise<Said> {
  const read = readException(asked, desk.deps.clock.today())
  if (read.kind === 'unread') return [await formOf(desk, turn, asked, read.faults)]
  const choices = await exceptionChoices(desk.deps, turn.caller.person)
  const plan = await allowException(desk.deps, allowingOf(turn, read, 'card'))
  desk.deliver()
  return [notice(exceptionAllowed(plan, nameOf(read.scope, choices)))]
}

type Read = Extract<ReturnType<typeof readException>, { kind: 'read' }>

const allowingOf = ({ caller }: KnownTurn, { kind: _, ...read }: Read, door: Allowing['door']): Allowing => ({
  ...{ ...read, by: caller.person, door },
})

async function formOf(desk: Desk, turn: KnownTurn, asked: Excepting, faults: Parameters<typeof exceptionForm>[2]) {
  const choices = await exceptionChoices(desk.deps, turn.caller.person)
  const latest = choices.periods[0]?.period ?? null
  const known = { ...asked, period: asked.period ?? latest }
  const left = faults.filter(({ at }) => at !== 'period' || known.period === null)
  return exceptionForm(choices, { ...carried(known), named: asked.scope }, left)
}

/** `exceptions`: to those who may see them, the exceptions to closed periods; to others what the word says of measures. */
export async function exceptionsSaid(
  desk: Desk,
  turn: KnownTurn,
  { instead }: Command & { kind: 'exceptions' },
): Promise<Said> {
  const { person } = turn.caller
  if (instead !== null && !may(person, { kind: 'see exceptions to a closed period' }).allowed) {
    return ask(desk, turn, instead, [])
  }
  const mayEnd = may(person, { kind: 'allow a closed period to be amended' }).allowed
  const offers = instead === null ? [] : [{ label: 'Measures off target', say: 'which measures are off target?' }]
  return [exceptions(await listExceptions(desk.deps, person), { mayEnd, offers })]
}

export async function exceptionToEnd(
  desk: Desk,
  turn: KnownTurn,
  { exception }: { readonly exception: number },
): Promise<Said> {
  const ended = await endException(desk.deps, { id: exception, by: turn.caller.person, door: 'card' })
  return [notice(exceptionEnded(ended.period))]
}

/** `reopen Q1 2021/22`: what it would do, and why it is to be done. */
export async function reopenSaid(
  desk: Desk,
  turn: KnownTurn,
  { period, reason }: Command & { kind: 'reopen' },
): Promise<Said> {
  const meant = period ?? (await desk.deps.store.read((tx) => latestClosed(tx)))
  const plan = await previewReopening(desk.deps, { period: meant, by: turn.caller.person, door: 'typed' })
  return [reopenForm(plan, { reason, error: '' })]
}

export async function reopenPressed(
  desk: Desk,
  turn: KnownTurn,
  { period, reason }: { readonly period: Period; readonly reason: string },
): Promise<Said> {
  const reopening = { period, by: turn.caller.person, door: 'card' as const }
  if (reason.trim() === '') {
    const plan = await previewReopening(desk.deps, reopening)
    return [reopenForm(plan, { reason, error: reopenReasonMissing() })]
  }
  return [notice(reopened(await reopenPeriod(desk.deps, { ...reopening, reason }), reason))]
}
