import type { Over } from '../domain/question'
import type { Period } from '../domain/period'
import { comparePeriods } from '../domain/period'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'

type Said = Pick<Sentence, 'live' | 'reading'>

const THROUGH = new Set(['to', 'until', 'till', 'through', 'thru', 'and'])

/** "Q1 to Q3", "between Q1 and Q3", "from 2018/19 to 2020/21": the first and the last; null where none is said. */
export function spanIn({ live, reading }: Said): { readonly from: Period; readonly to: Period } | null {
  const spans = live.filter((span) => tagsOf(span)[0]?.kind === 'period')
  const [first, second, ...others] = spans
  if (!first || !second || others.length > 0) return null
  const between = reading.tokens.slice(first.to, second.from).map((token) => token.fold)
  const opens = ['between', 'from'].includes(reading.tokens[first.from - 1]?.fold ?? '')
  const joined = between.length === 1 && THROUGH.has(between[0] ?? '') && (between[0] !== 'and' || opens)
  const [from, to] = [first, second].map((span) => onlyPeriod(span.tags))
  return joined && from && to && from.kind === to.kind && comparePeriods(from, to) < 0 ? { from, to } : null
}

function onlyPeriod(tags: Said['live'][number]['tags']): Period | null {
  const readings = tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : []))
  return readings.length === 1 ? (readings[0] ?? null) : null
}

/** Which periods of a trend are asked for; undefined for all of them. */
export function overOf(said: Said): Over | undefined {
  const [last] = liveTags(said.live, 'beyond').flatMap((tag) => tag.last ?? [])
  const span = spanIn(said)
  const named = liveTags(said.live, 'period').flatMap((tag) => (tag.readings.length === 1 ? tag.readings : []))
  const against = span === null && named.length === 1 ? (named[0] ?? null) : null
  if (last === undefined && span === null && against === null) return undefined
  const from = span?.from ?? (saysSince(said) && !asksWay(said) ? against : null)
  return { last: last ?? null, from, to: span?.to ?? null, against }
}

/** "up or down since 2018/19": which way the latest has gone from that one. */
const asksWay = ({ live, reading }: Said): boolean =>
  live.some((span) => tagsOf(span).some((tag) => tag.kind === 'beyond' && (tag.moved !== undefined || /^(?:gone|going|up|down|better|worse|higher|lower)\b/.test(reading.tokens[span.from]?.fold ?? '')))) // prettier-ignore

/** "since 2018/19": that period and all after it. */
const saysSince = ({ live, reading }: Said): boolean =>
  live.some(
    (span) =>
      tagsOf(span)[0]?.kind === 'period' && ['since', 'from'].includes(reading.tokens[span.from - 1]?.fold ?? ''),
  )
