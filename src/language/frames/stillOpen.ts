import type { Span } from '../span'
import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'
import { placesOf, saying } from './said'

const STATE = '(?:open|closed|close|shut|shut down|finished|ended|over|over with|done|done and dusted|live|running|going|going on|ongoing|on|on the go|under way|underway|in progress|locked|sealed|wrapped up|wound up|run its course|started|begun|(?:accepting|taking|receiving|collecting)(?: (?:in|the|any|more|new|late|our))* (?:figures|returns|numbers|data|submissions))' // prettier-ignore

const STILL = '(?:(?:still|yet|now|already|been|actually|officially|formally|finally|currently|not|just) )*'

const OR = `(?: or (?:(?:is|has|isnt|hasnt|are|was) (?:it|we|they|that) )?${STILL}(?:${STATE}|not))`

/** A quarter and nothing else, of which it is asked whether it is open. */
const WAYS: readonly RegExp[] = [
  saying(`(?<=^ (?:(?:and|so|ok|hi|hello|please|quick|question|sorry|do we know|can you tell me|tell me) )*)(?:has|is|was|have|if|whether|isnt|hasnt) (?:the )?(?:(?:collection|collecting|round|window|exercise|return|returns|submissions) (?:for|of|in|on) (?:the )?)?#(?: #)* ${STILL}${STATE}(?: (?:yet|now|then|already|please))*${OR}?(?= $)`), // prettier-ignore
  saying(`(?<=# (?:been )?)(?:closed|open|shut)(?: yet)?${OR}(?= $)`),
]

const PROGRESS: Tag = { kind: 'asking', what: 'progress' }

/** "Has Q1 been shut or is it still live?", "is the Q1 round still running?": whether its figures are still being collected. */
export const stillOpen: Frame = (spans, tokens) => {
  const times = spans.filter((span) => kindOf(span) === 'period' || isRound(span, tokens))
  if (!times.some((span) => kindOf(span) === 'period') || spans.some(isName)) return spans
  const held = (at: number) => times.some(({ from, to }) => at >= from && at < to)
  const said = ` ${tokens.map(({ fold }, at) => (held(at) ? '#' : fold)).join(' ')} `
  const place = WAYS.flatMap((way) => placesOf(way, said))[0]
  if (!place) return spans
  const last = tokens.findLastIndex((_, at) => at < place.to && held(at))
  const from = Math.max(place.from, last + 1)
  const rest = range(place.from, from).flatMap((at) => (held(at) ? [] : [filler(at, at + 1)]))
  return laid(spans, [...rest, { from, to: place.to, tags: [PROGRESS] }])
}

const ROUND = new Set(['round', 'period', 'window', 'collection', 'exercise', 'quarter', 'return', 'cycle'])

const isRound = ({ from, to }: Span, tokens: readonly Token[]): boolean =>
  to === from + 1 && ROUND.has(tokens[from]?.fold ?? '')
