import type { Outturn, Target } from '../../src/domain/figure'
import type { Scale } from '../../src/domain/rating'
import { readOutturn } from '../../src/domain/readOutturn'
import { readTarget } from '../../src/domain/readTarget'
import type { Unit } from '../../src/domain/unit'

export const RAG: Scale = {
  kind: 'rag with tolerance',
  name: 'RAG with tolerance',
  tolerancePercent: '5',
  toleranceAtZero: '0',
  exceptions: ['amber', 'red'],
}

/** A target as an import would read it; a condition has not been met. */
export function aTarget(written: string, unit: Unit, rest: Partial<Target> = {}): Target {
  const { reading, standing, condition, rationale } = readTarget(written, unit)
  return {
    written,
    reading,
    standing,
    footnotes: [],
    startYear: 2020,
    version: 1,
    condition: condition === null ? null : { words: condition, met: false },
    rationale,
    profile: null,
    ...rest,
  }
}

/** An outturn as an import would read it. */
export function anOutturn(written: string, unit: Unit, rest: Partial<Outturn> = {}): Outturn {
  const { reading, standing, provisional } = readOutturn(written, unit)
  return { written, reading, standing, provisional, footnotes: [], span: null, ...rest }
}

export const byAPerson = {
  kind: 'confirmed',
  by: 'Performance team',
  on: '2021-06-01',
  evidence: 'asked the owner',
} as const
