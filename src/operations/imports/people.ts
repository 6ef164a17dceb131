import { ownersOf } from '../../domain/access'
import type { Measure } from '../../domain/measure'
import { locksOut, ownLoss } from '../../domain/lockedOut'
import { measuresThatMove, partsThatDiffer, peopleChanges } from '../../domain/peopleChanges'
import type { PeopleChanges } from '../../domain/peopleChanges'
import { has } from '../../domain/person'
import type { Person } from '../../domain/person'
import type { ImportFinding } from '../../transfer/finding'
import { Refusal } from '../errors'
import type { Change, Deps, Reads, Tx } from '../ports'
import { entry } from '../recordEntry'
import { digestOf, draftToActOn } from './ownDraft'
import type { Importing, Keeper } from './ownDraft'
import type { ImportDraft, PeoplePreview } from '../ports/imports'

/** Who looks at a list, and whom the settings let in as the first. Nobody by name: the command line, which can always mend it. */
export interface For {
  readonly by: Person | null
  readonly firstPerson: string | null
}

/** Reads a people draft against who is on the list now. */
export async function previewPeople(tx: Reads, draft: ImportDraft, { by, firstPerson }: For): Promise<PeoplePreview> {
  const { people, findings } = peopleOf(draft)
  const changes = settled(peopleChanges(people, await tx.everybody()), findings)
  const after = [...changes.same, ...changes.changed.map((one) => one.after), ...changes.added.map(withoutId)]
  const measures = await measuresAfter(tx, changes)
  const ownerAfter = ownersOf(after)
  const reachable = await tx.reachable()
  return {
    draft,
    changes,
    findings,
    ownerless: measures.filter((measure) => ownerAfter(measure) === null),
    notMet: notMet(measures, after, reachable),
    importerLoses: ownLoss(changes, by),
    refused: whyNot(after) ?? (by !== null && locksOut({ changes, by, met: reachable, firstPerson }) ? 'locked out' : null), // prettier-ignore
    seen: digestOf(JSON.stringify([changes, findings.length])),
  }
}

function whyNot(after: readonly Person[]): 'nobody' | 'no performance team' | null {
  if (after.length === 0) return 'nobody'
  return after.some((one) => has(one, 'performance team')) ? null : 'no performance team'
}

/** While a row could not be read, nobody is taken for a leaver: they may be the one in that row. */
const settled = (changes: PeopleChanges, findings: readonly ImportFinding[]): PeopleChanges =>
  findings.some(({ severity }) => severity === 'error')
    ? { ...changes, left: [], same: [...changes.same, ...changes.left] }
    : changes

const withoutId = (person: Omit<Person, 'id'>): Person => ({ ...person, id: 0 })

async function measuresAfter(tx: Reads, changes: PeopleChanges): Promise<readonly Measure[]> {
  const measures = await tx.measures()
  const owners = new Map(measuresThatMove(changes, measures).map(({ measure, owner }) => [measure.code, owner]))
  return measures
    .map((measure) => ({ ...measure, owner: owners.get(measure.code) ?? measure.owner }))
    .filter(({ life }) => life.kind === 'live')
}

function notMet(measures: readonly Measure[], people: readonly Person[], reachable: ReadonlySet<number>) {
  const owners = new Set(measures.map(ownersOf(people)))
  return [...owners].flatMap((owner) => (owner === null || reachable.has(owner.id) ? [] : [owner.name]))
}

/** Keeps the list, all of it or nothing. `seen` is what the person saw: when that has changed, they look again. */
export function confirmPeople(
  deps: Deps,
  importing: Importing,
  confirmed: { readonly draft: number; readonly seen: string | null; readonly firstPerson: string | null },
): Promise<{ readonly kind: 'kept' | 'look again'; readonly preview: PeoplePreview }> {
  return deps.store.transaction(async (tx) => {
    const draft = await draftToActOn(tx, importing, confirmed.draft)
    const preview = await previewPeople(tx, draft, { by: importing.by, firstPerson: confirmed.firstPerson })
    if (confirmed.seen !== null && confirmed.seen !== preview.seen) return { kind: 'look again', preview }
    if (preview.refused !== null) {
      throw new Refusal('This list would leave nobody on the performance team whom Outturn knows, so it was not kept.')
    }
    const settled: Change = { kind: 'draft settled', draft: draft.id, state: 'confirmed', at: deps.clock.instant() }
    await keepPeople(deps, tx, importing, preview, settled)
    return { kind: 'kept', preview }
  })
}

/** Writes a people list whole. `by` is null on the command line. */
export async function keepPeople(
  deps: Deps,
  tx: Tx,
  by: Keeper,
  preview: PeoplePreview,
  settled: Change,
): Promise<void> {
  await tx.write(changesOf(deps, by, preview, settled, await tx.measures()))
}

function changesOf(
  deps: Deps,
  { by, door }: Keeper,
  { changes, draft }: PeoplePreview,
  settled: Change,
  measures: readonly Measure[],
): readonly Change[] {
  const at = deps.clock.instant()
  const told = { at, by, door }
  return [
    // Leavers first: an address of theirs may be somebody else's now.
    ...changes.left.map(({ id }): Change => ({ kind: 'person retired', personId: id, at })),
    ...changes.changed.map(({ after }): Change => ({ kind: 'person changed', person: after })),
    ...changes.added.map((person): Change => ({ kind: 'person kept', person })),
    ...measuresThatMove(changes, measures).map(({ measure, owner }): Change => ({
      kind: 'measure kept',
      measure: { ...measure, owner },
    })),
    settled,
    ...changes.left.map(({ id }) => entry({ ...told, act: 'person retired', before: { person: id } })),
    ...changes.changed.map(({ before, after, returns }) => {
      const act = returns ? 'person back on the list' : 'person changed'
      return entry({ ...told, act, after: { person: after.id, parts: partsThatDiffer(before, after) } })
    }),
    entry({
      ...told,
      act: 'people imported',
      after: { document: draft.document, ...countsOf(changes) },
    }),
  ]
}

const countsOf = ({ added, changed, left, same }: PeopleChanges) => ({
  new: added.length,
  changed: changed.length,
  left: left.length,
  same: same.length,
})

function peopleOf({ contents }: ImportDraft) {
  if (contents.kind !== 'people') throw new Refusal('The import that is open is not a people list.')
  return contents.read
}
