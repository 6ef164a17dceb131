import type { KnownMeasure } from '../../../src/transfer/draft/knownMeasure'
import { draftPlan } from '../../../src/transfer/draft/draftPlan'
import type { Assumption } from '../../../src/transfer/draft/assumption'
import type { DraftMeasure, PlanDraft } from '../../../src/transfer/draft/planDraft'
import { readDocument } from '../../../src/transfer/documents/readDocument'
import { asText, table, words } from '../documents/files'
import type { Piece } from '../documents/files'

export async function draftFrom(
  bytes: Uint8Array,
  name: string,
  known: readonly KnownMeasure[] = [],
): Promise<PlanDraft> {
  const read = await readDocument(name, bytes)
  if (read.kind === 'refused') throw new Error(`${name} was refused: ${read.says}`)
  return draftPlan({ ...read, name }, known, { directorate: 'Everything' })
}

export const draftOf = (pieces: readonly Piece[], known: readonly KnownMeasure[] = []): Promise<PlanDraft> =>
  draftFrom(asText(pieces), 'plan.txt', known)

const FIGURES = ['30-31 Target', '30-31 Outturn', '31-32 Target']

/** A plan of one service with these rows: title, target, outturn, next target. */
export const planOf = (...rows: readonly (readonly string[])[]): readonly Piece[] => [
  words('Docks performance'),
  table(['Measure', ...FIGURES], ...rows),
]

/** The draft of a plan with one measure. */
export async function draftRow(row: readonly string[], known: readonly KnownMeasure[] = []): Promise<DraftMeasure> {
  const { measures } = await draftOf(planOf(row), known)
  const [only, ...others] = measures
  if (!only || others.length > 0) throw new Error(`${measures.length} measures were read of one row`)
  return only
}

export function assumed(measure: DraftMeasure | undefined, kind: Assumption['kind']): Assumption {
  const found = measure?.assumptions.find((assumption) => assumption.kind === kind)
  if (!found) throw new Error(`nothing is assumed of the ${kind}`)
  return found
}
