import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { SignOffEntry, SignOffOutcome, SignOffsWaiting } from '../domain/signOff'
import { signOff } from '../operations/signOff'
import { requestSignOffs } from '../operations/signOffRequests'
import { signOffsWaiting } from '../operations/signOffsWaiting'
import type { WaitingWanted } from '../operations/signOffsWaiting'
import { may } from '../domain/access'
import { typedOn } from './signOffPayload'
import type { Signing } from './signOffPayload'
import type { Desk, KnownTurn, Said } from './turn'
import { notice } from './views/notice'
import { signOffCard } from './views/signOffCard'
import type { SignOffRow } from './views/signOffCard'
import { nothingDecided, nothingToSign, signedOff, signOffLeft, signOffsAsked } from './words/signOffNotices'
import { signOffDone, signOffNotDone } from './words/signOff'

/** `sign off`, `sign off Customer Services`: one's own card now; for the performance team, the approver is asked. */
export async function signOffSaid(desk: Desk, turn: KnownTurn, serviceArea: string | null): Promise<Said> {
  const { person } = turn.caller
  const wanted = serviceArea === null ? {} : { serviceArea }
  const cards = await signOffCards(desk, person, wanted, null)
  if (cards.length > 0) return cards
  if (!may(person, { kind: 'ask for sign-off' }).allowed) return [notice(nothingToSign(serviceArea))]
  const { period, requests } = await requestSignOffs(desk.deps, { by: person, serviceArea, door: 'typed' })
  desk.deliver()
  return [notice(signOffsAsked(period, serviceArea, requests))]
}

/** What waits for a person's signature, a card for each service and period. */
export async function signOffCards(desk: Desk, person: Person, wanted: WaitingWanted, heldFor: string | null) {
  const waiting = await signOffsWaiting(desk.deps, person, wanted)
  return waiting.map((one) => cardOf(desk, one, { rows: one.rows.map(asAsked), heldFor }))
}

const asAsked = (row: SignOffsWaiting['rows'][number]): SignOffRow => ({ ...row, back: null })

interface Face {
  readonly rows: readonly SignOffRow[]
  readonly heldFor?: string | null
  readonly done?: string
  readonly notDone?: readonly string[]
}

function cardOf(desk: Desk, { state, serviceArea }: Pick<SignOffsWaiting, 'state' | 'serviceArea'>, face: Face) {
  const { rows, heldFor = null, done = '', notDone = [] } = face
  return signOffCard({ state, serviceArea, today: desk.deps.clock.today(), rows, done, notDone, heldFor })
}

/** The card came back: what could be decided is; what needs a word comes again, and then the next face. */
export async function signedCard(desk: Desk, turn: KnownTurn, payload: Signing): Promise<Said> {
  const { person } = turn.caller
  const { period, serviceArea, rest } = payload
  const entries = payload.rows.flatMap((row) => entryOf(payload, row))
  const outcomes =
    entries.length === 0
      ? []
      : await signOff(desk.deps, { period, by: person, entries, door: 'card', key: turn.key, pressed: turn.pressed })
  desk.deliver()
  const again = outcomes.flatMap(comesAgain)
  const next = await nextFace(desk, person, period, serviceArea, rest)
  const rows = [...again, ...(next?.rows ?? []).map(asAsked)]
  const left = payload.rows.length - entries.length
  const [done, notDone] = [signOffDone(outcomes), signOffNotDone(outcomes)]
  if (rows.length === 0)
    return [notice(outcomes.length === 0 ? nothingDecided(left) : signedOff(period, serviceArea, outcomes, left))]
  const state = next?.state ?? { period, state: 'open' as const, dueOn: null, openedAt: null, closedAt: null }
  return [cardOf(desk, { state, serviceArea }, { rows, done, notDone })]
}

/** "Later": nothing is decided, and nothing is lost. */
export async function signOffLater(desk: Desk, turn: KnownTurn, period: Period, serviceArea: string): Promise<Said> {
  const waiting = await signOffsWaiting(desk.deps, turn.caller.person, { period, serviceArea })
  return [notice(signOffLeft(period, serviceArea, waiting[0]?.rows.length ?? 0))]
}

async function nextFace(desk: Desk, person: Person, period: Period, serviceArea: string, rest: readonly MeasureCode[]) {
  if (rest.length === 0) return null
  const [waiting] = await signOffsWaiting(desk.deps, person, { period, serviceArea, measures: rest })
  return waiting ?? null
}

function comesAgain(outcome: SignOffOutcome): readonly SignOffRow[] {
  switch (outcome.kind) {
    case 'needs action':
    case 'needs a reason':
    case 'overtaken':
      return outcome.facts.state === 'submitted'
        ? [{ facts: outcome.facts, rating: outcome.rating, back: outcome }]
        : []
    default:
      return []
  }
}

/** A reason sends back, whatever the tick says; without a tick and a reason the figure waits. */
function entryOf(payload: Signing, { measure, version }: Signing['rows'][number]): readonly SignOffEntry[] {
  const reason = typedOn(payload, 'back', measure)
  const action = typedOn(payload, 'action', measure)
  const said = { measure, version, reason: reason || null, action: action || null }
  if (reason.trim() !== '') return [{ ...said, decision: 'send back' }]
  return typedOn(payload, 'off', measure) === 'true' ? [{ ...said, decision: 'sign off' }] : []
}
