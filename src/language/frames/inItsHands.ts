import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const HANDS = new Set('plate desk patch name list book portfolio remit basket tray wing brief shoulder watch belt lap cv charge care hand'.split(' ')) // prettier-ignore

const INTO = new Set('on in under to at off against by'.split(' '))

const WHOSE = new Set('their his her its the'.split(' '))

const COVERED = phrasesOf('need covering, need cover, need to be covered, need picking up, need to be picked up, need looking after, need handing over, need reassigning, need a new owner, need a stand in, need a home, be left uncovered, be without an owner, want covering, have to be covered, need somebody, need someone') // prettier-ignore

/** "what's on Owen's plate", "got on her desk": what is his or hers, said by where it lies. */
export const inItsHands: Frame = (spans, tokens) => {
  const people = spans.filter((span) => kindOf(span) === 'person')
  if (people.length === 0) return spans
  const held = (place: number) => spans.some((span) => place >= span.from && place < span.to && !IDLE.has(kindOf(span)))
  const lies = tokens.flatMap((token, at) => {
    if (!HANDS.has(token.fold) || held(at)) return []
    const person = people.find(({ to }) => to === at)
    if (person && INTO.has(tokens[person.from - 1]?.fold ?? '') && /['’]s?$/.test(tokens[at - 1]?.text ?? '')) return [filler(at, at + 1)] // prettier-ignore
    const theirs = WHOSE.has(tokens[at - 1]?.fold ?? '') && INTO.has(tokens[at - 2]?.fold ?? '')
    return theirs && people.some(({ from }) => from < at) ? [filler(at - 2, at + 1)] : []
  })
  const covered = tokens.flatMap((_, at) => (lengthAt(COVERED, tokens, at) > 0 ? [filler(at, at + lengthAt(COVERED, tokens, at))] : [])) // prettier-ignore
  return laid(spans, [...lies, ...covered.slice(0, 1)])
}

const IDLE = new Set<Tag['kind'] | undefined>(['filler', 'joiner', 'pronoun', 'aspect', 'asking', undefined])

const SEEING = new Set('one seeing see meeting meet with catch briefing speaking appraisal supervision'.split(' '))

const LATER = phrasesOf('later, later on, later today, shortly, soon, in a bit, in a while, in a minute, in a moment, next, next thing, first thing, at lunch, after lunch, at lunchtime') // prettier-ignore

/** "I've a one to one with Sanjay later, …": when they meet is nothing to the question. */
export const metLater: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'person') return []
    const length = lengthAt(LATER, tokens, span.to)
    const met = range(Math.max(0, span.from - 6), span.from).some((place) => SEEING.has(tokens[place]?.fold ?? ''))
    const ends = tokens[span.to + length]?.breakBefore !== false
    return length > 0 && met && ends ? [filler(span.to, span.to + length)] : []
  })) // prettier-ignore

const ORDERS = new Set('state calculate compute determine itemise enumerate provide supply produce'.split(' '))

/** "work out the share", "add up the reds": an order only with its "out" or "up". */
const WITH_UP = phrasesOf(
  'work out, tot up, add up, tally up, reckon up, figure out, set out, lay out, write down, sketch out',
)

const BEFORE = new Set('please pl plz you kindly to and just'.split(' '))

const OBJECTS = new Set(
  'all every any each which what how whether those the a performance result figure data detail commentary measure kpi indicator'.split(
    ' ',
  ),
)

/** "Please state all the measures …", "calculate the percentage": an order to tell, and no state of affairs. */
export const stateAll: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => orderAt(tokens, place) > 0 && (place === 0 || (place <= 4 && BEFORE.has(tokens[place - 1]?.fold ?? '')))) // prettier-ignore
  if (at < 0) return spans
  const to = at + orderAt(tokens, at)
  if (!OBJECTS.has(tokens[to]?.fold ?? '') || isHeld(spans, at, to)) return spans
  return laid(spans, [filler(at, to)])
}

const orderAt = (tokens: readonly Token[], at: number): number =>
  Math.max(Number(ORDERS.has(tokens[at]?.fold ?? '')), lengthAt(WITH_UP, tokens, at))

/** "state of play", or a name, is asked about. */
const isHeld = (spans: readonly Span[], at: number, to: number): boolean =>
  spans.some((span) => span.from < to && span.to > at && (span.to > to || span.tags.some(({ kind }) => kind === 'measure'))) // prettier-ignore
