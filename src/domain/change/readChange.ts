import type { Day } from '../day'
import { exact } from '../decimal'
import type { Profile, Target } from '../figure'
import type { Direction, Frequency, Growth, Known, Life, Measure } from '../measure'
import type { Person } from '../person'
import { readTarget } from '../readTarget'
import { readOutturn } from '../readOutturn'
import type { Basis } from '../span'
import { UNITS } from '../unit'
import type { Unit } from '../unit'
import { readTolerance } from './readTolerance'
import type { Alteration, ChangeAspect, ChangeRequest, Subject, Unread } from './change'

export interface ReadingFacts {
  readonly subject: Subject
  readonly people: readonly Person[]
  /** null: Outturn itself, which only ever names an owner */
  readonly by: Person | null
  readonly today: Day
}

type ReadAspect = (request: ChangeRequest, facts: ReadingFacts) => Alteration | Unread

/** The values that are chosen and not typed, as they are kept. */
export const POLARITIES: readonly Direction[] = ['higher', 'lower', 'within range', 'none']
export const BASES: readonly Basis[] = ['quarter', 'year to date', 'rolling year', 'snapshot', 'annual']
export const GROWTHS: readonly Growth[] = ['level', 'adds up', 'builds towards a whole']
export const FREQUENCIES: readonly Frequency[] = ['monthly', 'quarterly', 'half-yearly', 'annual']
export const LIVES: readonly Life['kind'][] = ['live', 'suspended', 'discontinued']

const unread = (kind: Extract<Unread, { at: 'value' }>['kind']): Unread =>
  kind === 'profile ends elsewhere' ? { at: 'value', kind, target: '' } : { at: 'value', kind }

const measure = (set: Partial<Measure>): Alteration => ({ of: 'measure', set })

/** The words of a change, read; or why they are none. */
export function readChange(request: ChangeRequest, facts: ReadingFacts): Alteration | Unread {
  if (request.typed.trim() === '' && request.aspect !== 'target') return unread('left empty')
  return READERS[request.aspect]({ ...request, typed: request.typed.trim() }, facts)
}

const READERS: { readonly [Aspect in ChangeAspect]: ReadAspect } = {
  target: newTarget,
  profile,
  condition: ({ typed }, { subject: { target } }) => {
    if (target?.condition == null) return unread('no condition')
    if (typed !== 'met' && typed !== 'not met') return unread('not offered')
    return { of: 'target', set: { condition: { ...target.condition, met: typed === 'met' } } }
  },
  tolerance: ({ typed }, { subject }) => {
    const tolerance = readTolerance(typed, subject.measure.unit)
    return tolerance === undefined ? unread('not a tolerance') : measure({ tolerance })
  },
  owner: ({ typed }, { people }) => {
    if (typed === NOBODY) return measure({ owner: null })
    const owner = people.find((one) => String(one.id) === typed)
    return owner === undefined ? unread('not offered') : measure({ owner: owner.email })
  },
  polarity: known(POLARITIES, (polarity) => ({ polarity })),
  basis: known(BASES, (basis) => ({ basis })),
  growth: known(GROWTHS, (growth) => ({ growth })),
  frequency: ({ typed }) => {
    const frequency = FREQUENCIES.find((one) => one === typed)
    return frequency === undefined ? unread('not offered') : measure({ frequency })
  },
  unit: ({ typed }) => {
    const unit = UNITS.find((one) => one === typed)
    return unit === undefined ? unread('not offered') : measure({ unit })
  },
  'short name': ({ typed }) => (typed.length > 40 ? unread('too long') : measure({ shortName: typed })),
  life: ({ typed, reason }) => {
    if (typed === 'live') return measure({ life: { kind: 'live' } })
    if (typed !== 'suspended' && typed !== 'discontinued') return unread('not offered')
    return measure({ life: { kind: typed, because: reason.trim() } })
  },
}

/** An owner's box offers people by their number, and nobody. */
export const NOBODY = 'nobody'

/** Chosen from a list by a person, who thereby confirms it. */
function known<T extends string>(values: readonly T[], set: (is: Known<T>) => Partial<Measure>): ReadAspect {
  return ({ typed, reason }, { by, today }) => {
    const is = values.find((one) => one === typed)
    if (is === undefined) return unread('not offered')
    return measure(set({ is, confirmed: { by: by?.name ?? 'Outturn', on: today }, evidence: reason.trim() }))
  }
}

/** A target's own words, as a plan would have them. What they only propose is confirmed by whoever typed them. */
function newTarget({ typed, reason }: ChangeRequest, { subject, by, today }: ReadingFacts): Alteration | Unread {
  const { unit, growth } = subject.measure
  const read = readTarget(typed, unit)
  if (read.reading.kind === 'narrative') return unread('not a target')
  const standing: Target['standing'] =
    read.standing.kind === 'proposed'
      ? { kind: 'confirmed', by: by?.name ?? 'Outturn', on: today, evidence: reason.trim() }
      : { kind: 'as written' }
  const evenShare = subject.target?.profile?.kind === 'even share' && growth?.is === 'adds up'
  return {
    of: 'target',
    words: typed,
    set: {
      ...{ written: typed, reading: read.reading, standing, footnotes: [] },
      condition: read.condition === null ? null : { words: read.condition, met: false },
      rationale: read.rationale,
      profile: evenShare && read.reading.kind === 'number' ? shared(read.reading.value) : null,
    },
  }
}

function shared(value: string): Profile {
  const part = (quarter: number) => exact(value).times(quarter).div(4).toFixed()
  return { kind: 'even share', byQuarter: [part(1), part(2), part(3), exact(value).toFixed()] }
}

/** Four levels, one for the end of each quarter: "24.5; 49; 73.5; 98". The last is the year's target. */
function profile({ typed }: ChangeRequest, { subject: { measure: own, target } }: ReadingFacts): Alteration | Unread {
  if (target?.reading.kind !== 'number') return unread('no target set')
  const levels = levelsIn(typed, own.unit)
  const [first, second, third, fourth] = levels
  if (levels.length !== 4 || first == null || second == null || third == null || fourth == null) {
    return unread('not four levels')
  }
  if (!exact(fourth).eq(exact(target.reading.value))) {
    return { at: 'value', kind: 'profile ends elsewhere', target: target.written.trim() }
  }
  return { of: 'target', set: { profile: { kind: 'given', byQuarter: [first, second, third, fourth] } } }
}

/** A comma may stand inside a number, so levels are parted by semicolons, new lines, or a comma with a space. */
function levelsIn(typed: string, unit: Unit): readonly (string | null)[] {
  return typed
    .split(/\s*;\s*|\s*\n\s*|,\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const { reading } = readOutturn(part, unit)
      return reading.kind === 'number' ? reading.value : null
    })
}
