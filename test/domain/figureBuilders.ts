import type { Outturn, Target } from '../../src/domain/figure'
import type { Direction, Growth, Known, Measure } from '../../src/domain/measure'
import type { Scale } from '../../src/domain/rating'
import { readOutturn } from '../../src/domain/readOutturn'
import { readTarget } from '../../src/domain/readTarget'
import type { Basis } from '../../src/domain/span'
import type { Unit } from '../../src/domain/unit'

export const RAG: Scale = {
  kind: 'rag with tolerance',
  name: 'RAG with tolerance',
  tolerancePercent: '5',
  toleranceAtZero: '0',
}

const CONFIRMED = { by: 'Performance team', on: '2021-06-01' }

export const confirmed = <T>(is: T): Known<T> => ({ is, confirmed: CONFIRMED, evidence: 'said so in a test' })
export const unconfirmed = <T>(is: T): Known<T> => ({ is, confirmed: null, evidence: 'guessed in a test' })

export interface MeasureWords {
  readonly polarity?: Direction | null
  readonly basis?: Basis | null
  readonly growth?: Growth | null
}

/** A live level in a unit, better when higher, its basis confirmed; each of them can be said otherwise. */
export function aMeasure(unit: Unit, words: MeasureWords = {}, rest: Partial<Measure> = {}): Measure {
  const { polarity = 'higher', basis = 'quarter', growth = 'level' } = words
  return {
    code: 'T-001',
    title: 'A measure of a test',
    shortName: 'A measure',
    aliases: [],
    serviceArea: 'Finance',
    directorate: 'Corporate Resources',
    thread: { priority: 'Our People', keyAim: 'P3', outcome: 'P3.1' },
    unit,
    noun: null,
    decimals: 2,
    polarity: polarity === null ? null : confirmed(polarity),
    basis: basis === null ? null : confirmed(basis),
    growth: growth === null ? null : confirmed(growth),
    frequency: 'quarterly',
    quarterRule: null,
    tolerance: null,
    owner: null,
    life: { kind: 'live' },
    position: 1,
    ...rest,
  }
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
