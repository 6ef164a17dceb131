import type { TargetMove } from '../../domain/question'
import { comparePeriods } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Span } from '../span'
import type { Tag } from '../tag'
import { BEATEN, FOR_SELVES, HELD_TO, NOW_SET, SET_SO, TARGET_HELD, THAN_BEFORE, TO_COME } from '../tables/targetsSet'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'
import { placesOf, saying, sentenceOf, taken } from './said'

const TARGET = / (?:target|tgt|trgt|bar|goal|hurdle|sight|ambition|expectation|aiming|deadline) /

/** Those who ask more of themselves speak of their targets. */
const OF_SELVES =
  / (?:more|les|less|harder|tougher|easier|softer|off|slack) (?:of |from |on )?(?:ourselve|themselve|itself)|(?:tougher|harder|stricter) on /

/** "up or down on target": on which side of it a figure stands. */
const ON_ITS_SIDE = / (?:up or down|down or up) (?:on|against) (?:(?:the|its|our|their) )?target /

const review = (of: TargetMove | null): Tag => ({ kind: 'review', of })

const patterns = {
  heldTo: HELD_TO.map(saying),
  beaten: BEATEN.map(saying),
  setSo: SET_SO.map(([of, list]) => [of, list.map(saying)] as const),
  held: saying(TARGET_HELD),
  toCome: saying(TO_COME),
  before: saying(THAN_BEFORE),
  nowSet: saying(NOW_SET),
  selves: saying(FOR_SELVES),
  nextYear: saying('(?:the )?(?:next|nxt|coming|following|forthcoming|upcoming) (?:financial )?(?:year|yr)'),
  already: saying('already'),
}

/** How targets were set, by words that stand apart: only in a sentence that speaks of targets. */
export const targetsSet: Frame = (spans, tokens) => {
  const said = sentenceOf(spans, tokens)
  if ((!TARGET.test(said) && !OF_SELVES.test(said)) || ON_ITS_SIDE.test(said)) return spans
  const steps: readonly ((known: readonly Span[]) => readonly Span[])[] = [
    (known) => placedAs(known, patterns.nowSet, said, { kind: 'filler' }),
    (known) => patterns.heldTo.reduce((all, pattern) => placedAs(all, pattern, said, review(null)), known),
    (known) => beaten(known, said),
    (known) => patterns.setSo.reduce((all, [of, list]) => list.reduce((each, pattern) => placedAs(each, pattern, said, review(of)), all), known), // prettier-ignore
    (known) => heldSo(known, said),
    (known) => sinceBefore(known, said),
  ]
  return steps.reduce((known, step) => step(known), spans)
}

/** Lays a tag wherever a pattern stands whose words no review was found in before. */
function placedAs(spans: readonly Span[], pattern: RegExp, said: string, tag: Tag): readonly Span[] {
  return placesOf(pattern, said).reduce((known, place) => {
    const cut = known.some((span) => span.from < place.to && span.to > place.from && SETTLED.has(kindOf(span)) && !(kindOf(span) === 'review' && tag.kind === 'review' && span.from >= place.from && span.to <= place.to && span.to - span.from < place.to - place.from)) // prettier-ignore
    return cut ? known : taken(known, place, tag)
  }, spans)
}

const SETTLED = new Set<Tag['kind'] | undefined>(['review', 'rating', 'exclude', 'threshold'])

const isMet = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'met')

/** "new targets that we already beat", "coming targets … before we start": met, and yet nothing has been rated. */
function beaten(spans: readonly Span[], said: string): readonly Span[] {
  const toCome = placesOf(patterns.toCome, said).length > 0
  const of = review('already beaten')
  const [first] = patterns.beaten.flatMap((pattern, at) => (at !== 1 || toCome || said.includes(' already ') ? placesOf(pattern, said) : [])) // prettier-ignore
  const [already] = toCome ? placesOf(patterns.already, said) : []
  const met = spans.filter((span) => isMet(span))
  const held = spans.some((span) => span.tags.some((tag) => tag.kind === 'review' && tag.of === 'already beaten'))
  const place = first ?? (already && !held && (met.length > 0 || EXCEEDING.test(said)) ? already : null)
  if (!place) return spans
  const known = taken(spans, place, of)
  const left = known.filter((span) => isMet(span))
  const words = said.trim().split(' ').flatMap((word, at) => (EXCEEDING.test(` ${word} `) && !known.some((span) => at >= span.from && at < span.to) ? [filler(at, at + 1)] : [])) // prettier-ignore
  return laid(known, [...left.map(({ from, to }) => filler(from, to)), ...words])
}

const EXCEEDING = / (?:past|exceed|exceeded|exceeding|surpas|surpass|surpasses|surpassed|beat|beaten|effect) /

/** "have had their targets held": the last word tells. */
function heldSo(spans: readonly Span[], said: string): readonly Span[] {
  const held = placesOf(patterns.held, said).map(({ to }) => ({ from: to - 1, to, tags: [review('unchanged')] }))
  return laid(spans, held)
}

/** "less demanding than its predecessor", "unaltered since last year", "tougher on next year" */
function sinceBefore(spans: readonly Span[], said: string): readonly Span[] {
  const moved = spans.filter((span) => span.tags.some((tag) => tag.kind === 'review' && tag.of !== null))
  if (moved.length === 0) return reviewed(spans, said)
  const before = placedAs(spans, patterns.before, said, { kind: 'filler' })
  const selves = placedAs(before, patterns.selves, said, { kind: 'filler' })
  return withoutFormer(reviewed(selves, said).flatMap((span) => deadlined(span, said)))
}

/** Beside a review, next year is the one whose targets are set. */
const reviewed = (spans: readonly Span[], said: string): readonly Span[] =>
  spans.some((span) => kindOf(span) === 'review')
    ? placedAs(spans, patterns.nextYear, said, { kind: 'aspect', of: 'next target' })
    : spans

/** A deadline that was tightened is a target, and no day by which to send anything: "which deadlines are". */
function deadlined(span: Span, said: string): readonly Span[] {
  const words = said.trim().split(' ').slice(span.from, span.to)
  if (!words.includes('deadline') || !words.every((word) => OF_DEADLINE.has(word))) return [span]
  return words.map((word, at) => ({ from: span.from + at, to: span.from + at + 1, tags: [OF_DEADLINE.get(word) ?? FILLER] })) // prettier-ignore
}

const FILLER: Tag = { kind: 'filler' }

const OF_DEADLINE: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['deadline', { kind: 'aspect', of: 'target' }],
  ['which', { kind: 'asking', what: 'list' }],
  ...['what', 'the', 'our', 'are', 'is', 'were', 'was', 'have', 'has', 'any', 'been'].map((word) => [word, FILLER] as const), // prettier-ignore
])

/** "more demanding for 2021-22 than they were in 2020-21": the year before is what a target is held against anyhow. */
export function withoutFormer(spans: readonly Span[]): readonly Span[] {
  const years = spans.filter((span) => yearOf(span) !== null)
  const [one, other] = years
  const [first, second] = [one, other].map((span) => (span ? yearOf(span) : null))
  if (!one || !other || !first || !second || years.length > 2 || Math.abs(first.startYear - second.startYear) !== 1) return spans // prettier-ignore
  const former = comparePeriods(first, second) < 0 ? one : other
  return laid(spans, [filler(former.from, former.to)])
}

function yearOf(span: Span): Period | null {
  const periods = span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : []))
  const [only] = periods
  return periods.length === 1 && only?.kind === 'year' ? only : null
}
