import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const NAMES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate'])

const LEFT_OUT = new Set<Tag['kind'] | undefined>([...NAMES, 'rating', 'verdict', 'provisional'])

const exclude = (from: number, to: number): Span => ({ from, to, tags: [{ kind: 'exclude' }] })

const OPENING = new Set('leave leaving left set setting put putting take taking keep keeping with'.split(' '))

const CLOSING = phrasesOf('aside, to one side, on one side, out of it, out of thi, out of that, out of the picture, out of the count, out of account, out, apart, to the side') // prettier-ignore

/** The most words between the verb and its "aside". */
const REACH = 9

/** "leaving Finance aside", "take the reds out too": the verb leaves out what stands between. */
export const leavesAside: Frame = (spans, tokens) => {
  const opening = tokens.findIndex((token, at) => OPENING.has(token.fold) && closedAt(spans, tokens, at) !== null)
  const closing = opening < 0 ? null : closedAt(spans, tokens, opening)
  return closing === null ? spans : laid(spans, [exclude(opening, opening + 1), filler(closing.from, closing.to)])
}

function closedAt(spans: readonly Span[], tokens: readonly Token[], opening: number): Pick<Span, 'from' | 'to'> | null {
  const named = spans.filter(
    (span) => span.from > opening && span.from <= opening + REACH && LEFT_OUT.has(kindOf(span)),
  )
  for (const span of named) {
    const to = pastNoun(span.to, tokens)
    const length = lengthAt(CLOSING, tokens, to)
    if (length > 0 && tokens[to + length]?.fold !== 'from' && !range(opening + 1, to).some((place) => tokens[place]?.breakBefore === true && !isJoined(tokens, place)))
      return { from: to, to: to + length }
  } // prettier-ignore
  return null
}

const NOUNS = new Set('figure number measure one kpi indicator data result outturn value stuff service team rating'.split(' ')) // prettier-ignore

/** "leaving provisional figures aside": what is left out may be called something more. */
const pastNoun = (to: number, tokens: readonly Token[]): number => to + Number(NOUNS.has(tokens[to]?.fold ?? ''))

/** "Finance, ICT and Property" is one list, however it is parted. */
const isJoined = (tokens: readonly Token[], place: number): boolean => tokens.slice(place, place + 4).some(({ fold }) => fold === 'and') // prettier-ignore

const AFTERWARDS = phrasesOf(
  'aside, excepted, excluded, apart, omitted, exempted, notwithstanding, left out, left aside, left off, taken out, taken off, set aside, put aside, stripped out, parked, shelved, ring fenced, removed, not included, not counted, disregarded, ignored, discounted, out of it',
)

/** "Finance excepted, …", "with ICT and Property left out": what leaves them out stands after the names. */
export const leftOutAfter: Frame = (spans, tokens) => {
  const at = spans.findIndex((span) => (NAMES.has(kindOf(span)) || kindOf(span) === 'provisional') && isLeftOut(span, tokens))
  const last = spans[at]
  if (!last) return spans
  const end = pastNoun(last.to, tokens)
  const length = afterwards(tokens, end)
  const first = firstJoined(spans, at)
  if (spans.some((span) => kindOf(span) === 'exclude' && span.to <= first.from && span.to > first.from - 4)) return spans
  const once = ONCE.has(tokens[first.from - 1]?.fold ?? '') ? 1 : 0
  return laid(spans, [filler(first.from - once, first.from), exclude(first.from, first.from), filler(last.to, end + length)])
} // prettier-ignore

const BEING = new Set(['is', 'are', 'was', 'were', 'being', 'get'])

const ONCE = new Set(['once', 'when', 'if', 'after', 'with', 'where'])

/** How many words say at `to` that what stands before is left out: "excepted", and "once Finance is taken out". */
function afterwards(tokens: readonly Token[], to: number): number {
  const being = BEING.has(tokens[to]?.fold ?? '') && tokens.slice(Math.max(0, to - REACH), to).some(({ fold }) => ONCE.has(fold)) // prettier-ignore
  const length = lengthAt(AFTERWARDS, tokens, being ? to + 1 : to)
  return length > 0 && being ? length + 1 : length
}

/** "Finance, apart from the reds" leaves out the reds. */
function isLeftOut(span: Span, tokens: readonly Token[]): boolean {
  const to = pastNoun(span.to, tokens)
  const length = afterwards(tokens, to)
  return length > 0 && tokens[to + length]?.fold !== 'from'
}

/** The first of the names that are joined to the one at `at`. */
function firstJoined(spans: readonly Span[], at: number): Span {
  const last = spans[at]
  if (!last) throw new Error(`no span at ${at}`)
  const before = spans.slice(0, at).findLastIndex((span) => kindOf(span) !== 'filler' && kindOf(span) !== 'joiner')
  const found = spans[before]
  return found && NAMES.has(kindOf(found)) && last.from - found.to <= 2 ? firstJoined(spans, before) : last
}

const REST = phrasesOf('all the other service, all other service, the other service, all the other department, the other department, all the other team, the other team, all the other area, the other area, other service, other department, everywhere else, everyone else, everybody else, anywhere else, anyone else, elsewhere, the rest of the council, the rest of the service, the rest, what else, whats else, who else, anything else, everything else') // prettier-ignore

/** "We've had Finance, so what is off target in all the other services?": named first, and then left out. */
export const restOfThem: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(REST, tokens, place) > 0)
  const names = spans.filter((span) => NAMES.has(kindOf(span)))
  const [first] = names
  if (at < 0 || first === undefined || names.some((span) => span.to > at)) return spans
  const rest = filler(at, at + lengthAt(REST, tokens, at))
  // "Without Finance, what is red elsewhere?" says it twice.
  if (spans.some((span) => kindOf(span) === 'exclude' && span.from < at)) return laid(spans, [rest])
  const other = spans.some((span) => OTHERWISE.has(kindOf(span)) && span.from < at)
  const last = names.at(-1)?.to ?? 0
  const clause = tokens.findIndex(
    (token, place) => place >= last && place <= at && (token.breakBefore || PARTING.has(token.fold)),
  )
  const judged = spans.some((span) => JUDGED.has(kindOf(span)) && span.from < clause)
  // "Finance is red, anything else?": whether the rest that are red or the rest of them, nobody can tell.
  if (judged && clause >= 0) return laid(spans, [exclude(at, at)])
  return clause < 0 || other ? spans : laid(spans, [exclude(first.from, first.from), rest])
}

/** What a new clause may begin with where nobody puts a comma. */
const PARTING = new Set(['so', 'but', 'now', 'then'])

const JUDGED = new Set<Tag['kind'] | undefined>(['verdict', 'rating'])

/** A sentence that compares, or that goes on from the last, speaks otherwise of "the rest". */
const OTHERWISE = new Set<Tag['kind'] | undefined>(['beyond', 'follow', 'measure'])

/** "in every service bar Finance", "all departments except ICT": the services are those that are left, and no list of them. */
export const everyOneBut: Frame = (spans) => {
  const meaningful = spans.filter((span) => !IDLE.has(kindOf(span)))
  const at = meaningful.findIndex((span, place) => isEach(span) && kindOf(meaningful[place + 1]) === 'exclude')
  const group = meaningful[at]
  const apart = spans.some((span) => kindOf(span) === 'beyond') || !NAMES.has(kindOf(meaningful[at + 2]))
  return group && !apart ? laid(spans, [filler(group.from, group.to)]) : spans
}

const IDLE = new Set<Tag['kind'] | undefined>(['filler', 'joiner', undefined])

const isEach = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'group' && tag.of === 'service area')

const AT = new Set('lie lies lying lay sit sits sitting fall falls falling fell stand stands standing come comes coming rest live'.split(' ')) // prettier-ignore

const OUTSIDE = phrasesOf('outside of, outside, beyond, outwith, elsewhere than in')

/** "reds that lie outside Finance", "measures lying beyond P3": the place is left out, and the verb says nothing more. */
export const liesOutside: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!NAMES.has(kindOf(span))) return []
    const name = span.from - Number(['the', 'our'].includes(tokens[span.from - 1]?.fold ?? ''))
    const length = [3, 2, 1].find((words) => lengthAt(OUTSIDE, tokens, name - words) === words) ?? 0
    const verb = name - length - 1
    const turned = verb > 0 && spans.some((other) => other.to === verb && kindOf(other) === 'negate')
    return length > 0 && verb >= 0 && AT.has(tokens[verb]?.fold ?? '') && !turned ? [{ from: verb, to: name, tags: [{ kind: 'exclude' }] }] : []
  })) // prettier-ignore

/** "besides Finance, who else …": one letter more than "beside", which compares. */
export const besides: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => (span.to === span.from + 1 && tokens[span.from]?.text.toLowerCase() === 'besides' ? [exclude(span.from, span.to)] : []))) // prettier-ignore
