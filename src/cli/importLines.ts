import { printPeriod } from '../domain/period'
import type { PeoplePreview, PlanPreview } from '../operations/ports/imports'
import { sayPlace } from '../transfer/documents/document'
import { rowOf } from '../transfer/draft/draftFinding'
import { askOf, sayPart, sayTarget } from '../transfer/imports/planWords'
import type { PlanQuestion } from '../transfer/imports/planQuestions'

/** A heading with how many there are, and a line each; nothing when there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, MOST).map((line) => `  ${line}`)
  const more = lines.length - shown.length
  return [`${heading}: ${lines.length}`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])]
}

/** As many as a screen scrolls through with patience. */
const MOST = 200

/** What a plan would make different, as text. */
export function planLines({ draft, measures, gone, discontinued, questions, findings, from }: PlanPreview) {
  const areas = new Map<string, number>()
  for (const { after } of measures) areas.set(after.serviceArea, (areas.get(after.serviceArea) ?? 0) + 1)
  const added = measures.filter(({ before }) => before === null)
  const changed = measures.filter(({ before, parts, targets }) => before !== null && parts.length + targets.length > 0)
  return [
    `${measures.length} measures read from ${draft.document}. Changes apply from ${printPeriod(from)}.`,
    ...section(
      'By service area',
      [...areas].map(([area, number]) => `${area || 'No service area'}: ${number}`),
    ),
    ...section(
      'New',
      added.map(({ after }) => `${after.code} ${after.title.trim()}`),
    ),
    ...section(
      'Changed',
      changed.map(({ after, targets, parts }) => `${after.code} ${after.shortName}: ${[...targets.map(sayTarget), ...parts.map(sayPart)].join('; ')}`), // prettier-ignore
    ),
    ...section(
      'Not in this plan',
      gone.map(({ code, shortName }) => `${code} ${shortName}`),
    ),
    ...section(
      'No longer collected',
      discontinued.map(({ measure, because }) => `${measure.code} ${because}`),
    ),
    ...section('To confirm', questions.flatMap(sayQuestion)),
    ...section(
      'To look at',
      findings.map(({ place, says }) => `${sayPlace(rowOf(place))}: ${says}`),
    ),
  ]
}

function sayQuestion(question: PlanQuestion): readonly string[] {
  if (question.kind === 'gone') return []
  const { drafted } = question
  const title = drafted.measure.title.trim()
  if (question.kind === 'near') return [`${title}: nearly “${question.held.title.trim()}”, ${question.held.code}`]
  const { proposal, confidence, evidence } = question.assumption
  const proposed = proposal === null ? 'nothing proposed' : `${confidence}: ${proposal.says}`
  return [`${title}: ${askOf(question.assumption)} ${proposed}. ${evidence}`]
}

/** What a people list would make different, as text. */
export function peopleLines({ draft, changes, findings, ownerless }: PeoplePreview): readonly string[] {
  const { added, changed, left, same } = changes
  return [
    `${added.length + changed.length + same.length} people read from ${draft.document}.`,
    ...section(
      'New',
      added.map(({ name, email }) => `${name}, ${email}`),
    ),
    ...section('Changed', changed.map(({ before, after }) => (before.name === after.name ? after.name : `${before.name}, now ${after.name}`))), // prettier-ignore
    ...section(
      'Gone',
      left.map(({ name }) => name),
    ),
    ...section(
      'To look at',
      findings.map(({ row, says }) => `row ${row}: ${says}`),
    ),
    ...section(
      'Without an owner',
      ownerless.map(({ code, shortName }) => `${code} ${shortName}`),
    ),
  ]
}
