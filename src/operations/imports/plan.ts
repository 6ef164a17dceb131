import type { Measure } from '../../domain/measure'
import { quarterOf } from '../../domain/period'
import type { Person } from '../../domain/person'
import { answerFault } from '../../transfer/draft/answer'
import { draftPlan } from '../../transfer/draft/draftPlan'
import type { PlanDraft } from '../../transfer/draft/planDraft'
import type { DocumentContents } from '../../transfer/documents/document'
import { Refusal } from '../errors'
import type { Deps, Reads } from '../ports'
import type { DraftAnswer, ImportDraft, PlanPreview } from '../ports/imports'
import { appliesFrom } from '../../transfer/imports/heldPlan'
import { decidePlan } from '../../transfer/imports/planDecision'
import type { PlanDecision } from '../../transfer/imports/planDecision'
import { assumptionAnswers, nearId, goneId } from '../../transfer/imports/planQuestions'
import { heldPlan } from './readHeldPlan'
import { digestOf, draftToActOn } from './ownDraft'
import type { Importing } from './ownDraft'

/** A document's plan, against the measures that are held. */
export async function readPlanDraft(deps: Deps, name: string, contents: DocumentContents): Promise<PlanDraft> {
  const known = await deps.store.read(async (tx) => {
    const measures = await tx.measures()
    const [latest] = [...(await tx.periods())].reverse()
    const startYear = latest?.period.startYear ?? quarterOf(deps.clock.today()).startYear
    const rows = await tx.figures({ kind: 'year', startYear })
    const targets = new Map(rows.map((row) => [row.measure.code, row.target]))
    return measures.map((measure) => {
      const target = targets.get(measure.code) ?? null
      return { measure, targets: target ? [target] : [] }
    })
  })
  const draft = draftPlan({ ...contents, name }, known, { directorate: known[0]?.measure.directorate ?? '' })
  // Every cell as written is a third of a large plan, and nothing asks for it again: figures keep their own words.
  return { ...draft, measures: draft.measures.map((measure) => ({ ...measure, columns: [] })) }
}

export async function previewPlan(deps: Deps, tx: Reads, draft: ImportDraft, by: Person | null): Promise<PlanPreview> {
  const plan = planOf(draft)
  const held = await heldPlan(tx, plan, deps.clock.today())
  const decision = decidePlan(plan, draft.answers, {
    held,
    by: by?.name ?? 'The command line',
    councilName: deps.council.name,
  })
  const startYear = plan.years.targets.at(-1) ?? quarterOf(held.today).startYear
  return { ...decision, draft, held, from: appliesFrom(held, startYear), seen: seenIn(decision) }
}

/** What a person has read on the card: which measures, what of them changes, and what goes. */
function seenIn({ measures, gone, discontinued, questions }: PlanDecision): string {
  const lines = measures.map(({ before, after, parts, targets, outturns }) => [
    ...[before?.code ?? null, after.title, parts.map(({ part }) => part)],
    ...[targets.map(({ target, before: was }) => [target.written, was?.version]), outturns.length],
  ])
  return digestOf(JSON.stringify([lines, gone.map(({ code }) => code), discontinued.length, questions.length]))
}

export function planOf({ contents }: ImportDraft): PlanDraft {
  if (contents.kind !== 'plan') throw new Refusal('The import that is open is not a plan.')
  return contents.draft
}

/** Measures that somebody must find an owner for, once this is kept. */
export async function ownerless(tx: Reads, { measures }: PlanDecision): Promise<readonly Measure[]> {
  const known = new Set((await tx.people()).map(({ email }) => email.toLowerCase()))
  return measures
    .map(({ after }) => after)
    .filter(({ owner, life }) => life.kind === 'live' && (owner === null || !known.has(owner.toLowerCase())))
}

/** Keeps answers with the draft. One that cannot be taken is a fault, and the others are kept all the same. */
export function answerPlan(
  deps: Deps,
  importing: Importing,
  answered: { readonly draft: number; readonly answers: readonly DraftAnswer[] },
): Promise<readonly { readonly asked: string; readonly typed: string; readonly says: string }[]> {
  return deps.store.transaction(async (tx) => {
    const draft = await draftToActOn(tx, importing, answered.draft)
    const plan = planOf(draft)
    const faults = answered.answers.flatMap((answer) => {
      const says = faultOf(plan, answer)
      return says === null ? [] : [{ asked: answer.asked, typed: answer.answer, says }]
    })
    const wrong = new Set(faults.map(({ asked }) => asked))
    const good = answered.answers.filter(({ asked }) => !wrong.has(asked))
    const now = new Set(good.map(({ asked }) => asked))
    const answers = [...draft.answers.filter(({ asked }) => !now.has(asked)), ...good]
    await tx.write([{ kind: 'draft answered', draft: draft.id, answers }])
    return faults
  })
}

const NEAR: readonly string[] = ['renamed', 'redefined', 'new']
const GONE: readonly string[] = ['discontinued', 'keep']

function faultOf(plan: PlanDraft, answer: DraftAnswer): string | null {
  if (answer.asked.startsWith(nearId(''))) return NEAR.includes(answer.answer) ? null : 'Choose one of the answers.'
  if (answer.asked.startsWith(goneId(''))) return GONE.includes(answer.answer) ? null : 'Choose one of the answers.'
  const [taken] = assumptionAnswers([answer])
  return taken ? answerFault(plan, taken) : null
}
