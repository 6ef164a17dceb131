import type { KnownMeasure } from '../../../src/transfer/draft/knownMeasure'
import type { PlanDraft } from '../../../src/transfer/draft/planDraft'

/** A draft as it is held once it is kept, its measures coded in their order: AB-001, AB-002 … */
export const knownFrom = ({ measures }: PlanDraft): readonly KnownMeasure[] =>
  measures.map(({ measure, targets }, index) => ({
    measure: { ...measure, code: `AB-${String(index + 1).padStart(3, '0')}` },
    targets,
  }))
