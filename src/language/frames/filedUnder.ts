import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import { CALLED, FILED, SERVING } from '../tables/filing'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate'])

const BRANCHES = new Set<Tag['kind'] | undefined>(['priority', 'key aim', 'outcome'])

const JUDGED = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional'])

const IDLE = new Set<Tag['kind'] | undefined>(['filler', undefined])

const TO = phrasesOf('up to, through to, back to, to, under, underneath, beneath, below, against, into, within, inside, in, onto, on to, on, for, as part of, up with, up under, down to, off, at') // prettier-ignore

const AS = phrasesOf('up as, down as, out as, in as, as being, to be, as a, as an, as, in, up, at, down')

const THE = new Set(['the', 'our', 'a', 'any', 'either', 'corporate'])

const NOT = new Set('isnt arent wasnt werent not dont doesnt didnt never havent hasnt'.split(' '))

const BEEN = new Set('been being currently yet formally actually directly'.split(' '))

/**
 * "measures mapped to P3.3", "those filed under Our People": the place is all that is said. What isn't mapped there is
 * left out.
 */
export const filedUnder: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const filed = PLACES.has(kindOf(span)) ? verbBefore(span, spans, tokens, TO, FILED) : null
    const verb = filed ?? (BRANCHES.has(kindOf(span)) ? verbBefore(span, spans, tokens, [], SERVING) : null)
    if (verb === null) return []
    const not = range(Math.max(0, verb - 2), verb).find((at) => NOT.has(tokens[at]?.fold ?? '') && range(at + 1, verb).every((place) => BEEN.has(tokens[place]?.fold ?? ''))) // prettier-ignore
    return [not === undefined ? filler(verb, span.from) : { from: not, to: span.from, tags: EXCLUDE }]
  })) // prettier-ignore

const EXCLUDE: readonly Tag[] = [{ kind: 'exclude' }]

/** "flagged as red", "presented as provisional", "coded amber": how it is called says no more than what it is called. */
export const calledSo: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const verb = JUDGED.has(kindOf(span)) ? verbBefore(span, spans, tokens, AS, CALLED) : null
    return verb === null ? [] : [filler(verb, span.from)]
  })) // prettier-ignore

/** Where a verb stands that leads up to a span, with its "to" or "as"; null where anything else does. */
function verbBefore(
  place: Span,
  spans: readonly Span[],
  tokens: readonly Token[],
  links: ReturnType<typeof phrasesOf>,
  verbs: ReadonlySet<string>,
): number | null {
  const { from } = place
  const isBranch = BRANCHES.has(kindOf(place))
  const own = THE.has(tokens[from - 1]?.fold ?? '') ? from - 1 : from
  const name = verbs === FILED && isBranch ? doneBefore(own, spans, tokens) : own
  const link = [3, 2, 1].find((words) => lengthAt(links, tokens, name - words) === words) ?? 0
  const verb = name - link - 1
  const bare = link === 0 && (verbs === FILED || (verbs === SERVING && ['who', 'whos'].includes(tokens[0]?.fold ?? '')))
  if (verb < 0 || bare || !verbs.has(tokens[verb]?.fold ?? '')) return null
  const idle = [...range(verb, name), ...range(own, from)].every((at) => spans.every((span) => at < span.from || at >= span.to || IDLE.has(kindOf(span)))) // prettier-ignore
  const parted = range(verb + 1, from + 1).some((at) => tokens[at]?.breakBefore === true)
  return idle && !parted ? verb : null
}

/** "come under making the council carbon neutral": what is done to reach it is said before its name. */
function doneBefore(name: number, spans: readonly Span[], tokens: readonly Token[]): number {
  const whole = spans.find((span) => kindOf(span) === 'whole' && span.to === name)
  const at = whole?.from ?? name
  const verb = (THE.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at) - 1
  const held = spans.some((span) => verb >= span.from && verb < span.to && !IDLE.has(kindOf(span)))
  return /^[a-z]{3,}ing$/.test(tokens[verb]?.fold ?? '') && !held ? verb : name
}
