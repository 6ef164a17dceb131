import type { Span } from '../span'
import { isName } from '../span'
import { leadLength } from '../leadIn'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const COMPARISON: readonly Tag[] = [{ kind: 'beyond', what: 'comparison' }]

const isGroup = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'group' && tag.of !== null)

const isEach = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'group' && tag.each)

const SHEETS = phrasesOf('all in one table, all in a table, all in one place, all on one page, all in one view, all in one go, all in one list, all on one sheet, in one table, in a table, in one view, on one page, in one go, in one grid, in a grid, in a single table, in a single view, on a single page, on one sheet, in one chart') // prettier-ignore

/** "which services are doing well, all in one table": side by side, where parts are asked for; else only how it is set out. */
export const inOneTable: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(SHEETS, tokens, place) > 0)
  if (at < 0) return spans
  const to = at + lengthAt(SHEETS, tokens, at)
  const plain = spans.some((span) => ['noun', 'rating'].includes(kindOf(span) ?? ''))
  return laid(spans, [spans.some(isGroup) && !plain ? { from: at, to, tags: COMPARISON } : filler(at, to)])
}

const VERBS = new Set('line pit stack lay weigh match square size put place hold pitch set rank stick plot chart'.split(' ')) // prettier-ignore

const BETWEEN = phrasesOf('up against, up with, against, next to, beside, alongside, up alongside, up beside, side by side with, next door to') // prettier-ignore

const OPENS = new Set('a the please pl plz you to can could just and so now'.split(' '))

/** "Line Finance up against ICT", "pit Finance against ICT": two names, and a verb that sets them side by side. */
export const linedUp: Frame = (spans, tokens) => {
  const names = spans.filter((span) => isName(span) && kindOf(span) !== 'measure' && kindOf(span) !== 'person')
  const [first, second] = names
  if (!first || !second || names.length > 2) return spans
  let at = first.from - 1
  while (at > 0 && ['the', 'our', 'up'].includes(tokens[at]?.fold ?? '')) at -= 1
  const length = lengthAt(BETWEEN, tokens, first.to)
  const opens = at <= leadLength(tokens) || OPENS.has(tokens[at - 1]?.fold ?? '')
  if (at < 0 || !VERBS.has(tokens[at]?.fold ?? '') || !opens || length === 0 || second.from - first.to - length > 1) return spans // prettier-ignore
  return laid(spans, [filler(at, first.from), { from: first.to, to: first.to + length, tags: COMPARISON }])
}

const REST = phrasesOf('the rest, the other, the other one, the remainder, other')

const MEASURED = phrasesOf('measure up, stack up, compare, fare, shape up, get on, look, line up, do, do in comparison') // prettier-ignore

const TO_IT = phrasesOf('to it, against it, with it, next to it, beside it, by comparison, in comparison, to that, against that, alongside it') // prettier-ignore

/** "which priority is best, and how do the rest measure up to it": all of them side by side. */
export const restCompared: Frame = (spans, tokens) => {
  if (!spans.some(isGroup)) return spans
  const how = tokens.findIndex(({ fold }, place) => fold === 'how' && place > 0 && ['do', 'did', 'does', 'are', 'have', 'would'].includes(tokens[place + 1]?.fold ?? '')) // prettier-ignore
  if (how < 0) return spans
  const rest = lengthAt(REST, tokens, how + 2)
  const verb = rest === 0 ? 0 : lengthAt(MEASURED, tokens, how + 2 + rest)
  if (verb === 0) return spans
  const to = how + 2 + rest + verb
  return laid(spans, [{ from: how, to: to + lengthAt(TO_IT, tokens, to), tags: COMPARISON }])
}

const SPLIT = phrasesOf('split, split up, split out, broken down, break down, broken out, divided, divided up, cut, sliced, grouped, arranged, set out, laid out, tabulated, breaking it down, itemised, analysed, shown, presented') // prettier-ignore

/** "results split by priority": the parts are asked for one by one. */
export const splitBy: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!isEach(span) || !['by', 'per', 'for'].includes(tokens[span.from]?.fold ?? '')) return []
    const length = [3, 2, 1].find((words) => lengthAt(SPLIT, tokens, span.from - words) === words)
    return length === undefined ? [] : [filler(span.from - length, span.from)]
  })) // prettier-ignore

const IDLE = new Set<Tag['kind'] | undefined>(['filler', 'joiner', undefined])

/** "which services are doing well and which aren't": the parts are held against one another. */
export const whichAreNot: Frame = (spans, tokens) => {
  if (!spans.some(isGroup) || spans.some((span) => ['noun', 'rating'].includes(kindOf(span) ?? ''))) return spans
  const not = spans.find((span) => kindOf(span) === 'negate' && /^which$/.test(tokens[span.from - 1]?.fold ?? '') && ['and', 'or', 'but'].includes(tokens[span.from - 2]?.fold ?? '')) // prettier-ignore
  if (!not || spans.some((span) => span.from >= not.to && !IDLE.has(kindOf(span)) && kindOf(span) !== 'beyond')) return spans // prettier-ignore
  return laid(spans, [{ from: not.from - 2, to: not.to, tags: COMPARISON }])
}

const isNamed = (span: Span): boolean => isName(span) || span.tags.some(({ kind }) => kind === 'measure')

const BENCHMARKS = /^benchmark(?:ed|ing)?$/

/** "benchmark P3.1 against P3.4": of two of our own, no other council is spoken of. */
export const benchmarked: Frame = (spans, tokens) => {
  const names = spans.filter((span) => isNamed(span) && kindOf(span) !== 'person')
  const said = spans.filter((span) => kindOf(span) === 'not held')
  const [only, ...others] = said
  const verb = only && others.length === 0 && only.to === only.from + 1 && BENCHMARKS.test(tokens[only.from]?.text.toLowerCase() ?? '') // prettier-ignore
  return verb && names.length === 2 ? laid(spans, [{ ...only, tags: COMPARISON }]) : spans
}

const ARRANGES = new Set('line stack order sort rank put set place arrange lay weigh pit grade list tabulate league'.split(' ')) // prettier-ignore

const BEFORE_GROUP = new Set('table for up out all the our of these those every each them down'.split(' '))

/** "line up all the services by share met", "stack the teams up by …": each of them, beside the others. */
export const groupLinedUp: Frame = (spans, tokens) => {
  const group = spans.find(isGroup)
  if (!group || spans.some((span) => isName(span) || kindOf(span) === 'noun')) return spans
  let at = group.from - 1
  while (at >= 0 && BEFORE_GROUP.has(tokens[at]?.fold ?? '')) at -= 1
  const opens = at <= leadLength(tokens) || OPENS.has(tokens[at - 1]?.fold ?? '')
  const inside = ['rank', 'sort'].includes(tokens[group.from]?.fold ?? '') && group.to > group.from + 1
  if (inside) return laid(spans, [{ from: group.from, to: group.from + 1, tags: COMPARISON }, { ...group, from: group.from + 1 }]) // prettier-ignore
  if (at < 0 || !ARRANGES.has(tokens[at]?.fold ?? '') || !opens || BREAKS.has(tokens[group.to]?.fold ?? ''))
    return spans
  const trails = ['up', 'out', 'side'].includes(tokens[group.to]?.fold ?? '') ? [filler(group.to, group.to + 1)] : []
  return laid(spans, [{ from: at, to: at + 1, tags: COMPARISON }, ...(group.from > at + 1 ? [filler(at + 1, group.from)] : []), ...trails]) // prettier-ignore
}

/** "put the services that are red", "set out the services or returns": some of them, or more than them. */
const BREAKS = new Set(['or', 'that', 'which', 'whose', 'with', 'where'])

const MORE = phrasesOf('more, the more, most, the most, fewer, the fewer, fewest, the fewest, less, higher, lower, the higher, the lower, the bigger, the biggest, the larger, the largest, bigger, better, the better, the best, the worst, the worse, worse') // prettier-ignore

/** "twitter or facebook, who has more": which of them, and whose they are nobody asks. */
export const whoHasMore: Frame = (spans, tokens) => {
  const who = spans.find((span) => /^who (?:ha|has|have|got)$/.test(tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' '))) // prettier-ignore
  const two = spans.filter(isNamed).length > 1 && tokens.some(({ fold }) => fold === 'or')
  return who && two && lengthAt(MORE, tokens, who.to) > 0 ? laid(spans, [filler(who.from, who.to)]) : spans
}
