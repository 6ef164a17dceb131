import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid } from './frame'

const BE = new Set('is are was were be been being isnt arent wasnt werent not whats went gone go going come came still many any anything ones'.split(' ')) // prettier-ignore

const ADVERBS = new Set(
  'still currently now badly all also really actually presently already both mostly just'.split(' '),
)

/** What may stand behind it: a place, a time or thanks. "off sick", "off to", "off the record" say something else. */
const BEHIND = new Set('in for across within under at then please pls plz now and but or this last there overall by though tho with right mate thanks ta as of'.split(' ')) // prettier-ignore

const JUDGED = new Set<Tag['kind'] | undefined>(['verdict', 'rating', 'threshold', 'rank'])

const MISSED: readonly Tag[] = [{ kind: 'verdict', verdicts: ['missed'] }]

/** "which Finance measures are off?": off target. Nobody says so of people: "who is off in Finance". */
export const bareOff: Frame = (spans, tokens) => {
  const at = tokens.findIndex((token, place) => ['off', 'short'].includes(token.fold) && isBare(place, spans, tokens))
  const judged = spans.some((span) => JUDGED.has(kindOf(span)))
  const ofPeople = tokens.some(({ fold }) => ['who', 'whos', 'whose', 'staff'].includes(fold))
  return at < 0 || judged || ofPeople ? spans : laid(spans, [{ from: at, to: at + 1, tags: MISSED }])
}

/** "do I have to sign anything off" */
const TAKES_OFF = new Set('sign signs signed signing call called put write written turn turned take taken'.split(' '))

function isBare(at: number, spans: readonly Span[], tokens: readonly Token[]): boolean {
  if (tokens.slice(Math.max(0, at - 3), at).some(({ fold }) => TAKES_OFF.has(fold))) return false
  const within = spans.find((span) => at >= span.from && at < span.to)
  if (within && (within.to > within.from + 1 || kindOf(within) !== 'filler')) return false
  const next = tokens[at + 1]
  const before = [at - 1, at - 2].find((place) => !ADVERBS.has(tokens[place]?.fold ?? ''))
  return isBe(tokens[before ?? -1]) && (next === undefined || next.breakBefore || BEHIND.has(next.fold))
}

/** "what's off" */
const isBe = (token: Token | undefined): boolean =>
  token !== undefined && (BE.has(token.fold) || /^(?:what|which|that|it)['’]?s$/i.test(token.text))
