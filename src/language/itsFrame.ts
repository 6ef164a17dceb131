import type { LastAsked } from './following'
import { leadLength } from './leadIn'
import type { Span } from './span'
import type { Token } from './token'
import { halfFrame, measureFrame } from './measureFrame'
import { withMarked } from './thread/marking'
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

/** One measure was shown, whatever was asked. */
const isOne = ({ question, shown }: LastAsked): boolean =>
  question.kind === 'measure' || (shown.length === 1 && 'filter' in question)

/** "are we on target for it": after one measure it is meant, and no service called IT. */
function pointingAtIt(sentence: Sentence): Sentence {
  const { tokens } = sentence.reading
  const at = tokens.findIndex(({ text }, place) => text === 'it' && tokens[place - 1]?.fold === 'for')
  const named = sentence.live.some(({ from, to, tags }) => from === at && to === at + 1 && tags.some(({ kind }) => kind === 'service area')) // prettier-ignore
  return named ? withMarked(sentence, { from: at, to: at + 1, tag: { kind: 'pronoun', many: false } }) : sentence
}

/** "which corporate outcome": of the corporate plan, though a service may be called so. */
const isOfThePlan = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to === from + 1 && tokens[from]?.fold === 'corporate' && OF_PLAN.has(tokens[to]?.fold ?? '')

const OF_PLAN = new Set(['outcome', 'aim', 'priority', 'objective', 'goal', 'plan', 'theme', 'key', 'strategy'])

/**
 * A sentence about the measure that was shown last, with what its words ask of "it"; the same sentence where it names a
 * measure or a place of its own, or asks nothing of one measure.
 */
export function aboutTheShown(said: Sentence, last: LastAsked): Sentence {
  if (!isOne(last)) return said
  const sentence = pointingAtIt(said)
  const { tokens } = sentence.reading
  const it = new Set(tokens.flatMap((token, place) => (IT.has(token.fold) ? [place] : [])))
  // "who answers for it" names no service called IT.
  const live = sentence.live.filter((span) => !it.has(span.from) && !isOfThePlan(tokens, span))
  if (live.some((span) => span.tags.some((tag) => WORDS_OF_PLACES.has(tag.kind)))) return sentence
  const lead = leadLength(tokens)
  if (it.size === 0 && last.question.kind !== 'measure') return sentence
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
  // "by next march" asks about time, though a title may say "next" as well.
  const named = chosen(sentence)
  if (named.some(({ used }) => [...used].some((place) => !frame.places.has(place)))) return sentence
  return {
    ...sentence,
    choice: named.length > 0 ? { kind: 'none' } : sentence.choice,
    frame,
    live: (it.size > 0 ? live : sentence.live).filter((span) => !isFramed(span, frame)),
    unknown: sentence.unknown.filter((place) => !frame.places.has(place)),
    aside: sentence.aside.filter((place) => !frame.places.has(place)),
  }
}
