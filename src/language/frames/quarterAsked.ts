import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const PROGRESS: readonly Tag[] = [{ kind: 'asking', what: 'progress' }]

const BE = new Set('is has are have does did be'.split(' '))

const YET = new Set('yet still now already actually even gone been got finally properly'.split(' '))

const RUNNING = phrasesOf('live, started, begun, commenced, under way, underway, up and running, running, in progress, kicked off, launched, going, available, on the go, off the ground, in full swing, finished, over, done') // prettier-ignore

const PART_OF = phrasesOf('how much of, how many of, what percentage of, what proportion of, what share of, what fraction of, all of, any of, most of, half of') // prettier-ignore

const IN = phrasesOf('in, back, here, through, come in, come back, collected, complete, returned, with u, submitted, sent in, sent, still out, still to come, left, left to come') // prettier-ignore

const THING = phrasesOf('owt, nowt, anything, nothing, something, any figure, any number, any return, any data, any stuff, much, anything at all') // prettier-ignore

const HAVING = new Set('have has had do did got is are any anything nothing nowt owt hav havent hasnt weve seen heard get getting received'.split(' ')) // prettier-ignore

const LUCK = phrasesOf('any joy, any luck, any movement, any sign, had any joy, had any luck, had any movement')

/** "has Q1 gone live", "how much of Q1 is in", "have we got owt for Q1": said of a quarter, its collection is meant. */
export const quarterAsked: Frame = (spans, tokens) => {
  const quarter = spans.find(isQuarter)
  if (!quarter || spans.some((span) => JUDGING.has(kindOf(span)) || isAsked(span))) return spans
  const found = runningAfter(quarter, tokens) ?? inAfter(quarter, tokens) ?? gotBefore(quarter, tokens)
  return found ? laid(spans, [{ ...found, tags: PROGRESS }]) : spans
}

const MISSING = phrasesOf(
  'what is missing, whats missing, what missing, wot missing, wots missing, what is it missing, what are we missing, anything missing, something missing',
)

/** "no rating, what's missing": what is lacking for one is asked, and nobody's return. */
export const missingForRating: Frame = (spans, tokens) => {
  const unrated = spans.some((span) => span.tags.some((tag) => (tag.kind === 'verdict' && tag.verdicts.includes('not rated')) || (tag.kind === 'aspect' && tag.of === 'why not rated'))) // prettier-ignore
  const at = unrated
    ? tokens.findIndex(
        (_, place) => lengthAt(MISSING, tokens, place) > 0 && isEnd(tokens, place + lengthAt(MISSING, tokens, place)),
      )
    : -1
  return at < 0 ? spans : laid(spans, [filler(at, at + lengthAt(MISSING, tokens, at))])
}

/** "any joy with the Q1 returns": whether there is joy is all that "any" asks. */
export const joyWith: Frame = (spans, tokens) => {
  if (!spans.some(isAsked)) return spans
  const at = tokens.findIndex((_, place) => lengthAt(LUCK, tokens, place) > 0)
  if (at < 0) return spans
  const to = at + lengthAt(LUCK, tokens, at)
  return laid(spans, [filler(at, to + Number(['with', 'on', 'of', 'from'].includes(tokens[to]?.fold ?? '')))])
}

const JUDGING = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional', 'rank', 'threshold'])

const isQuarter = (span: Span): boolean =>
  span.tags.some((tag) => tag.kind === 'period' && tag.readings.every(({ kind }) => kind === 'quarter'))

const isAsked = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'asking' && tag.what === 'progress')

type Place = Pick<Span, 'from' | 'to'>

/** The word before a period, past the article. */
const before = (at: number, tokens: readonly Token[]): number => (tokens[at - 1]?.fold === 'the' ? at - 2 : at - 1)

/** The word after, past "yet", "gone" and their like. */
function past(words: ReadonlySet<string>, at: number, tokens: readonly Token[]): number {
  let place = at
  while (words.has(tokens[place]?.fold ?? '')) place += 1
  return place
}

function runningAfter({ from, to }: Span, tokens: readonly Token[]): Place | null {
  if (!BE.has(tokens[before(from, tokens)]?.fold ?? '')) return null
  const at = past(YET, to, tokens)
  const length = lengthAt(RUNNING, tokens, at)
  return length > 0 && isEnd(tokens, at + length) ? { from: to, to: at + length } : null
}

function inAfter({ from, to }: Span, tokens: readonly Token[]): Place | null {
  const end = before(from, tokens) + 1
  const part = [3, 2].find((words) => lengthAt(PART_OF, tokens, end - words) === words)
  const be = past(BE, to, tokens)
  const length = be > to ? lengthAt(IN, tokens, past(YET, be, tokens)) : 0
  return part !== undefined && length > 0 ? { from: end - part, to: from } : null
}

function gotBefore({ from, to }: Span, tokens: readonly Token[]): Place | null {
  const link = before(from, tokens)
  if (!['for', 'from', 'on', 'of'].includes(tokens[link]?.fold ?? '') || !HAVING.has(tokens[0]?.fold ?? '')) return null
  const thing = [3, 2, 1].find((words) => lengthAt(THING, tokens, link - words) === words)
  return thing !== undefined && isEnd(tokens, past(YET, to, tokens)) ? { from: link - thing, to: link } : null
}

const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[past(YET, at, tokens)]
  return next === undefined || next.breakBefore || ['or', 'then', 'please', 'and'].includes(next.fold)
}
