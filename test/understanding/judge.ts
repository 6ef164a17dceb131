import { isDeepStrictEqual } from 'node:util'
import type { Filter, Question } from '../../src/domain/question'
import type { Command, Understanding } from '../../src/language/intention'
import type { Asked, Outcome } from './asked'
import type { AskedCouncil } from './councils/council'

/** What was understood, held against what was expected, in full: kind, filters, period, order and limit. */
export function outcomeOf({ expected, council }: Asked, got: Understanding): Outcome {
  switch (expected.kind) {
    case 'question':
      if (got.kind === 'unclear') return 'unsure'
      return got.kind === 'question' && expected.oneOf.some((one) => same(one, got.question, council)) ? 'right' : 'wrong'
    case 'unsure':
      return got.kind === 'unclear' || (expected.orAll.length > 0 && showsAll(got, expected.orAll)) ? 'right' : 'wrong'
    case 'command':
      if (got.kind === 'unclear') return 'unsure'
      return got.kind === 'command' && runs(got.command, expected.command, expected.has) ? 'right' : 'wrong'
    case 'no command':
      return got.kind === 'command' ? 'wrong' : 'right'
  }
} // prettier-ignore

const showsAll = (got: Understanding, codes: readonly string[]): boolean =>
  got.kind === 'question' &&
  'filter' in got.question &&
  isDeepStrictEqual([...got.question.filter.measures].sort(), [...codes].sort())

const runs = (command: Command, kind: Command['kind'], has: Readonly<Record<string, unknown>>): boolean =>
  command.kind === kind &&
  Object.entries(has).every(([name, value]) => isDeepStrictEqual(Reflect.get(command, name) as unknown, value))

const same = (one: Question, other: Question, council: AskedCouncil): boolean =>
  isDeepStrictEqual(plainly(one, council), plainly(other, council))

/** The question without the ways of asking that make no difference to its answer. */
function plainly(question: Question, council: AskedCouncil): unknown {
  const { about, parts, period, ...rest } = { about: undefined, parts: undefined, period: null, ...question }
  return {
    ...rest,
    ...('filter' in question ? { filter: plainFilter(question.filter, question.kind, council) } : {}),
    about: about ?? 'figure',
    parts: parts && [...parts].map((part) => JSON.stringify(part)).sort(),
    period: period ?? (LATEST_MEANT.has(question.kind) ? council.latest : null),
  }
}

/** Kinds in which no period means the latest closed one. */
const LATEST_MEANT = new Set<Question['kind']>(
  ['list', 'status', 'count', 'measure', 'rank', 'compare', 'changes', 'movers', 'briefing', 'reasons', 'owners', 'sign-offs'], // prettier-ignore
)

function plainFilter(filter: Filter, kind: Question['kind'], { ratings }: AskedCouncil): unknown {
  const { verdicts, missedBy, outcomes, keyAims, lacking, notRatedWhy, writtenWhy, partOfYear, says, asReported, ...rest } = filter
  const worst = new Set(ratings.slice(0, 2).map(({ is }) => is))
  const exceptions = filter.ratings.length > 0 && filter.ratings.every((rating) => worst.has(rating))
  const implied = missedBy !== null || exceptions || kind === 'rank' || kind === 'reasons'
  const lists = Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? [...value as unknown[]].sort() : value]) // prettier-ignore
  return {
    ...(Object.fromEntries(lists) as object),
    ...{ outcomes: coded(outcomes), keyAims: coded(keyAims), lacking, notRatedWhy, writtenWhy, partOfYear, says, asReported },
    // "rated red": whatever has that rating has one
    verdicts: verdicts.length === 2 && filter.ratings.length > 0 && !verdicts.includes('not rated') ? [] : verdicts.filter((verdict) => !(implied && verdict === 'missed')),
    missedBy: missedBy && { ...missedBy, over: rounded(missedBy.over), under: rounded(missedBy.under) },
  }
} // prettier-ignore

/** A plan may write one outcome in several ways: its number says which it is. */
const coded = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => /^[A-Z]\d+(?:\.\d+)?/.exec(name)?.[0] ?? name))].sort()

const rounded = (percent: string | null): number | null =>
  percent === null ? null : Number(Number(percent).toFixed(2))
