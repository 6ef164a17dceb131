import { may, ownerOf } from '../domain/access'
import type { CommentaryFound } from '../domain/commentary'
import type { MeasureCode } from '../domain/measure'
import { comparePeriods, printPeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door, ReturnFacts } from '../domain/return'
import { Refusal } from './errors'
import type { Change, Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface CommentaryWanted {
  readonly by: Person
  readonly measure: MeasureCode
  /** null: the latest in which something has been submitted */
  readonly period: Period | null
}

export interface CommentaryEdit {
  readonly by: Person
  readonly period: Period
  readonly measure: MeasureCode
  /** the version whose words were being edited */
  readonly version: number
  readonly words: string
  readonly door: Door
  readonly key: string
}

/** What the manager hears: what was published in place of which words. */
export interface CommentaryEditedKept {
  readonly by: string
  readonly measure: string
  readonly was: string | null
  readonly now: string
}

/** The commentary to be edited for publication. */
export function readCommentary(deps: Deps, { by, measure, period }: CommentaryWanted): Promise<CommentaryFound> {
  mayEdit(by)
  return deps.store.read(async (tx) => {
    const newestFirst = (await tx.periods()).map((one) => one.period).sort((one, other) => comparePeriods(other, one))
    for (const one of period === null ? newestFirst : [period]) {
      const facts = await submitted(tx, one, measure)
      if (facts) return { period: one, facts }
    }
    const when = period === null ? '' : ` for ${printPeriod(period)}`
    throw new Refusal(`Nothing has been submitted for that measure${when}, so there is no commentary to edit.`)
  })
}

async function submitted(tx: Reads, period: Period, measure: MeasureCode): Promise<ReturnFacts | undefined> {
  const [row] = await tx.figures(period, { measures: [measure] })
  if (!row?.returned?.current) return undefined
  return (await tx.returnFacts(period)).find((one) => one.measure.code === measure)
}

/** Publishes other words than the manager's. Theirs stay beside them, and they are told. */
export function editCommentary(deps: Deps, edit: CommentaryEdit): Promise<CommentaryFound> {
  mayEdit(edit.by)
  return deps.store.transaction(async (tx) => {
    const { period, measure, by, door } = edit
    await tx.lockPeriod(period, 'share')
    const [facts] = await tx.lockReturns(period, [measure])
    const current = facts?.current ?? null
    if (!facts || current === null) throw new Refusal('There is no commentary to edit. Nothing was changed.')
    if (current.version !== edit.version)
      throw new Refusal(
        `${current.byName} has changed it meanwhile. Ask for its commentary again. Nothing was changed.`,
      )
    const words = edit.words.trim()
    const stands = current.published?.words ?? current.commentary
    if (words === '')
      throw new Refusal('Published commentary can’t be empty: say what is to be read. Nothing was changed.')
    if (words === stands) return { period, facts }
    const at = deps.clock.instant()
    const written = { period, measure, of: current.commentary, words, byId: by.id, byName: by.name, door, at }
    await tx.write([
      { kind: 'commentary published', ...written },
      entry({ at, by, door, act: 'commentary edited', period, measure, before: { words: stands }, after: { words } }),
      ...toOwner(facts, edit, words, await tx.people(), at),
    ])
    return { period, facts: { ...facts, current: { ...current, published: { words, byName: by.name, at } } } }
  })
}

function toOwner(
  { measure, current }: ReturnFacts,
  { by, period, key }: CommentaryEdit,
  now: string,
  people: readonly Person[],
  at: string,
): readonly Change[] {
  const owner = ownerOf(measure, people)
  if (owner === null || owner.id === by.id) return []
  const facts: CommentaryEditedKept = { by: by.name, measure: measure.shortName, was: current?.commentary ?? null, now }
  const delivery = { personId: owner.id, kind: 'commentary edited', period, wave: key, facts, at } as const
  return [{ kind: 'to deliver', delivery }]
}

function mayEdit(by: Person): void {
  if (!may(by, { kind: 'edit commentary' }).allowed)
    throw new Refusal('Only the performance team can edit commentary for publication.')
}
