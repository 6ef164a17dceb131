import type { Filter, PartOfYear, Verdict } from '../domain/question'
import type { EditionAsked } from '../domain/return'
import type { Reading, Span } from './reading'
import type { ScopeKind, Tag } from './tag'
import { tagsOf } from './sentence'

/** What a sentence limits its question to, and what it leaves out. */
export interface Limits {
  readonly within: Readonly<Record<ScopeKind, readonly string[]>>
  readonly outside: Readonly<Record<ScopeKind, readonly string[]>>
  readonly people: readonly number[]
  readonly ratings: readonly string[]
  readonly notRatings: readonly string[]
  /** a rating was named that what is rated better may fit too: "within tolerance" */
  readonly orBetter: boolean
  /** one list for each time a verdict was named */
  readonly verdicts: readonly (readonly Verdict[])[]
  /** "leave out the ones we met" */
  readonly withoutVerdicts: readonly Verdict[]
  /** "aren't off target" */
  readonly notVerdicts: readonly Verdict[]
  readonly provisional: boolean | null
  /** "resting on nine months' data" */
  readonly partOfYear?: PartOfYear
  /** "as reported": the edition named */
  readonly asReported?: EditionAsked
  /** each threshold named: two are more than a filter holds */
  readonly thresholds: readonly NonNullable<Filter['missedBy']>[]
  /** a word says that a miss is meant: "off by a third" */
  readonly saysOff: boolean
  /** the whole council was named */
  readonly whole: boolean
  /** a "not" or an "except" that was followed by nothing it could turn */
  readonly dangling: boolean
}

interface Mode {
  readonly kind: 'exclude' | 'negate'
  readonly bare: boolean
  /** a verb is turned ("don't", "don't give me") */
  readonly verbal: boolean
  /** the word after the last that it holds for */
  readonly end: number
  /** what it was first taken to turn; null while it stands before nothing yet */
  readonly taken: Tag['kind'] | null
}

interface Gathered {
  within: Record<ScopeKind, string[]>
  outside: Record<ScopeKind, string[]>
  people: number[]
  ratings: string[]
  notRatings: string[]
  orBetter: boolean
  verdicts: (readonly Verdict[])[]
  withoutVerdicts: Verdict[]
  notVerdicts: Verdict[]
  provisional: boolean | null
  partOfYear?: PartOfYear
  thresholds: NonNullable<Filter['missedBy']>[]
  whole: boolean
  dangling: boolean
}

const noScope = (): Record<ScopeKind, string[]> => ({ 'service area': [], priority: [], 'key aim': [], outcome: [] })

/** Reads the live spans from left to right; "except" and "not" hold for what they stand before. */
export function limitsOf(reading: Reading, live: readonly Span[]): Limits {
  const gathered: Gathered = {
    within: noScope(), outside: noScope(), people: [], ratings: [], notRatings: [], orBetter: false, verdicts: [], withoutVerdicts: [], notVerdicts: [],
    provisional: null, thresholds: [], whole: false, dangling: false,
  } // prettier-ignore
  let mode = null as Mode | null
  for (const span of live) {
    const tag = tagsOf(span)[0]
    if (!tag) continue
    if (mode && isSpent(mode, span, reading)) mode = null
    if (tag.kind === 'exclude' || tag.kind === 'negate') {
      if (mode && mode.taken === null) gathered.dangling = true
      const verbal = tag.kind === 'negate' || TURNED.has(reading.tokens[span.from]?.fold ?? '')
      mode = { kind: tag.kind, bare: isBareNot(reading, span), verbal, end: span.to, taken: null }
    } else if (isLimit(tag)) {
      const holds = mode !== null && reaches(mode, tag, span, reading, live)
      gather(gathered, tag, holds ? (mode?.kind ?? null) : null)
      if (mode && holds) mode = { ...mode, end: span.to, taken: tag.kind }
      else if (mode && mode.taken !== null) mode = null
    }
  }
  const reported = live.flatMap(tagsOf).find((tag) => tag.kind === 'reported')
  return {
    ...gathered,
    ...(reported?.kind === 'reported' && { asReported: reported.edition }),
    saysOff: reading.tokens.some((token) => OFF.has(token.fold)),
    dangling: gathered.dangling || (mode !== null && mode.taken === null && mode.end < reading.tokens.length),
  }
}

const OFF = new Set(['off', 'out', 'away', 'wide', 'adrift', 'short', 'missing', 'missed', 'miss', 'failed', 'behind'])

const TURNED = new Set(['dont', 'do', 'not', 'no', 'who', 'never'])

/** "Don't give me excuses, give me …", "No, Finance": a verb's "don't" ends with its clause, and so does an answer. */
function isSpent(mode: Mode, span: Span, reading: Reading): boolean {
  if (!mode.verbal || mode.taken !== null) return false
  const to = mode.bare ? mode.end + 1 : span.from + 1
  return reading.tokens.slice(mode.end, to).some((token) => token.breakBefore)
}

const LIMIT_KINDS = new Set<Tag['kind']>(['service area', 'priority', 'key aim', 'outcome', 'directorate', 'person', 'whole', 'rating', 'verdict', 'provisional', 'threshold']) // prettier-ignore

const isLimit = (tag: Tag): boolean => LIMIT_KINDS.has(tag.kind)

const isBareNot = (reading: Reading, span: Span): boolean =>
  span.to === span.from + 1 && ['not', 'non', 'nor', 'neither', 'no'].includes(reading.tokens[span.from]?.fold ?? '')

const JUDGING = new Set<Tag['kind']>(['rating', 'verdict', 'provisional', 'threshold'])

/**
 * Whether an "except" or a "not" still holds for a tag: it is the first within a few words, or is joined by "and" or a
 * comma to one that was. "hasn't Finance …" says nothing against Finance, so only a bare "not" can leave a service out.
 */
function reaches(mode: Mode, tag: Tag, span: Span, reading: Reading, live: readonly Span[]): boolean {
  const gap = span.from - mode.end
  // "drop the greens and the not rated": of what judges, one kind is joined to another.
  const alike = tag.kind === mode.taken || (mode.kind === 'exclude' && JUDGING.has(tag.kind) && mode.taken !== null && JUDGING.has(mode.taken)) // prettier-ignore
  if (mode.taken !== null) return alike && gap <= 4 && onlyJoined(reading, mode.end, span.from)
  if (mode.kind === 'exclude') return gap <= 5
  if (JUDGING.has(tag.kind)) return gap <= 4 + between(live, mode.end, span.from)
  return mode.bare && gap <= 2
}

/** A service named between "isn't" and "on target" lengthens the way. */
const between = (live: readonly Span[], from: number, to: number): number =>
  live.filter((span) => span.from >= from && span.to <= to).reduce((sum, span) => sum + span.to - span.from, 0)

const JOINING = new Set([
  'and',
  'or',
  'nor',
  'the',
  'plus',
  'also',
  'any',
  'anything',
  'whatever',
  'everything',
  'those',
  'all',
  'one',
  'ones',
  'that',
  'which',
  'is',
  'are',
])

const onlyJoined = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).every((token) => JOINING.has(token.fold))

function gather(into: Gathered, tag: Tag, mode: Mode['kind'] | null): void {
  const side = mode === null ? into.within : into.outside
  switch (tag.kind) {
    case 'service area':
    case 'priority':
    case 'key aim':
    case 'outcome':
      side[tag.kind].push(...tag.names)
      break
    case 'directorate':
      side['service area'].push(...tag.serviceAreas)
      break
    case 'person':
      into.people.push(tag.personId)
      if (mode !== null) into.dangling = true
      break
    case 'whole':
      into.whole = true
      break
    case 'threshold':
      if (!into.thresholds.some((other) => isSame(other, tag.missedBy))) into.thresholds.push(tag.missedBy)
      if (mode !== null) into.dangling = true
      break
    default:
      judge(into, tag, mode)
  }
}

type Bounds = NonNullable<Filter['missedBy']>

/** "a fifth or more – so 20 % and up" says one thing twice. */
const isSame = (one: Bounds, other: Bounds): boolean =>
  one.over === other.over && one.under === other.under && one.inclusive === other.inclusive

function judge(into: Gathered, tag: Tag, mode: Mode['kind'] | null): void {
  if (tag.kind === 'rating' && tag.orBetter) into.orBetter = true
  if (tag.kind === 'rating') (mode === null ? into.ratings : into.notRatings).push(tag.word)
  if (tag.kind === 'provisional') into.provisional = mode === null ? tag.is : !tag.is
  if (tag.kind === 'provisional' && tag.part) {
    into.partOfYear = tag.part
    if (mode !== null) into.dangling = true
  }
  if (tag.kind !== 'verdict') return
  if (mode === null) into.verdicts.push(tag.verdicts)
  else if (mode === 'exclude') into.withoutVerdicts.push(...tag.verdicts)
  else into.notVerdicts.push(...tag.verdicts)
}
