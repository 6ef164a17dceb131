import { Refusal } from '../../operations/errors'
import { confirmPlan } from '../../operations/imports/confirmPlan'
import { openDraft } from '../../operations/imports/ownDraft'
import type { Importing } from '../../operations/imports/ownDraft'
import { answerPlan, ownerless, previewPlan } from '../../operations/imports/plan'
import { goneId } from '../../transfer/imports/planQuestions'
import type { DraftAnswer, ImportDraft } from '../../operations/ports/imports'
import type { Desk, KnownTurn, Said } from '../turn'
import { planKept, planPreview } from '../views/imports/plan'
import { importQuestions } from '../views/imports/questions'
import type { AnswerFault } from '../views/imports/questions'
import { importingOf } from './importing'
import type { Answering } from './payloads'

export function shownPlan(desk: Desk, { by }: Importing, draft: ImportDraft): Promise<Said> {
  return desk.deps.store.read(async (tx) => {
    const preview = await previewPlan(desk.deps, tx, draft, by)
    return [planPreview(preview, { ownerless: await ownerless(tx, preview) })]
  })
}

/** A page of what is still open; the summary when nothing is. */
export async function reviewImport(
  desk: Desk,
  turn: KnownTurn,
  { from }: { readonly from: number },
  faults: readonly AnswerFault[] = [],
): Promise<Said> {
  const importing = importingOf(turn)
  const found = await desk.deps.store.read(async (tx) => {
    const draft = await openDraft(tx, importing.by)
    return draft && { draft, preview: await previewPlan(desk.deps, tx, draft, importing.by) }
  })
  if (found === null) throw new Refusal('That import is no longer open.')
  const { draft, preview } = found
  const { questions } = preview
  if (questions.length === 0) return shownPlan(desk, importing, draft)
  const start = from >= questions.length ? 0 : from
  return [importQuestions({ draft: draft.id, document: draft.document, questions, from: start, faults })]
}

/** Answers of one page. What cannot be taken stays on the card with what was typed; the rest falls away. */
export async function answerImport(desk: Desk, turn: KnownTurn, answering: Answering): Promise<Said> {
  const answers = answering.asked.flatMap((asked, place): DraftAnswer[] => {
    const typed = textIn(answering, `typed_${place}`)
    const chosen = textIn(answering, `choice_${place}`)
    if (typed !== '') return [{ asked, answer: typed, how: 'typed' }]
    return chosen === '' ? [] : [{ asked, answer: chosen, how: 'chosen' }]
  })
  const faults = await answerPlan(desk.deps, importingOf(turn), { draft: answering.draft, answers })
  return reviewImport(desk, turn, { from: answering.from }, faults)
}

const textIn = (answering: Answering, input: string): string => {
  const value = answering[input]
  return typeof value === 'string' ? value.trim() : ''
}

/** Everything that is gone is no longer collected. */
export async function goneImport(
  desk: Desk,
  turn: KnownTurn,
  { draft: id }: { readonly draft: number },
): Promise<Said> {
  const importing = importingOf(turn)
  const draft = await desk.deps.store.read((tx) => openDraft(tx, importing.by))
  if (draft === null) throw new Refusal('That import is no longer open.')
  const preview = await desk.deps.store.read((tx) => previewPlan(desk.deps, tx, draft, importing.by))
  const answers = preview.gone.map(({ code }): DraftAnswer => ({ asked: goneId(code), answer: 'discontinued', how: 'chosen' })) // prettier-ignore
  await answerPlan(desk.deps, importing, { draft: id, answers })
  const now = await desk.deps.store.read((tx) => openDraft(tx, importing.by))
  return now ? shownPlan(desk, importing, now) : []
}

export async function keepPlan(
  desk: Desk,
  turn: KnownTurn,
  confirmed: { readonly draft: number; readonly seen: string; readonly reason: string },
): Promise<Said> {
  const { kind, preview } = await confirmPlan(desk.deps, importingOf(turn), confirmed)
  const without = await desk.deps.store.read((tx) => ownerless(tx, preview))
  return [kind === 'kept' ? planKept(preview, { ownerless: without }) : planPreview(preview, { ownerless: without })]
}
