import type { Part } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { withPeriod } from './asked'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { saysLacking } from './lacking'
import type { Limits } from './limits'
import { limitsOf } from './limits'
import { distinct } from './names'
import type { Sentence } from './sentence'
import { chosen, liveTags, tagsOf } from './sentence'
import type { Span } from './span'
import type { ScopeKind, Tag } from './tag'
import type { Token } from './token'

/** What is counted by one "how many", with all that is said until the next. */
interface Counted {
  readonly limits: Limits
  readonly sentence: Sentence
}

/**
 * "how many measures has Finance, and how many are amber?", "how many are amber and, separately, how many red?": two
 * numbers are wanted, and how the whole stands gives both. Of two places each is shown beside the other.
 */
export function askTwoCounts(asked: Asked): Understanding | null {
  const { sentence } = asked
  if (countsIn(sentence).length < 2 && !asksApart(asked)) return null
  if (chosen(sentence).length > 0 || sentence.unknown.length > 0 || isOtherwise(asked)) return null
  if (asksApart(asked)) return asStatus(asked)
  const counted = countedIn(sentence)
  const parts = partsOf(counted)
  if (parts.length > 1) return withPeriod(asked, false, (period) => ({ kind: 'compare', parts, filter: EVERYTHING, period })) // prettier-ignore
  if (counted.some(({ limits: each }, at) => at > 0 && isPlaced(each))) return null
  if (!counted.every(isCountable) || distinct(counted.map(judgementOf)).length < 2) return null
  return asStatus(asked)
}

function asStatus(asked: Asked): Understanding | null {
  const plain = { ...asked.limits, ratings: [], notRatings: [], verdicts: [], notVerdicts: [], withoutVerdicts: [] }
  const [filter, ...others] = filtersOf(plain, asked.lexicon) ?? []
  return filter && others.length === 0 ? withPeriod(asked, false, (period) => ({ kind: 'status', filter, period })) : null // prettier-ignore
}

const APART = new Set(['separately', 'respectively', 'individually', 'vs', 'v', 'versus', 'against'])

const OUTNUMBERS = new Set(['more', 'fewer', 'outnumber', 'outnumbered', 'outnumbering', 'outweigh', 'outweighed', 'ratio', 'balance', ...APART]) // prettier-ignore

/** "count the reds and the ambers separately", "how many did we hit vs miss", "more greens than reds?": each number by itself. */
const asksApart = ({ sentence, limits }: Asked): boolean =>
  limits.notRatings.length + limits.notVerdicts.length === 0 &&
  judgesTwice(limits) &&
  Object.values(limits.within).every((names) => names.length < 2) &&
  sentence.reading.tokens.some(({ fold }) => (countsIn(sentence).length > 0 ? APART : OUTNUMBERS).has(fold))

/** Two ratings, or what was met and what was missed. */
const judgesTwice = ({ ratings, verdicts }: Limits): boolean =>
  new Set(ratings).size > 1 || ['met', 'missed'].every((side) => verdicts.some((each) => each.join() === side))

/** More than numbers by rating would have to be told. */
const isOtherwise = ({ sentence, limits }: Asked): boolean =>
  has(sentence, 'progress') ||
  has(sentence, 'owe') ||
  saysLacking(sentence) ||
  limits.provisional !== null ||
  limits.thresholds.length > 0 ||
  limits.dangling ||
  liveTags(sentence.live, 'beyond').filter(({ what }) => what !== 'comparison').length + liveTags(sentence.live, 'rank').length + liveTags(sentence.live, 'group').length > 0 // prettier-ignore

function countedIn(sentence: Sentence): readonly Counted[] {
  const starts = countsIn(sentence)
  return starts.map((start, at) => {
    const [from, to] = [at === 0 ? 0 : start.from, starts[at + 1]?.from ?? Infinity]
    const live = sentence.live.filter((span) => span.from >= from && span.from < to)
    return { limits: limitsOf(sentence.reading, live), sentence: { ...sentence, live } }
  })
}

const NUMBERS = new Set(['number', 'total'])

const JOINING = new Set(['and', 'plus', 'then', 'the', 'also'])

/** Where a number is asked for: "how many", and "the number of" where it opens its half. "The total count" is one. */
const countsIn = (sentence: Sentence): readonly Span[] =>
  numbersIn(sentence).filter((span, at, all) => {
    const before = all[at - 1]
    return before === undefined || isParted(before, span, sentence)
  })

const numbersIn = ({ live, reading: { tokens } }: Sentence): readonly Span[] =>
  live.filter((span) =>
    tagsOf(span).some(
      (tag) =>
        (tag.kind === 'asking' && tag.what === 'count') ||
        (tag.kind === 'aspect' && tag.of === null && NUMBERS.has(tokens[span.from]?.fold ?? '') && opensHalf(span, tokens, live)), // prettier-ignore
    ),
  )

const isParted = (one: Span, other: Span, { live, reading: { tokens } }: Sentence): boolean =>
  tokens.slice(one.to, other.from + 1).some(({ fold, breakBefore }) => breakBefore || ['and', 'plus', 'then', 'also', 'or'].includes(fold)) || // prettier-ignore
  live.some((span) => span.from >= one.to && span.to <= other.from && tagsOf(span).some(({ kind }) => COUNTED.has(kind))) // prettier-ignore

const COUNTED = new Set<Tag['kind']>(['rating', 'verdict', 'noun'])

const opensHalf = ({ from }: Span, tokens: readonly Token[], live: readonly Span[]): boolean =>
  JOINING.has(tokens[from - 1]?.fold ?? '') ||
  live.every((span) => span.to > from || tagsOf(span).every(({ kind }) => kind === 'filler' || kind === 'asking'))

const KINDS: readonly ScopeKind[] = ['service area', 'priority', 'key aim', 'outcome']

/** "how many reds in Finance and how many in ICT": one place in each half, of one tree. */
function partsOf(counted: readonly Counted[]): readonly Part[] {
  const places = counted.map(({ limits }) =>
    KINDS.flatMap((kind) => limits.within[kind].map((name) => ({ kind, name }))),
  )
  const outside = counted.some(({ limits }) => Object.values(limits.outside).some((names) => names.length > 0) || limits.people.length > 0) // prettier-ignore
  const kinds = distinct(places.flat().map(({ kind }) => kind))
  const names = distinct(places.flat().map(({ name }) => name))
  if (outside || kinds.length !== 1 || names.length !== counted.length) return []
  return places.every((each) => each.length === 1) ? places.flat() : []
}

const ALL = new Set(['altogether', 'total', 'overall', 'all'])

/** A bare "how many exactly?" counts the same again. */
const isCountable = ({ limits, sentence }: Counted): boolean =>
  isJudged(limits) || hasNoun(sentence) || sentence.live.some((span) => ALL.has(sentence.reading.tokens[span.from]?.fold ?? '')) // prettier-ignore

const judgementOf = ({ limits }: Counted): string =>
  JSON.stringify([limits.ratings, limits.notRatings, limits.verdicts, limits.notVerdicts, limits.withoutVerdicts])
