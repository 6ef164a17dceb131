import { sayPlace } from '../../../transfer/documents/document'
import { rowOf } from '../../../transfer/draft/draftFinding'
import type { Measure } from '../../../domain/measure'
import { isDifferent } from '../../../transfer/imports/planDecision'
import type { PlanPreview } from '../../../operations/ports/imports'
import type { PlannedChange } from '../../../transfer/imports/planDecision'
import { count, dotted, measures, printCount, sentence } from '../../words/count'
import * as words from '../../words/imports/plan'
import type { CardMessage } from '../cardMessage'
import { importCard } from './importCard'
import type { ImportAction, ImportCardData, Section } from './importCard'

type Card = CardMessage<'importCard', ImportCardData>

/** What the preview says besides itself. */
export interface PlanShown {
  readonly ownerless: readonly Measure[]
}

/** What a plan would make different: by service area, new, changed, gone, what is assumed, and what to look at. */
export function planPreview(preview: PlanPreview, { ownerless }: PlanShown): Card {
  const { draft, measures: planned, questions, gone } = preview
  const assumptions = questions.flatMap((one) => (one.kind === 'assumption' ? [one.assumption] : []))
  const unsure = assumptions.filter(({ confidence }) => confidence === 'unsure').length
  const near = questions.filter(({ kind }) => kind === 'near').length
  const nothing = planned.length === 0
  const title = nothing ? 'No measure was found in this plan' : 'Keep this plan?'
  const changed = changedOf(preview)
  return importCard({
    eyebrow: draft.document,
    title,
    summary: `${title} ${words.planRead(planned.length)}`,
    lines: [
      words.planRead(planned.length),
      words.assumptionsLine(assumptions.length - unsure, unsure),
      changed.length > 0 ? words.fromLine(preview.from) : '',
      words.goneLine(gone.length),
      words.ownerlessLine(ownerless.length),
    ],
    warnings: [words.nearLine(near)],
    facts: factsOf(preview, assumptions.length),
    sections: sectionsOf(preview),
    asks: changed.length > 0 ? [{ id: 'reason', label: 'Why it changes, for the record', value: '' }] : [],
    actions: actionsOf(preview, nothing || near > 0),
  })
}

const changedOf = ({ measures: planned }: PlanPreview): readonly PlannedChange[] =>
  planned.filter(({ before, parts, targets }) => before !== null && parts.length + targets.length > 0)

const newOf = ({ measures: planned }: PlanPreview): readonly PlannedChange[] =>
  planned.filter(({ before }) => before === null)

function factsOf(preview: PlanPreview, assumptions: number): ImportCardData['facts'] {
  const [added, changed] = [newOf(preview).length, changedOf(preview).length]
  return [
    { title: 'New', value: printCount(added) },
    { title: 'Changed', value: printCount(changed) },
    { title: 'As before', value: printCount(preview.measures.length - added - changed) },
    { title: 'Gone', value: printCount(preview.gone.length) },
    { title: 'To confirm', value: printCount(assumptions) },
    { title: 'To look at', value: printCount(preview.findings.length) },
  ]
}

function actionsOf({ draft, questions, gone, discontinued, seen }: PlanPreview, blocked: boolean): ImportAction[] {
  const data = { draft: draft.id, seen }
  const open = gone.length - discontinued.length
  return [
    ...(blocked ? [] : [{ title: 'Keep the plan', verb: 'confirmImport', data }]),
    ...(questions.length > 0
      ? [{ title: 'Check each', verb: 'reviewImport', data: { draft: draft.id, from: 0 } }]
      : []),
    ...(open > 0
      ? [
          {
            title: open === 1 ? 'Retire the gone one' : 'Retire the gone ones',
            verb: 'goneImport',
            data: { draft: draft.id },
          },
        ]
      : []),
    { title: 'Cancel', verb: 'cancelImport', data: {} },
  ]
}

function sectionsOf(preview: PlanPreview): readonly Section[] {
  const { gone, questions, discontinued } = preview
  const ended = new Map(discontinued.map(({ measure, because }) => [measure.code, because]))
  const near = questions.flatMap((one) => (one.kind === 'near' ? [one] : []))
  const [changed, added] = [changedOf(preview), newOf(preview)]
  return [
    {
      heading: 'By service area',
      lines: byArea(preview).map(([area, number]) => ({ text: dotted(area, measures(number)), note: '' })),
    },
    {
      heading: `Nearly the same title: ${near.length}`,
      lines: near.map(({ drafted, held }) => ({ text: drafted.measure.title, note: `Held: ${held.title}` })),
    },
    {
      heading: `Changed: ${measures(changed.length)}`,
      lines: changed.map(({ after, parts, targets }) => ({
        text: after.shortName,
        note: [...targets.map(words.sayTarget), ...parts.map(words.sayPart)].join(' · '),
      })),
    },
    {
      heading: `Gone: ${measures(gone.length)}`,
      lines: gone.map(({ code, shortName, serviceArea }) => ({
        text: shortName,
        note: dotted(serviceArea, ended.get(code) ?? ''),
      })),
    },
    toLookAt(preview),
    {
      heading: `New: ${measures(added.length)}`,
      lines: added.map(({ after, targets }) => ({
        text: after.title.trim(),
        note: dotted(after.serviceArea, ...targets.slice(-1).map(words.sayTarget)),
      })),
    },
  ]
}

const toLookAt = ({ findings }: PlanPreview): Section => ({
  heading: `To look at: ${count(findings.length, 'finding')}`,
  lines: findings.map(({ says, place, column }) => ({
    text: says,
    note: dotted(sentence(sayPlace(rowOf(place))), column === '' ? '' : `column '${column}'`),
  })),
})

/** Service areas in the plan's order, each with its number of measures. */
function byArea({ measures: planned }: PlanPreview): readonly (readonly [string, number])[] {
  const areas = new Map<string, number>()
  for (const { after } of planned) {
    const area = after.serviceArea.trim() || after.thread.priority.trim() || 'No service area'
    areas.set(area, (areas.get(area) ?? 0) + 1)
  }
  return [...areas]
}

/** The plan was kept. */
export function planKept(preview: PlanPreview, { ownerless }: PlanShown): Card {
  const { draft, measures: planned, discontinued, questions } = preview
  const open = questions.filter((one) => one.kind === 'assumption' && one.assumption.confidence === 'unsure').length
  return importCard({
    eyebrow: draft.document,
    title: '✓ The plan is kept',
    lines: [
      `${measures(planned.length)}, ${printCount(planned.filter(isDifferent).length)} of them new or changed. They are asked for from the next period that is opened; figures given already stay.`,
      words.assumptionsLine(0, open),
      words.ownerlessLine(ownerless.length),
    ],
    facts: [
      { title: 'New', value: printCount(newOf(preview).length) },
      { title: 'Changed', value: printCount(changedOf(preview).length) },
      { title: 'No longer collected', value: printCount(discontinued.length) },
      { title: 'Outturns brought', value: printCount(planned.reduce((sum, { outturns }) => sum + outturns.length, 0)) },
    ],
  })
}
