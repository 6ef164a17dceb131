import type { Measure, MeasureCode } from './measure'

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
 * by a near title of the same unit. Each held measure is matched once.
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

/** How much of the shorter title's words two titles must share to be near, and at least how many words. */
const NEAR = { share: 0.6, words: 2 }

/** A word in more titles than this tells none of them from another. */
const MOST_TITLES = 100

/** From words to titles, so that five thousand titles are never each held against five thousand. */
function nearestOf(held: readonly Measure[]) {
  const indexed = held.map((measure) => ({ measure, words: wordsOf(measure.title) }))
  const titles = new Map<string, (typeof indexed)[number][]>()
  for (const one of indexed) {
    for (const word of one.words) {
      const with_ = titles.get(word)
      if (with_) with_.push(one)
      else titles.set(word, [one])
    }
  }
  return (one: ToMatch, taken: ReadonlySet<MeasureCode>): Measure | undefined => {
    const words = wordsOf(one.title)
    const shared = new Map<Measure, { count: number; of: number }>()
    for (const word of words) {
      const with_ = titles.get(word) ?? []
      if (with_.length > MOST_TITLES) continue
      for (const { measure, words: theirs } of with_) {
        const count = (shared.get(measure)?.count ?? 0) + 1
        shared.set(measure, { count, of: Math.min(words.size, theirs.size) })
      }
    }
    const near = [...shared].filter(
      ([measure, { count, of }]) =>
        measure.unit === one.unit && !taken.has(measure.code) && count >= NEAR.words && count / of >= NEAR.share,
    )
    return near.sort(([, a], [, b]) => b.count / b.of - a.count / a.of || b.count - a.count)[0]?.[0]
  }
}

/** Words that say how something is counted, and not what. */
const COMMON = new Set(
  'a an and at average by days for from in number of on or our per percentage rate taken the time to total with within'.split(
    ' ',
  ),
)

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(folded(title).split(' ').filter((word) => word.length > 1 && !COMMON.has(word)).map(stemmed)) // prettier-ignore

const stemmed = (word: string): string => word.replace(/(?:ings?|ions?|ed|es|s)$/, '')

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
