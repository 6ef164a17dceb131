import type { Match } from './findMeasures'
import { stem } from './fold'
import { range } from './span'
import { SMALL } from './tables/saysLittle'
import type { Token } from './token'
import { tokenise } from './token'

/**
 * A word that is said twice and stands once in the name asks something the other time: "what target was set for budget
 * savings target achieved", "children's homes rated good isn't rated". The one that stands apart from the name is free.
 */
export function withoutSurplus(match: Match, tokens: readonly Token[]): Match {
  const said = groupByStem([...match.used], tokens)
  const repeated = [...said].filter(([word, places]) => places.length > 1 && !QUANTITIES.has(word))
  if (repeated.length === 0) return match
  const { title, shortName, aliases } = match.entry.measure
  const names = [title, shortName, ...aliases].map((name) => tokenise(name).map((token) => stem(token.fold)))
  const name = longestRun(match.used, tokens)
  const free = repeated.flatMap(([word, places]) => {
    const most = Math.max(...names.map((stems) => stems.filter((each) => each === word).length), 1)
    return [...places].sort((one, other) => apart(other, name) - apart(one, name)).slice(0, Math.max(0, places.length - most)) // prettier-ignore
  })
  return free.length === 0 ? match : { ...match, used: new Set([...match.used].filter((place) => !free.includes(place))) } // prettier-ignore
}

/** "The number of … number" asks for nothing but the number. */
const QUANTITIES: ReadonlySet<string> = new Set(
  ['number', 'rate', 'total', 'percentage', 'percent', 'figure'].map((word) => stem(word)),
)

function groupByStem(places: readonly number[], tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const place of places) {
    const word = stem(tokens[place]?.fold ?? '')
    groups.set(word, [...(groups.get(word) ?? []), place])
  }
  return groups
}

/** How far a place is from the name; in it: 0. */
const apart = (place: number, name: readonly number[]): number => {
  const [first, last] = [name[0] ?? place, name.at(-1) ?? place]
  return place < first ? first - place : Math.max(0, place - last)
}

/** The longest run of the name's words, small words between two of them stepped over. */
function longestRun(used: ReadonlySet<number>, tokens: readonly Token[]): readonly number[] {
  const places = [...used].sort((one, other) => one - other)
  const runs: number[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const [last, between] = [run?.at(-1) ?? place, tokens[place - 1]?.fold ?? '']
    if (run && (place - last < 2 || (place - last === 2 && SMALL.has(between)))) run.push(place)
    else runs.push([place])
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), runs[0] ?? [])
  return longest.length === 0 ? [] : range(longest[0] ?? 0, (longest.at(-1) ?? 0) + 1)
}
