import type { Period } from '../domain/period'
import { comparePeriods, quarterOf, year } from '../domain/period'
import type { Times } from './times'
import type { Token } from './token'

/** "The year" without saying which, longest first. */
const SAID: readonly string[] = [
  ...['the year as a whole', 'the whole of the year', 'the year just gone', 'the year just ended', 'the year gone by'],
  ...['the twelve months as a whole', 'the end of the year', 'the past year', 'the past twelve months', 'the twelve months', 'the 12 months', 'the full year', 'the whole year'], // prettier-ignore
  ...[
    'end of the year',
    'this past year',
    'past twelve months',
    'the year end',
    'end of year',
    'past 12 months',
    'the year gone',
  ],
  ...['past year', 'full year', 'whole year', 'year end', 'the year', 'the years', 'yr end', 'the yr', 'fy end', 'eoy'],
].sort((one, other) => wordsIn(other) - wordsIn(one))

/** A cheap test: nearly every word of a sentence begins none of them. */
const OPENERS = new Set(SAID.map((phrase) => phrase.split(' ')[0]))

function wordsIn(phrase: string): number {
  return phrase.split(' ').length
}

/** "The year to date", "the year before": another thing is said. */
const GOES_ON = new Set(['to', 'ended', 'ending', 'before', 'after', 'ahead', 'previous', 'and', 'on'])

/**
 * "The year" is the latest that is closed; once a quarter of a later one is closed as well, that one may be meant too.
 */
export function theYearAt(
  tokens: readonly Token[],
  at: number,
  times: Times,
): { readonly readings: readonly Period[]; readonly length: number } | null {
  if (!OPENERS.has(bare(tokens[at]))) return null
  const said = SAID.find((phrase) => isAt(tokens, at, phrase))
  if (said === undefined) return null
  const length = wordsIn(said)
  const next = tokens[at + length]
  if (next?.kind === 'year' || (!next?.breakBefore && GOES_ON.has(next?.fold ?? ''))) return null
  const closed = times.periods.filter(({ state }) => state === 'closed').map(({ period }) => period).sort(comparePeriods) // prettier-ignore
  const whole = closed.filter(({ kind }) => kind === 'year').at(-1) ?? null
  const latest = closed.at(-1) ?? null
  if (whole === null) return { readings: [year(quarterOf(times.today).startYear)], length }
  const later = latest !== null && latest.startYear > whole.startYear ? [year(latest.startYear)] : []
  return { readings: [whole, ...later], length }
}

const isAt = (tokens: readonly Token[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, place) => {
    const token = tokens[at + place]
    return bare(token) === word && (place === 0 || token?.breakBefore === false)
  })

/** As typed, without "'s". */
const bare = (token: Token | undefined): string => token?.text.toLowerCase().replace(/['’]s?$/, '') ?? ''
