import type { Direction, Growth, Known, Measure } from '../../src/domain/measure'
import type { Basis } from '../../src/domain/span'
import type { Unit } from '../../src/domain/unit'

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

/** A measure known by its code and by who owns it, where nothing else about it matters. */
export const ownedBy = (owner: { readonly email: string } | null, code = 'T-001', rest: Partial<Measure> = {}) =>
  aMeasure('number', {}, { code, owner: owner?.email ?? null, ...rest })
