import type { Measure, MeasureCode } from './measure'
import { ALIKE, NEAR, nearTitles } from './nearTitles'

/** What a plan's measure is matched by. `code` is null in a plan that is not in our own form. */
export interface ToMatch {
  readonly key: string
  readonly code: MeasureCode | null
  readonly title: string
  readonly serviceArea: string
  readonly unit: Measure['unit']
}

/** Which measure held a plan's measure is. Near: the titles differ, and a person says. */
export type Match =
  | { readonly kind: 'same'; readonly held: Measure }
  | { readonly kind: 'near'; readonly held: Measure }
  | { readonly kind: 'new' }

const NEW: Match = { kind: 'new' }

/**
 * Matches a plan's measures to those held: by code, then by exact title (in its own service area before others), then
 * by a near title. Each held measure is matched once.
 */
export function matchMeasures(plan: readonly ToMatch[], held: readonly Measure[]): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>()
  const taken = new Set<MeasureCode>()
  const take = (kind: 'same' | 'near', one: ToMatch, measure: Measure | undefined): void => {
    if (!measure || taken.has(measure.code) || found.has(one.key)) return
    found.set(one.key, { kind, held: measure })
    taken.add(measure.code)
  }
  const byCode = new Map(held.map((measure) => [measure.code, measure]))
  for (const one of plan) take('same', one, one.code === null ? undefined : byCode.get(one.code))
  const areaOf = (one: { title: string; serviceArea: string }) => `${folded(one.title)} | ${folded(one.serviceArea)}`
  for (const keyOf of [areaOf, (one: { title: string }) => folded(one.title)]) {
    const byTitle = grouped(held, keyOf)
    for (const one of plan) {
      if (found.has(one.key) || one.code !== null) continue
      take(
        'same',
        one,
        byTitle.get(keyOf(one))?.find(({ code }) => !taken.has(code)),
      )
    }
  }
  const nearest = nearestOf(held.filter(({ code, life }) => !taken.has(code) && life.kind === 'live'))
  for (const one of plan) if (!found.has(one.key) && one.code === null) take('near', one, nearest(one, taken))
  return new Map(plan.map(({ key }) => [key, found.get(key) ?? NEW]))
}

/** Titles of figures in two units are near only where they say the same: sickness in days, and in per cent. */
const NEAR_ENOUGH = { sameUnit: NEAR, otherUnit: ALIKE }

/** The measure with the likest title that is not taken yet. */
function nearestOf(held: readonly Measure[]) {
  const near = nearTitles(held, (measure) => measure)
  return (one: ToMatch, taken: ReadonlySet<MeasureCode>): Measure | undefined =>
    near(one).find(({ one: { code, unit }, likeness }) => {
      const enough = unit === one.unit ? NEAR_ENOUGH.sameUnit : NEAR_ENOUGH.otherUnit
      return !taken.has(code) && likeness >= enough
    })?.one
}

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function grouped(held: readonly Measure[], keyOf: (measure: Measure) => string): ReadonlyMap<string, Measure[]> {
  const groups = new Map<string, Measure[]>()
  for (const measure of held) {
    const group = groups.get(keyOf(measure))
    if (group) group.push(measure)
    else groups.set(keyOf(measure), [measure])
  }
  return groups
}
