import type { Outturn, Target } from '../../domain/figure'
import { readOutturn } from '../../domain/readOutturn'
import { readTarget } from '../../domain/readTarget'
import type { Unit } from '../../domain/unit'
import type { DraftMeasure } from './planDraft'

type Read = Pick<Target, 'reading' | 'standing'>

/** The same figures, their words read in another unit. A reading that a person has confirmed stays. */
export function readIn(draft: DraftMeasure, unit: Unit): DraftMeasure {
  const target = (one: Target): Target =>
    one.standing.kind === 'confirmed' ? one : { ...one, ...readingOf(readTarget(one.written, unit)) }
  const outturn = (one: Outturn): Outturn =>
    one.standing.kind === 'confirmed' ? one : { ...one, ...readingOf(readOutturn(one.written, unit)) }
  return {
    ...draft,
    targets: draft.targets.map(target),
    outturns: draft.outturns.map((one) => ({ ...one, outturn: outturn(one.outturn) })),
  }
}

const readingOf = ({ reading, standing }: Read): Read => ({ reading, standing })
