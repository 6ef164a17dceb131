import { exact } from '../domain/decimal'
import type { DecimalText } from '../domain/figure'
import type { ShareLimits } from '../domain/question'
import type { Amount } from './amountSaid'
import { amountAt, percentAt } from './amountSaid'
import { fold } from './fold'
import { awayAt, ofTargetAt } from './ofTarget'
import { AFTERWARDS, COMPARATORS, FRACTIONS, NUMBERS } from './tables/amounts'
import type { TagOf } from './tag'
import type { Token } from './token'

interface Bound extends Amount {
  readonly side: 'over' | 'under'
  readonly inclusive: boolean
}

interface Cue {
  readonly side: 'over' | 'under'
  readonly inclusive: boolean
  readonly words: readonly string[]
}

const cuesOf = (side: Cue['side'], inclusive: boolean, phrases: string): readonly Cue[] =>
  phrases.split(',').map((phrase) => ({ side, inclusive, words: phrase.trim().split(' ').map(fold) }))

const BEFORE = COMPARATORS.flatMap(([side, inclusive, phrases]) => cuesOf(side, inclusive, phrases))
const AFTER = AFTERWARDS.flatMap(([side, phrases]) => cuesOf(side, true, phrases))

/** Words that may open a threshold: a cheap test, for nearly every word of a sentence opens none. */
const OPENERS = new Set([...BEFORE.map((cue) => cue.words[0] ?? ''), 'by', 'but', 'in', 'single', 'double', 'between', 'from', 'a', ...FRACTIONS.keys(), ...NUMBERS.keys()]) // prettier-ignore

/** "by more than a third", "10-30 %", "at least 20 per cent": the threshold at `at`; null where none is. */
export function thresholdAt(
  tokens: readonly Token[],
  at: number,
): { readonly tag: TagOf<'threshold'>; readonly length: number } | null {
  const first = tokens[at]
  if (!first || !(first.kind === 'number' || OPENERS.has(first.fold))) return null
  const but = first.fold === 'but' && cueAt(BEFORE, tokens, at + 1) !== null
  const from = at + Number(first.fold === 'by' || but)
  const found = rangeAt(tokens, from) ?? boundsAt(tokens, from) ?? figuresAt(tokens, from)
  if (!found || isOfOthers(tokens, found.to)) return null
  const { over, under, inclusive } = found
  const missedBy = inclusive ? { over, under, inclusive } : { over, under }
  return { tag: { kind: 'threshold', missedBy }, length: found.to - at }
}

const COUNTED = new Set(['measure', 'kpi', 'indicator', 'service', 'team', 'return'])

/** "over half of the measures", "more than a third the measures": a share of something other than a target. */
const isOfOthers = (tokens: readonly Token[], at: number): boolean =>
  (['the', 'our', 'all', 'their'].includes(tokens[at]?.fold ?? '') && COUNTED.has(tokens[at + 1]?.fold ?? '')) ||
  (tokens[at]?.fold === 'of' &&
    !SHORT.has(tokens[at - 1]?.fold ?? '') &&
    !tokens.slice(at + 1, at + 3).some((token) => TARGETS.has(token.fold)))

const TARGETS = new Set(['target', 'tgt', 'trgt', 'value'])

/** "a fifth or more short of where it should be" */
const SHORT = new Set(['short', 'shy', 'wide', 'adrift', 'off'])

/** "by double figures", "in single digits": ten per cent or more, or less than that. */
function figuresAt(tokens: readonly Token[], at: number): Found | null {
  const from = at + Number(['in', 'into'].includes(tokens[at]?.fold ?? ''))
  const word = tokens[from]?.fold
  if (!['figure', 'digit'].includes(tokens[from + 1]?.fold ?? '') || !['single', 'double'].includes(word ?? ''))
    return null
  const to = from + 2 + percentAt(tokens, from + 2)
  return word === 'double'
    ? { over: '10', under: null, inclusive: true, to }
    : { over: null, under: '10', inclusive: false, to }
}

/** Which ends are included: both, one of them, or none. */
type Inclusive = ShareLimits['inclusive'] | false

interface Found {
  readonly over: DecimalText | null
  readonly under: DecimalText | null
  readonly inclusive: Inclusive
  readonly to: number
}

/** "10-30 %", "between 10 and 30 per cent", "from 5 % to 10 %": both ends count. */
function rangeAt(tokens: readonly Token[], at: number): Found | null {
  const led = ['between', 'from'].includes(tokens[at]?.fold ?? '')
  const from = at + Number(led)
  const [joined, low, high] = /^(\d+)-(\d+)$/.exec(tokens[from]?.fold ?? '') ?? []
  if (joined !== undefined && low !== undefined && high !== undefined) {
    const percent = percentAt(tokens, from + 1)
    return percent > 0 ? inOrder(low, high, from + 1 + percent) : null
  }
  const one = amountAt(tokens, from)
  if (!one) return null
  const joining = joinAt(tokens, from + one.length)
  const joins = joining > 0
  const bare = !led && !joins && tokens[from]?.kind === 'number'
  if (!joins && !bare) return null
  const two = amountAt(tokens, from + one.length + joining)
  if (!two?.share || (joins && !led && tokens[from + one.length]?.fold === 'and')) return null
  return inOrder(one.value, two.value, from + one.length + joining + two.length)
}

const JOINS = [['and'], ['to'], ['up', 'to'], ['through', 'to'], ['through'], ['all', 'the', 'way', 'to'], ['all', 'the', 'way', 'up', 'to'], ['right', 'up', 'to'], ['and', 'up', 'to']] // prettier-ignore

/** How many words join two amounts at `at`: "from 10 % right up to 40 %". */
const joinAt = (tokens: readonly Token[], at: number): number =>
  Math.max(0, ...JOINS.filter((words) => words.every((word, step) => tokens[at + step]?.fold === word)).map((words) => words.length)) // prettier-ignore

const inOrder = (over: DecimalText, under: DecimalText, to: number): Found | null =>
  exact(over).gte(exact(under)) ? null : { over, under, inclusive: true, to }

function cueAt(cues: readonly Cue[], tokens: readonly Token[], at: number): Cue | null {
  const there = cues.filter((cue) => cue.words.every((word, step) => tokens[at + step]?.fold === word))
  return there.reduce<Cue | null>((best, cue) => (cue.words.length > (best?.words.length ?? 0) ? cue : best), null)
}

/** "more than 10", "10 % or more": one side. */
function boundAt(tokens: readonly Token[], at: number): Bound | null {
  const before = cueAt(BEFORE, tokens, at)
  const start = before ? pastIdle(tokens, at + before.words.length) : at
  const amount = amountAt(tokens, start)
  if (!amount) return null
  const named = start + amount.length + Number(amount.share && LIMITS.has(tokens[start + amount.length]?.fold ?? ''))
  const whole = named + (amount.share ? ofTargetAt(tokens, named) : 0)
  const end = whole + (amount.share ? awayAt(tokens, whole) : 0)
  if (before) return { ...amount, ...before, length: end - at }
  const after = cueAt(AFTER, tokens, end)
  const to = end + (after?.words.length ?? 0)
  const past = amount.share ? to + ofTargetAt(tokens, to) : to
  return after && { ...amount, ...after, length: past + (amount.share ? awayAt(tokens, past) : 0) - at }
}

/** What a share may be called where it bounds: "beyond the 5 % tolerance". */
const LIMITS = new Set('tolerance threshold mark limit line level cutoff trigger bar margin gap'.split(' '))

const ROUGHLY = new Set(
  'say about around roughly approximately some circa something like full whole clear mere'.split(' '),
)

/** "more than, say, 40 %", "over roughly a third": the amount is what is said. */
function pastIdle(tokens: readonly Token[], at: number): number {
  if (amountAt(tokens, at)) return at
  // "exceeded a 2.5 per cent shortfall", "past the 10 % mark"
  const step = ARTICLES.has(tokens[at]?.fold ?? '') && (ROUGHLY.has(tokens[at + 1]?.fold ?? '') || tokens[at + 1]?.kind === 'number') ? 1 : 0 // prettier-ignore
  let next = at + step
  while (next - at < 3 && ROUGHLY.has(tokens[next]?.fold ?? '')) next += 1
  return amountAt(tokens, next) ? next : at
}

const ARTICLES = new Set(['a', 'an', 'the', 'our', 'that', 'this', 'their', 'it'])

/** The share that ends at `to`, as a bound from there upwards where what stands at `after` says so: "20 % … or worse". */
export function shareOrWorse(
  tokens: readonly Token[],
  to: number,
  after: number,
): { readonly tag: TagOf<'threshold'>; readonly amount: number; readonly cue: number } | null {
  const cue = cueAt(AFTER, tokens, after)
  if (cue?.side !== 'over') return null
  const amount = [4, 3, 2, 1].flatMap((words) => {
    const found = to >= words ? amountAt(tokens, to - words) : null
    return found?.share && found.length === words ? [found] : []
  })[0] // prettier-ignore
  if (!amount) return null
  const missedBy = { over: amount.value, under: null, inclusive: true } as const
  return { tag: { kind: 'threshold', missedBy }, amount: amount.length, cue: cue.words.length }
}

/** One side, or two of them: "more than 10 but less than 30 %". */
function boundsAt(tokens: readonly Token[], at: number): Found | null {
  const one = boundAt(tokens, at)
  if (!one) return null
  const joined = at + one.length + Number(JOINING.has(tokens[at + one.length]?.fold ?? ''))
  const second = joined + Number(tokens[joined]?.fold === 'by')
  const other = boundAt(tokens, second) ?? notAt(tokens, second, one)
  const share = other !== null && (other.share || one.share) && (one.share || second > at + one.length)
  if (share && other.side !== one.side)
    return { ...sideOf(one), ...only(other), inclusive: endsOf(one, other), to: second + other.length }
  return one.share ? { ...sideOf(one), inclusive: one.inclusive, to: at + one.length } : null
}

/** "over 15 % but not 20 %": no more than that. */
function notAt(tokens: readonly Token[], at: number, { side, value }: Bound): Bound | null {
  const amount = tokens[at]?.fold === 'not' && side === 'over' ? amountAt(tokens, at + 1) : null
  if (!amount || exact(amount.value).lte(exact(value))) return null
  return { ...amount, length: amount.length + 1, side: 'under', inclusive: true }
}

/** "exceeds 15 % but does not exceed 20 %": of two ends one alone may be included. */
const endsOf = (one: Bound, other: Bound): Inclusive =>
  one.inclusive === other.inclusive ? one.inclusive : one.inclusive ? one.side : other.side

const JOINING = new Set(['and', 'but', 'yet', 'though', 'while'])

const only = ({ side, value }: Bound) => (side === 'over' ? { over: value } : { under: value })

const sideOf = (bound: Bound): { over: DecimalText | null; under: DecimalText | null } => ({ over: null, under: null, ...only(bound) }) // prettier-ignore
