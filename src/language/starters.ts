import type { Measure } from '../domain/measure'
import type { Lexicon } from './lexicon'

/** An example of a question, from the council's own names: what to put on a button, and what is asked. */
export interface Starter {
  readonly title: string
  readonly ask: string
}

/** Names longer than this make a poor example. */
const MOST = 60

/**
 * Questions to begin with, each about something that this council has. The app package's prompt starters and the help
 * show the same ones. None where the plan holds nothing to ask about.
 */
export function starters(lexicon: Lexicon): readonly Starter[] {
  const measures = [...lexicon.byCode.values()]
  const [area, other] = biggest(measures, ({ serviceArea }) => serviceArea)
  const [priority] = biggest(measures, ({ thread }) => thread.priority)
  const measure = [...measures].sort(byPlace).find(({ shortName }) => shortName.length <= MOST)
  return [
    ...(area ? [{ title: `Off target in ${area}`, ask: `Which measures are off target in ${area}?` }] : []),
    ...(priority ? [{ title: `How ${priority} is doing`, ask: `How are we doing on ${priority}?` }] : []),
    ...(measures.length > 1 ? [{ title: 'The worst misses', ask: 'Which measures missed their target by most?' }] : []),
    ...(measure ? [{ title: measure.shortName, ask: measure.shortName }] : []),
    ...(area && other ? [{ title: `${area} and ${other}`, ask: `Compare ${area} with ${other}` }] : []),
    ...(measure ? [{ title: 'Who owns a measure', ask: `Who owns ${measure.shortName}?` }] : []),
  ]
}

const byPlace = (one: Measure, another: Measure): number => one.position - another.position

/** Names by how many measures they have, most first. */
function biggest(measures: readonly Measure[], nameOf: (measure: Measure) => string): readonly string[] {
  const counts = new Map<string, number>()
  for (const measure of measures) counts.set(nameOf(measure), (counts.get(nameOf(measure)) ?? 0) + 1)
  return [...counts]
    .filter(([name]) => name !== '' && name.length <= MOST)
    .sort(([, one], [, another]) => another - one)
    .map(([name]) => name)
}
