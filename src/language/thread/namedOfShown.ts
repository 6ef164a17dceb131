import { has } from '../askedFor'
import { claimedIn } from '../claimed'
import type { LastAsked } from '../following'
import { measureFrame } from '../measureFrame'
import { isFramed } from '../sentence'
import type { Sentence } from '../sentence'

/**
 * "why was Hornbill only at 50 %", after a list that shows one of the two measures of that name: the one that was seen is
 * meant, where its reasons are asked for or its figure is said again.
 */
export function namedOfShown(sentence: Sentence, last: LastAsked): Sentence {
  const { choice, reading, live, unknown, aside } = sentence
  if (choice.kind !== 'several' || last.question.kind === 'choice') return sentence
  const [seen, ...others] = choice.matches.filter(({ entry }) => last.shown.includes(entry.measure.code))
  if (!seen || others.length > 0) return sentence
  const claimed = claimedIn(reading, seen, unknown)
  if (!has(sentence, 'why') && claimed.length === 0) return sentence
  const frame = measureFrame(reading.tokens, seen.used)
  return {
    ...sentence,
    choice: { kind: 'one', matches: [seen] },
    frame,
    live: live.filter((span) => !isFramed(span, frame)),
    unknown: unknown.filter((place) => !claimed.includes(place) && !frame?.places.has(place)),
    aside: [...aside, ...claimed],
  }
}
