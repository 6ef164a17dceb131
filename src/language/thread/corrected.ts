import { printPeriod } from '../../domain/period'
import type { LastAsked } from '../following'
import type { Span } from '../reading'
import type { Sentence } from '../sentence'
import { tagsOf } from '../sentence'
import type { Tag } from '../tag'
import { withMarked } from './marking'

/** "not Finance, ICT", "ICT rather than Finance": what was asked about is taken back, and is no limit any more. */
export function corrected(sentence: Sentence, last: LastAsked): Sentence {
  const asked = namesAsked(last)
  const said = sentence.live.filter((span) => !isHolding(span, sentence))
  const at = said.findIndex((span, place) => isTurning(span, sentence) && isBack(said[place + 1], asked) && hasOther(said, place, sentence)) // prettier-ignore
  const [turning, back] = [said[at], said[at + 1]]
  if (!turning || !back) return sentence
  return withMarked(withMarked(sentence, { ...turning, tag: { kind: 'filler' } }), { ...back, tag: { kind: 'filler' } })
}

/** Something stands in its place: before it, or after a pause. */
function hasOther(said: readonly Span[], turning: number, { reading }: Sentence): boolean {
  const [before, back, after] = [said[turning - 1], said[turning + 1], said[turning + 2]]
  const isLike = (span: Span | undefined) => span !== undefined && groupOf(span) !== null && groupOf(span) === (back && groupOf(back)) // prettier-ignore
  const parted =
    after !== undefined &&
    (reading.tokens[after.from]?.breakBefore === true || reading.tokens[after.from - 1]?.fold === 'but')
  return turning === 0 ? isLike(after) && parted : isLike(before)
}

const TURNING = new Set(['rather than', 'instead of', 'as opposed to', 'in place of', 'and not'])

const isTurning = (span: Span, { reading }: Sentence): boolean =>
  tagsOf(span)[0]?.kind === 'negate' ||
  TURNING.has(reading.tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' ')) // prettier-ignore

const isHolding = (span: Span, sentence: Sentence): boolean =>
  !isTurning(span, sentence) && ['filler', 'joiner', 'follow'].includes(tagsOf(span)[0]?.kind ?? 'filler')

const PLACES = new Set<Tag['kind']>(['service area', 'priority', 'key aim', 'outcome'])

function groupOf(span: Span): string | null {
  const kind = tagsOf(span)[0]?.kind
  if (kind === undefined) return null
  return PLACES.has(kind) ? 'place' : kind === 'rating' || kind === 'period' ? kind : null
}

const isBack = (span: Span | undefined, asked: ReadonlySet<string>): boolean =>
  span !== undefined &&
  tagsOf(span).some((tag) => tag.kind === 'period' || namesOf(tag).some((name) => asked.has(name)))

function namesOf(tag: Tag): readonly string[] {
  if (tag.kind === 'rating') return [tag.word]
  if (tag.kind === 'period') return tag.readings.map(printPeriod)
  return 'names' in tag ? tag.names : []
}

/** What the last question named. */
function namesAsked({ question }: LastAsked): ReadonlySet<string> {
  const period = 'period' in question && question.period !== null ? [printPeriod(question.period)] : []
  if (!('filter' in question)) return new Set(period)
  const { serviceAreas, priorities, keyAims, outcomes, ratings } = question.filter
  return new Set([...serviceAreas, ...priorities, ...keyAims, ...outcomes, ...ratings, ...period])
}
