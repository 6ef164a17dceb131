import { may } from '../domain/access'
import type { Person } from '../domain/person'
import { readSetUp } from '../operations/readSetUp'
import { tryOnMe } from '../operations/tryOnMe'
import type { Trial } from '../operations/tryOnMe'
import type { Saving } from './payloads'
import { entriesOf, needingAWord } from './returns'
import type { Desk, KnownTurn, Said } from './turn'
import { notice } from './views/notice'
import { returnCard } from './views/returnCard'
import type { ReturnRow } from './views/returnCard'
import { setUp } from './views/setUp'
import { trialDone, trialHeading } from './words/setUp'

/** `set up`: what a council's first quarter needs, and how far it has come. */
export async function setUpSaid(desk: Desk, { caller }: KnownTurn): Promise<Said> {
  return [await setUpCard(desk, caller.person, { first: false })]
}

export async function setUpCard(
  desk: Desk,
  person: Person,
  options: { readonly first: boolean; readonly said?: string },
) {
  return setUp(await readSetUp(desk.deps, person), person, options)
}

/** No plan yet, and somebody who may bring one: whatever they say first, this is what there is to do. */
export async function isToBeSetUp({ deps }: Desk, person: Person): Promise<boolean> {
  if (!may(person, { kind: 'import' }).allowed) return false
  return (await deps.store.read((tx) => tx.measures())).length === 0
}

/** `try it on me`: the card that a manager will get, which keeps nothing. */
export async function tryItSaid(desk: Desk, { caller }: KnownTurn): Promise<Said> {
  const trial = await tryOnMe(desk.deps, caller.person, [])
  const rows = trial.returns.map((facts): ReturnRow => ({ facts, state: { kind: 'asked' } }))
  return [trialCard(desk, caller.person, trial, { rows, heading: trialHeading() })]
}

/** The trial card came back: what would have been kept, and what would still need a word. */
export async function tryItPressed(desk: Desk, { caller }: KnownTurn, payload: Saving): Promise<Said> {
  const trial = await tryOnMe(desk.deps, caller.person, entriesOf(payload, []))
  const rows = trial.outcomes.flatMap(needingAWord)
  const kept = trial.outcomes.filter(({ kind }) => kind === 'saved').length
  if (rows.length === 0) return [notice(trialDone(kept))]
  return [trialCard(desk, caller.person, trial, { rows, heading: trialHeading(kept) })]
}

function trialCard(
  desk: Desk,
  person: Person,
  { state }: Trial,
  { rows, heading }: { readonly rows: readonly ReturnRow[]; readonly heading: string },
) {
  const today = desk.deps.clock.today()
  return returnCard({ period: state, today, person, rows, saved: 0, heldFor: null, heading, trial: true })
}
