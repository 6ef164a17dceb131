import type { LastAsked } from './following'
import { leadLength } from './leadIn'
import { halfFrame, measureFrame } from './measureFrame'
import type { Sentence } from './sentence'
import { chosen, isFramed, liveTags } from './sentence'

/** What "it" may be said with when one measure was shown. */
const IT = new Set(['it', 'that', 'this', 'its'])

const WORDS_OF_PLACES: ReadonlySet<string> = new Set([
  'service area',
  'priority',
  'key aim',
  'outcome',
  'directorate',
  'person',
])

/**
 * A sentence about the measure that was shown last, with what its words ask of "it"; the same sentence where it names a
 * measure or a place of its own, or asks nothing of one measure.
 */
export function aboutTheShown(sentence: Sentence, last: LastAsked): Sentence {
  const { tokens } = sentence.reading
  if (last.question.kind !== 'measure' || chosen(sentence).length > 0) return sentence
  const it = new Set(tokens.flatMap((token, place) => (IT.has(token.fold) ? [place] : [])))
  // "who answers for it" names no service called IT.
  const live = sentence.live.filter((span) => !it.has(span.from))
  if (live.some((span) => span.tags.some((tag) => WORDS_OF_PLACES.has(tag.kind)))) return sentence
  const lead = leadLength(tokens)
  const half = halfFrame(tokens.slice(lead))
  const frame = it.size > 0 ? measureFrame(tokens, it) : half && { ...half, places: new Set([...half.places].map((place) => place + lead)) } // prettier-ignore
  if (
    frame === null ||
    liveTags(
      sentence.live.filter((span) => !isFramed(span, frame)),
      'noun',
    ).length > 0
  )
    return sentence
  return {
    ...sentence,
    frame,
    live: (it.size > 0 ? live : sentence.live).filter((span) => !isFramed(span, frame)),
    unknown: sentence.unknown.filter((place) => !frame.places.has(place)),
    aside: sentence.aside.filter((place) => !frame.places.has(place)),
  }
}
