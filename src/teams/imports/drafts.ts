import { Refusal } from '../../operations/errors'
import { cancelImport, openDraft, refuseUnlessImporter, settleWhich } from '../../operations/imports/ownDraft'
import type { Importing, Taken } from '../../operations/imports/ownDraft'
import { confirmPeople, previewPeople } from '../../operations/imports/people'
import type { ImportDraft } from '../../operations/ports/imports'
import type { Desk, KnownTurn, Said } from '../turn'
import { importingOf } from './importing'
import { keepPlan, shownPlan } from './planCards'
import { howToImport, importCancelled, nothingToCancel, whichImport } from '../views/imports/drafts'
import { peopleKept, peoplePreview } from '../views/imports/people'

/** What became of a dropped document. */
export async function shown(desk: Desk, importing: Importing, taken: Taken): Promise<Said> {
  if (taken.kind === 'another is open') return [whichImport(taken.open, taken.waiting)]
  return preview(desk, importing, taken.draft)
}

async function preview(desk: Desk, importing: Importing, draft: ImportDraft): Promise<Said> {
  if (draft.contents.kind === 'plan') return shownPlan(desk, importing, draft)
  const [{ by }, { firstPerson }] = [importing, desk]
  return [peoplePreview(await desk.deps.store.read((tx) => previewPeople(tx, draft, { by, firstPerson })))]
}

/** `import`: the draft that is open, or how to begin. */
export async function importSaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const importing = importingOf(turn)
  refuseUnlessImporter(importing.by)
  const draft = await desk.deps.store.read((tx) => openDraft(tx, importing.by))
  return draft ? preview(desk, importing, draft) : [howToImport()]
}

export async function cancelImportSaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const importing = importingOf(turn)
  refuseUnlessImporter(importing.by)
  if ((await desk.deps.store.read((tx) => openDraft(tx, importing.by))) === null) return [nothingToCancel()]
  return [importCancelled(await cancelImport(desk.deps, importing))]
}

export async function chooseImport(desk: Desk, turn: KnownTurn, which: 'replace' | 'keep'): Promise<Said> {
  const importing = importingOf(turn)
  return preview(desk, importing, await settleWhich(desk.deps, importing, which))
}

/** Confirms what was seen. When it has changed since, it is shown again and nothing is kept. */
export async function confirmImport(
  desk: Desk,
  turn: KnownTurn,
  confirmed: { readonly draft: number; readonly seen: string; readonly reason: string },
): Promise<Said> {
  const importing = importingOf(turn)
  const draft = await desk.deps.store.read((tx) => openDraft(tx, importing.by))
  if (draft === null) throw new Refusal('That import is no longer open. Nothing was kept now.')
  if (draft.contents.kind === 'plan') return keepPlan(desk, turn, confirmed)
  const { kind, preview: people } = await confirmPeople(desk.deps, importing, {
    ...confirmed,
    firstPerson: desk.firstPerson,
  })
  return [kind === 'kept' ? peopleKept(people) : peoplePreview(people)]
}
