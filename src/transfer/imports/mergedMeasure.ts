import type { Known, Measure } from '../../domain/measure'
import type { DraftMeasure } from '../draft/planDraft'

/** What a person has answered of a measure itself, by kind of assumption. */
export type Answered = ReadonlySet<string>

/**
 * A measure held, as the plan now has it. A plan in our own form says everything but what its cells leave blank;
 * any other says what stands in its tables. What people have settled stays.
 */
export function mergedMeasure(drafted: DraftMeasure, held: Measure, answered: Answered, renamed: boolean): Measure {
  const { code, ...said } = drafted.measure
  const claim = <T>(kind: 'polarity' | 'basis' | 'growth', was: Known<T> | null, is: Known<T> | null) =>
    answered.has(kind) || (code !== null && is?.confirmed) ? is : was?.confirmed ? was : (is ?? was)
  const claims = {
    polarity: claim('polarity', held.polarity, said.polarity),
    basis: claim('basis', held.basis, said.basis),
    growth: claim('growth', held.growth, said.growth),
  }
  if (code !== null) return { ...said, ...claims, code: held.code }
  const or = (words: string, before: string): string => (words.trim() === '' ? before : words)
  const monthly = answered.has('frequency')
  return {
    ...held,
    title: renamed ? said.title : held.title,
    serviceArea: or(said.serviceArea, held.serviceArea),
    thread: {
      priority: or(said.thread.priority, held.thread.priority),
      keyAim: or(said.thread.keyAim, held.thread.keyAim),
      outcome: or(said.thread.outcome, held.thread.outcome),
    },
    unit: answered.has('unit') ? said.unit : held.unit,
    ...claims,
    frequency: monthly ? said.frequency : held.frequency,
    quarterRule: monthly ? said.quarterRule : held.quarterRule,
    // A measure that had gone and stands in the plan again is collected again.
    life: answered.has('life') || held.life.kind === 'discontinued' ? said.life : held.life,
    position: said.position,
  }
}

/** A part of a measure that people read, with what it was and what it is. */
export interface PartChange {
  readonly part: MeasurePart
  readonly before: Measure
  readonly after: Measure
}

const PARTS = {
  title: (one: Measure) => one.title,
  'short name': (one: Measure) => one.shortName,
  'service area': (one: Measure) => one.serviceArea,
  directorate: (one: Measure) => one.directorate,
  priority: (one: Measure) => one.thread.priority,
  'key aim': (one: Measure) => one.thread.keyAim,
  outcome: (one: Measure) => one.thread.outcome,
  unit: (one: Measure) => one.unit,
  decimals: (one: Measure) => String(one.decimals),
  polarity: (one: Measure) => one.polarity?.is ?? 'not known',
  basis: (one: Measure) => one.basis?.is ?? 'not known',
  growth: (one: Measure) => one.growth?.is ?? 'not known',
  frequency: (one: Measure) => one.frequency,
  tolerance: (one: Measure) => JSON.stringify(one.tolerance),
  owner: (one: Measure) => one.owner?.toLowerCase() ?? 'nobody',
  life: (one: Measure) => one.life.kind,
} as const

export type MeasurePart = keyof typeof PARTS

/** A part as text, to be compared; and shown where it is words. */
export const partOf = (measure: Measure, part: MeasurePart): string => PARTS[part](measure)

/** What people would notice. */
export function partChanges(before: Measure, after: Measure): readonly PartChange[] {
  const parts = Object.keys(PARTS) as MeasurePart[]
  return parts.filter((part) => partOf(before, part) !== partOf(after, part)).map((part) => ({ part, before, after }))
}
