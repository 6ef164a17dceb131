import { periodKey } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { ReturnVersion } from '../../domain/return'
import { editionOf } from '../editions'
import { Refusal } from '../errors'
import type { Change, Deps, MadeChange, Tx } from '../ports'
import { entry } from '../recordEntry'
import type { Recorded } from '../recordEntry'
import { draftToActOn } from './ownDraft'
import type { Importing, Keeper } from './ownDraft'
import type { PlanPreview } from '../ports/imports'
import { isDifferent, measureDiffers } from '../../transfer/imports/planDecision'
import type { PlannedChange } from '../../transfer/imports/planDecision'
import { previewPlan } from './plan'
import type { OutturnBrought } from '../../transfer/imports/plannedFigures'

export interface PlanConfirmed {
  readonly draft: number
  /** what the person saw; null where they see it as it is kept (the command line) */
  readonly seen: string | null
  /** why it changes, for measures and targets that are held already; '' for the document's name */
  readonly reason: string
}

/** Keeps a plan, all of it or nothing, with everything that was answered and every proposal that can be relied on. */
export function confirmPlan(
  deps: Deps,
  importing: Importing,
  confirmed: PlanConfirmed,
): Promise<{ readonly kind: 'kept' | 'look again'; readonly preview: PlanPreview }> {
  return deps.store.transaction(async (tx) => {
    const draft = await draftToActOn(tx, importing, confirmed.draft)
    const preview = await previewPlan(deps, tx, draft, importing.by)
    if (confirmed.seen !== null && confirmed.seen !== preview.seen) return { kind: 'look again', preview }
    if (preview.measures.length === 0) throw new Refusal('There is no measure in it, so there is nothing to keep.')
    if (preview.questions.some(({ kind }) => kind === 'near')) {
      throw new Refusal('Some titles are nearly those of measures held. Say of each whether it is the same; then keep the plan.') // prettier-ignore
    }
    const settled: Change = { kind: 'draft settled', draft: draft.id, state: 'confirmed', at: deps.clock.instant() }
    await keepPlan(deps, tx, importing, { preview, reason: confirmed.reason.trim(), settled })
    return { kind: 'kept', preview }
  })
}

/** What is kept of a plan, and what says that its draft is done with. */
export interface KeptPlan {
  readonly preview: PlanPreview
  /** '' for the document's name */
  readonly reason: string
  readonly settled: Change
}

/** Writes a plan whole; a year that it brings closed has its edition at once. `by` is null on the command line. */
export async function keepPlan(deps: Deps, tx: Tx, by: Keeper, kept: KeptPlan): Promise<void> {
  await tx.write(changesOf(deps, by, kept))
  for (const period of await tx.closedWithoutEdition()) {
    await tx.write([await editionOf(deps, tx, period, { id: null, name: kept.preview.draft.document })])
  }
}

function changesOf(deps: Deps, { by, door }: Keeper, { preview, reason: said, settled }: KeptPlan): readonly Change[] {
  const { draft, measures, discontinued } = preview
  const at = deps.clock.instant()
  const reason = said === '' ? `Imported with ${draft.document}` : said
  const change: MadeChange = { from: preview.from, reason }
  const told = { at, by, door, reason }
  const changed = measures.filter(isDifferent)
  return [
    ...changed.flatMap((one) => measureChange(one, change)),
    ...discontinued.map(({ measure, because }): Change => ({
      kind: 'measure kept',
      measure: { ...measure, life: { kind: 'discontinued', because } },
      change,
    })),
    ...changed.flatMap((one) => targetChanges(one, preview, reason)),
    ...outturnChanges(measures, preview, at),
    settled,
    ...changed.map((one) => measureEntry(one, told)),
    ...discontinued.map(({ measure, because }) =>
      entry({ ...told, act: 'measure discontinued by import', measure: measure.code, after: { because } }),
    ),
    entry({
      ...told,
      act: 'plan imported',
      after: {
        document: draft.document,
        measures: measures.length,
        changed: changed.length,
        gone: preview.gone.length,
      },
    }),
  ]
}

function measureEntry(one: PlannedChange, told: Pick<Recorded, 'at' | 'by' | 'door' | 'reason'>): Change {
  return entry({
    ...told,
    act: one.before === null ? 'measure imported' : 'measure changed by import',
    measure: one.after.code,
    before: one.before && partsOf(one, 'before'),
    after: partsOf(one, 'after'),
  })
}

const measureChange = ({ before, after }: PlannedChange, change: MadeChange): readonly Change[] => {
  if (before === null) return [{ kind: 'measure kept', measure: after }]
  if (!measureDiffers(before, after)) return []
  return [{ kind: 'measure kept', measure: after, change }]
}

function targetChanges({ after, targets }: PlannedChange, { from }: PlanPreview, reason: string): readonly Change[] {
  return targets.map(({ target, before }) => ({
    kind: 'target kept',
    measure: after.code,
    target,
    // A year that is closed whole keeps its target in what was reported; the new one is for what is asked from now on.
    ...(before === null ? {} : { change: { from: target.startYear === from.startYear ? from : { kind: 'year' as const, startYear: target.startYear }, reason } }), // prettier-ignore
  }))
}

function partsOf({ parts, targets, after }: PlannedChange, side: 'before' | 'after'): object {
  const targetsOf = targets.flatMap((one) => {
    const target = side === 'before' ? one.before : one.target
    return target === null ? [] : [{ year: target.startYear, version: target.version, written: target.written }]
  })
  return { title: after.title, parts: parts.map(({ part }) => part), targets: targetsOf }
}

/** A year that no one collected is opened and closed with the figures that the plan brings for it. */
function outturnChanges(measures: readonly PlannedChange[], preview: PlanPreview, at: string): readonly Change[] {
  const brought = measures.flatMap(({ after, outturns }) => outturns.map((one) => ({ ...one, measure: after.code })))
  const known = new Set(preview.held.periods.map(({ period }) => periodKey(period)))
  const years = new Map(brought.map(({ period }): [string, Period] => [periodKey(period), period]))
  return [
    ...[...years].flatMap(([key, period]): Change[] =>
      known.has(key)
        ? []
        : [
            { kind: 'period opened', period, dueOn: null, at },
            { kind: 'period closed', period, at },
          ],
    ),
    ...brought.flatMap(({ period, measure, returned }): Change[] =>
      returned ? [] : [{ kind: 'return created', period, measure }],
    ),
    ...brought.map((one): Change => ({
      kind: 'version added',
      period: one.period,
      measure: one.measure,
      version: versionOf(one, preview.draft.document, at),
      state: 'approved',
      submissionKey: `import ${preview.draft.digest}`,
    })),
  ]
}

const versionOf = ({ outturn, returned }: OutturnBrought, document: string, at: string): ReturnVersion => ({
  version: (returned?.current?.version ?? 0) + 1,
  reply: { kind: 'figure', outturn },
  commentary: null,
  action: null,
  confirmed: [],
  byId: null,
  byName: document,
  onBehalfOf: null,
  door: 'import',
  at,
})
