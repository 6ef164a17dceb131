import type { Match } from './findMeasures'
import { leadLength } from './leadIn'
import type { Reading, Span } from './reading'
import { isName } from './reading'

/** Words that are all of one thing said, and so no part of a measure's name, whatever title holds them. */
export const namesNothing = (match: Match, reading: Reading): boolean =>
  (match.used.size === 2 && isWithin(match, reading, 'verdict')) ||
  isWithin(match, reading, 'says') ||
  saysNotEither(match, reading) ||
  saysToChange(match, reading) ||
  saysToCall(match, reading) ||
  saysWhatIsLeft(match, reading) ||
  ordersToTell(match, reading)

const BEFORE_VERB = new Set(
  'to be been we i they would should could did what whats is isnt anything something nothing'.split(' '),
)

/** "if we were to change it", "the change in its target": done to something, and no measure of changes is named. */
const saysToChange = ({ used }: Match, { tokens }: Reading): boolean =>
  [...used].every((place) => /^chang(?:es?|ing)$/i.test(tokens[place]?.text ?? '') && (BEFORE_VERB.has(tokens[place - 1]?.fold ?? '') || tokens[place + 1]?.fold === 'in')) // prettier-ignore

const DENIES = new Set(['not', 'nor', 'no', 'neither', 'never', 'without'])

/** "not Customer Services either": the last word goes with the "not", and the others are a service's. */
const saysNotEither = ({ used }: Match, { tokens, spans }: Reading): boolean => {
  const last = tokens.length - 1
  const named = [...used].every((place) => place === last || spans.some((span) => isName(span) && place >= span.from && place < span.to)) // prettier-ignore
  return used.has(last) && tokens[last]?.fold === 'either' && named && tokens.some(({ fold }) => DENIES.has(fold))
}

/** "which measures were below target": two words that judge; "the target says Action Plan": words of a target. */
const isWithin = ({ used }: Match, { spans }: Reading, kind: Span['tags'][number]['kind']): boolean =>
  spans.some(({ from, to, tags }) => tags[0]?.kind === kind && [...used].every((place) => place >= from && place < to))

/** "would you call it red": no call is answered. */
const saysToCall = ({ used }: Match, { tokens }: Reading): boolean =>
  [...used].every((place) => /^call(?:ing)?$/i.test(tokens[place]?.text ?? '') && (CALLED.has(tokens[place + 1]?.fold ?? '') || isOwnCall(tokens, place))) // prettier-ignore

/** "I've got a call with the leader": the asker's own. */
const isOwnCall = (tokens: Reading['tokens'], place: number): boolean =>
  ['a', 'my', 'another', 'our'].includes(tokens[place - 1]?.fold ?? '') &&
  ['got', 'have', 'ive', 'having', 'on', 'in', 'before', 'for', 'weve', 'due', 'join', 'joining'].includes(tokens[place - 2]?.fold ?? '') && // prettier-ignore
  (place + 1 === tokens.length || tokens[place + 1]?.breakBefore === true || ['with', 'at', 'in', 'shortly', 'soon', 'now', 'so', 'and', 'to', 'later'].includes(tokens[place + 1]?.fold ?? '')) // prettier-ignore

const CALLED = new Set(['it', 'that', 'this', 'them', 'those', 'these'])

const LEFT = new Set(['how', 'what', 'which', 'who', 'us', 'me', 'only', 'just'])

/** "leaving how many on target": what is left over after what was said, and no measure of leavers. */
const saysWhatIsLeft = ({ used }: Match, { tokens }: Reading): boolean =>
  [...used].every((place) => place <= 1 && /^leav(?:ing|es?)$/i.test(tokens[place]?.text ?? '') && LEFT.has(tokens[place + 1]?.fold ?? '')) // prettier-ignore

const GIVES = /^(?:submit|report|file|table|present|process|forward|e-?mail|mail|message|text|print|ring|phone)$/i

const GIVEN = new Set(
  'the a an all any which what who how those these this that them me u us it every name everything'.split(' '),
)

/** "submit the reds to me": an order to tell, and not what forms are done with in a title. */
const ordersToTell = ({ used }: Match, { tokens }: Reading): boolean =>
  [...used].every((place) => GIVES.test(tokens[place]?.text ?? '') && (place === leadLength(tokens) || (place <= 3 && tokens[place - 1]?.fold === 'you')) && (tokens.length === 1 || GIVEN.has(tokens[place + 1]?.fold ?? ''))) // prettier-ignore
