import type { Filter, Part, Question } from '../domain/question'
import type { FiguresWanted } from './wanted'

/**
 * The figures that a question's answer can rest on: all that lie in the part of the council it names. What is read too
 * much is only dear; nothing that fits may be missing, so only names that are compared to the letter limit it.
 */
export function figuresFor(question: Question): FiguresWanted {
  if (question.kind === 'measure') return { measures: [question.measure] }
  if (!('filter' in question)) return {}
  const named = within(question.filter)
  return question.kind === 'compare' ? { ...sides(question.parts), ...named } : named
}

const within = ({ measures, serviceAreas, priorities }: Filter): FiguresWanted => ({
  ...(measures.length > 0 && { measures }),
  ...(serviceAreas.length > 0 && { serviceAreas }),
  ...(priorities.length > 0 && { priorities }),
})

/** Every side must be of the same kind: the ways to be wanted limit one another. */
function sides(parts: readonly Part[]): FiguresWanted {
  const names = parts.map((part) => part.name)
  if (parts.every((part) => part.kind === 'service area')) return { serviceAreas: names }
  return parts.every((part) => part.kind === 'priority') ? { priorities: names } : {}
}
