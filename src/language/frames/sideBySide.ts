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

const OPENS = new Set('please pl plz you to can could just and so now'.split(' '))

/** "Line Finance up against ICT", "pit Finance against ICT": two names, and a verb that sets them side by side. */
export const linedUp: Frame = (spans, tokens) => {
  const names = spans.filter((span) => isName(span) && kindOf(span) !== 'measure' && kindOf(span) !== 'person')
  const [first, second] = names
  if (!first || !second || names.length > 2) return spans
  const at = first.from - 1 - Number(['the', 'our'].includes(tokens[first.from - 1]?.fold ?? ''))
  const length = lengthAt(BETWEEN, tokens, first.to)
  const opens = at <= leadLength(tokens) || OPENS.has(tokens[at - 1]?.fold ?? '')
  if (at < 0 || !VERBS.has(tokens[at]?.fold ?? '') || !opens || length === 0 || second.from - first.to - length > 1) return spans // prettier-ignore
  return laid(spans, [filler(at, at + 1), { from: first.to, to: first.to + length, tags: COMPARISON }])
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
