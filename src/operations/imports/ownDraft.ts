import { createHash } from 'node:crypto'
import { may } from '../../domain/access'
import type { Person } from '../../domain/person'
import type { Door } from '../../domain/return'
import { Refusal } from '../errors'
import type { Deps, Reads, Tx } from '../ports'
import type { ImportContents, ImportDraft } from '../ports/imports'

/** Somebody who imports, and through which door. */
export interface Importing {
  readonly by: Person
  readonly door: Door
}

/** Whoever keeps what was imported: a person in the chat, or nobody by name on the command line. */
export interface Keeper {
  readonly by: Person | null
  readonly door: Door
}

/** A document as it was dropped and read. */
export interface ReadDocument {
  readonly name: string
  readonly bytes: Uint8Array
  readonly contents: ImportContents
}

/** What became of a dropped document: it is the open draft, or it waits for a word about the one that is. */
export type Taken =
  | { readonly kind: 'open'; readonly draft: ImportDraft }
  | { readonly kind: 'another is open'; readonly open: ImportDraft; readonly waiting: ImportDraft }

/** Short enough for a card's button, and no two documents or previews share one. */
export const digestOf = (value: Uint8Array | string): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 32)

export function refuseUnlessImporter(by: Person): void {
  if (!may(by, { kind: 'import' }).allowed) {
    throw new Refusal('Only the performance team can import. Nothing was kept.')
  }
}

/**
 * Keeps what was read as the person's open draft. One that is open already stays, and the new one waits until they say
 * which: answers given are never lost by dropping a file. The same file again is the same draft.
 */
export function takeDocument(deps: Deps, { by }: Importing, document: ReadDocument): Promise<Taken> {
  refuseUnlessImporter(by)
  return deps.store.transaction(async (tx) => {
    await tx.lockImports()
    const { open, waiting } = await ownDrafts(tx, by)
    const digest = digestOf(document.bytes)
    if (open?.digest === digest) return { kind: 'open', draft: open }
    const at = deps.clock.instant()
    const draft = { personId: by.id, document: document.name, digest, contents: document.contents, at }
    await tx.write([
      ...(waiting ? [{ kind: 'draft settled' as const, draft: waiting.id, state: 'replaced' as const, at }] : []),
      { kind: 'draft kept', draft: { ...draft, state: open ? 'waiting' : 'open' } },
    ])
    const now = await ownDrafts(tx, by)
    if (now.open && now.waiting) return { kind: 'another is open', open: now.open, waiting: now.waiting }
    if (now.open) return { kind: 'open', draft: now.open }
    throw new Error('a draft that was kept is there')
  })
}

/** The new document takes the open one's place, whose answers are given up; or it is given up itself. */
export function settleWhich(deps: Deps, { by }: Importing, which: 'replace' | 'keep'): Promise<ImportDraft> {
  refuseUnlessImporter(by)
  return deps.store.transaction(async (tx) => {
    await tx.lockImports()
    const { open, waiting } = await ownDrafts(tx, by)
    const at = deps.clock.instant()
    if (!waiting) return open ?? refuseWithout()
    if (which === 'keep') {
      await tx.write([{ kind: 'draft settled', draft: waiting.id, state: 'replaced', at }])
      return open ?? refuseWithout()
    }
    await tx.write([
      ...(open ? [{ kind: 'draft settled' as const, draft: open.id, state: 'replaced' as const, at }] : []),
      { kind: 'draft settled', draft: waiting.id, state: 'open', at },
    ])
    return { ...waiting, state: 'open' }
  })
}

/** Gives up the open draft. Answers its document's name. */
export function cancelImport(deps: Deps, { by }: Importing): Promise<string> {
  refuseUnlessImporter(by)
  return deps.store.transaction(async (tx) => {
    await tx.lockImports()
    const { open, waiting } = await ownDrafts(tx, by)
    if (!open) refuseWithout()
    const at = deps.clock.instant()
    const drafts = [open, ...(waiting ? [waiting] : [])]
    await tx.write(drafts.map(({ id }) => ({ kind: 'draft settled', draft: id, state: 'cancelled', at })))
    return open.document
  })
}

/** The person's open draft, or null. */
export async function openDraft(tx: Reads, by: Person): Promise<ImportDraft | null> {
  return (await ownDrafts(tx, by)).open
}

/** The draft that a card is about: the person's own, and still open. Somebody else's is not there for them. */
export async function draftToActOn(tx: Tx, { by }: Importing, id: number): Promise<ImportDraft> {
  refuseUnlessImporter(by)
  await tx.lockImports()
  const draft = await openDraft(tx, by)
  if (draft?.id !== id) throw new Refusal('That import is no longer open. Say “import” to see the one that is.')
  return draft
}

async function ownDrafts(tx: Reads, by: Person) {
  const drafts = await tx.drafts(by.id)
  const one = (state: ImportDraft['state']) => drafts.find((draft) => draft.state === state) ?? null
  return { open: one('open'), waiting: one('waiting') }
}

function refuseWithout(): never {
  throw new Refusal('You have no import open. Drop the plan or the people list in this chat.')
}
