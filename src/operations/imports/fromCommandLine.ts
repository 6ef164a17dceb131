import { proposedAnswers } from '../../transfer/draft/answer'
import { assumptionsOf } from '../../transfer/draft/planDraft'
import type { PlanDraft } from '../../transfer/draft/planDraft'
import { readDocument } from '../../transfer/documents/readDocument'
import { peopleIn, peopleTableIn } from '../../transfer/readPeople'
import { goneId, nearId } from '../../transfer/imports/planQuestions'
import { Refusal } from '../errors'
import type { Change, Deps, Tx } from '../ports'
import type { DraftAnswer, ImportContents, ImportDraft, PeoplePreview, PlanPreview } from '../ports/imports'
import { keepPlan } from './confirmPlan'
import { digestOf } from './ownDraft'
import { keepPeople, previewPeople } from './people'
import { previewPlan, readPlanDraft } from './plan'

/** How a file is taken on the command line. */
export interface HowToTake {
  /** keeps it; else it is only shown */
  readonly keep: boolean
  /** takes proposals that are unsure as well */
  readonly unsureToo: boolean
  /** what near titles are; null: they are refused */
  readonly near: 'renamed' | 'new' | null
  /** what is not in the plan is no longer collected */
  readonly gone: boolean
  readonly reason: string
}

export type TakenFile =
  | { readonly kind: 'people'; readonly preview: PeoplePreview; readonly kept: boolean }
  | { readonly kind: 'plan'; readonly preview: PlanPreview; readonly kept: boolean }

const KEEPER = { by: null, door: 'command line' } as const

/** Reads a plan or a people list, shows what it would make different, and keeps it when that was asked for. */
export async function takeFile(
  deps: Deps,
  file: { readonly name: string; readonly bytes: Uint8Array },
  how: HowToTake,
): Promise<TakenFile> {
  const contents = await contentsOf(deps, file)
  const digest = digestOf(file.bytes)
  const at = deps.clock.instant()
  const draft = (answers: readonly DraftAnswer[]): ImportDraft => ({
    ...{ id: 0, personId: 0, document: file.name, digest, contents, answers, state: 'open', at },
  })
  const settled: Change = {
    kind: 'draft kept',
    draft: { personId: null, document: file.name, digest, contents: null, state: 'confirmed', at },
  }
  return deps.store.transaction(async (tx) => {
    await tx.lockImports()
    if (contents.kind === 'people') return takePeople(deps, tx, draft([]), settled, how)
    return takePlan(deps, tx, draft(answersFor(contents.draft, how)), settled, how)
  })
}

async function contentsOf(deps: Deps, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<ImportContents> {
  const document = await readDocument(name, bytes)
  if (document.kind === 'refused') throw new Refusal(document.says)
  const table = peopleTableIn(document)
  if (table !== null) return { kind: 'people', read: peopleIn(table) }
  const draft = await readPlanDraft(deps, name, document)
  if (draft.measures.length === 0) throw new Refusal(`There is no plan and no people list in ${name}.`)
  return { kind: 'plan', draft }
}

async function takePeople(deps: Deps, tx: Tx, draft: ImportDraft, settled: Change, { keep }: HowToTake) {
  const preview = await previewPeople(tx, draft, { by: null, firstPerson: null })
  const kept = keep && preview.refused === null
  if (kept) await keepPeople(deps, tx, KEEPER, preview, settled)
  return { kind: 'people' as const, preview, kept }
}

/** Near titles and what is gone are known only once the plan is held against what is there: answered in a second look. */
async function takePlan(deps: Deps, tx: Tx, draft: ImportDraft, settled: Change, how: HowToTake) {
  const first = await previewPlan(deps, tx, draft, null)
  const more = first.questions.flatMap((question): DraftAnswer[] => {
    if (question.kind === 'near' && how.near !== null) {
      return [{ asked: nearId(question.drafted.key), answer: how.near, how: 'chosen' }]
    }
    if (question.kind === 'gone' && how.gone) {
      return [{ asked: goneId(question.held.code), answer: 'discontinued', how: 'chosen' }]
    }
    return []
  })
  const preview =
    more.length === 0 ? first : await previewPlan(deps, tx, { ...draft, answers: [...draft.answers, ...more] }, null)
  const kept = how.keep && !preview.questions.some(({ kind }) => kind === 'near')
  if (kept) await keepPlan(deps, tx, KEEPER, { preview, reason: how.reason, settled })
  return { kind: 'plan' as const, preview, kept }
}

function answersFor(plan: PlanDraft, { unsureToo }: HowToTake): readonly DraftAnswer[] {
  if (!unsureToo) return []
  const known = new Set(proposedAnswers(plan).map(({ assumption }) => assumption))
  return assumptionsOf(plan).flatMap(({ key, proposal }) =>
    proposal === null || known.has(key) ? [] : [{ asked: key, answer: proposal.id, how: 'chosen' as const }],
  )
}
