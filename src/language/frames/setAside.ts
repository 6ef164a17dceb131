import type { Span } from '../span'
import { range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const WANTS = phrasesOf('know, be told, be aware of, be alert to, find out, hear')

const ASKS = new Set('which who whose whom how whether if why what where when'.split(' '))

const OF_ALL = new Set(['what', 'anything', 'something', 'everything', 'all', 'do', 'should'])

/** "I need to know which figures are final": what is to be known follows, and no briefing is asked for. */
export const wantsToKnow: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const ends = WANTS.some((words) => words.every((word, step) => tokens[span.to - words.length + step]?.fold === word))
    const rest = tokens[span.to]?.fold === 'is' ? span.to + 1 : span.to
    const opens = !tokens.slice(Math.max(0, span.from - 2), span.from).some(({ fold }) => OF_ALL.has(fold))
    return isAsking(span, 'briefing') && ends && opens && ASKS.has(tokens[rest]?.fold ?? '') ? [filler(span.from, rest)] : []
  })) // prettier-ignore

const isAsking = (span: Span, what: string): boolean =>
  span.tags.some((tag) => tag.kind === 'asking' && tag.what === what)

const RESTS = phrasesOf('rest on, rests on, resting on, rest upon, based on, based upon, built on, stand on, standing on, depend on, depending on, rely on, relying on, hang on, hinge on, made up of, drawn from, come from, coming from, taken from, use, using, contain, containing') // prettier-ignore

const SMALL = new Set('a an the any only just partly entirely wholly some'.split(' '))

/** "misses that rest on provisional data": what they rest on is all that the verb says. */
export const restsOn: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (kindOf(span) !== 'provisional') return []
    const end = range(Math.max(0, span.from - 3), span.from + 1).find((at) => range(at, span.from).every((place) => SMALL.has(tokens[place]?.fold ?? ''))) ?? span.from // prettier-ignore
    const length = [3, 2, 1].find((words) => lengthAt(RESTS, tokens, end - words) === words)
    return length === undefined ? [] : [filler(end - length, end)]
  })) // prettier-ignore

const MARK = new Set('put mark label flag stamp caveat asterisk write star'.split(' '))

const BESIDE = phrasesOf('next to, against, beside, alongside')

/** "which do I have to put 'provisional' next to": the mark is what is asked about, and not where it is set. */
export const marksWith: Frame = (spans, tokens) => {
  const span = spans.find((each) => kindOf(each) === 'provisional')
  const before = tokens[(span?.from ?? 0) - 1]?.fold === 'a' ? 2 : 1
  if (!span || !MARK.has(tokens[span.from - before]?.fold ?? '')) return spans
  const length = lengthAt(BESIDE, tokens, span.to)
  return laid(spans, [
    filler(span.from - before, span.from),
    ...(length > 0 ? [filler(span.to, span.to + length)] : []),
  ])
}

const BASIS = phrasesOf('basis, footing, status, form, stage, label, tag, marker, flag, mark')

/** "on a provisional basis": what it is called beside the word says no more than the word. */
export const onThatBasis: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const length = kindOf(span) === 'provisional' ? lengthAt(BASIS, tokens, span.to) : 0
    return length === 0 ? [] : [filler(span.to, span.to + length)]
  })) // prettier-ignore

const FIGURES = new Set(['noun', 'aspect'])

const ISSUED = phrasesOf('reported, published, quoted, printed, released, issued, presented, put out, publishing, quoting, printing, releasing, putting out, presenting, using, relying on, going out with, sending out') // prettier-ignore

/** "figures published that are not final", "are we publishing any …": of what may yet change, and nothing of an edition. */
export const beingPublished: Frame = (spans, tokens) => {
  if (!spans.some((span) => kindOf(span) === 'provisional')) return spans
  const noun = (place: number) => spans.some((span) => span.to === place && FIGURES.has(kindOf(span) ?? ''))
  const at = tokens.findIndex((_, place) => lengthAt(ISSUED, tokens, place) > 0 && (noun(place) || ['we', 'i', 'they', 'you', 'is', 'are', 'being', 'been', 'was', 'were'].includes(tokens[place - 1]?.fold ?? ''))) // prettier-ignore
  const held = spans.some((span) => at >= span.from && at < span.to && kindOf(span) !== 'filler')
  return at < 0 || held ? spans : laid(spans, [filler(at, at + lengthAt(ISSUED, tokens, at))])
}

const OF_REMINDERS = new Set('issued dispatched despatched circulated emailed date manager owner officer people person staff colleague last number time'.split(' ')) // prettier-ignore

/** Beside reminders, their dates, to whom they went and how often is the same question: the answer has the day of each. */
export const ofReminders: Frame = (spans, tokens) => {
  if (!spans.some((span) => span.tags.some((tag) => tag.kind === 'beyond' && tag.what === 'reminders'))) return spans
  const days = spans.filter((span) => span.tags.some((tag) => tag.kind === 'not held' && tag.what === SHORT_TIMES))
  return known(laid(spans, days.map(({ from, to }) => filler(from, to))), tokens, OF_REMINDERS) // prettier-ignore
}

/** What "this week" and "yesterday" are taken for where figures are asked for. */
const SHORT_TIMES = 'figures for single months'

/** Who sends the figures, how far they are, and by what date: all of it is what a collection's answer shows. */
const OF_RETURNS = new Set(
  `manager owner officer people folk colleague holder lead leader area department section complete completed incomplete finished
 completeness timeliness date until till start started starting begin begun began commence commenced launched classed counted treated
 become becomes underway`.split(/\s+/),
)

const RETURNS = new Set(['progress', 'sign-off', 'owe', 'my sign-offs'])

/** "how long have managers left to send theirs": those who send the figures are everybody who does. */
export const ofSenders: Frame = (spans, tokens) =>
  !tokens.some(({ fold }, at) => fold === 'up' && tokens[at - 1]?.fold === 'signed') &&
  spans.some((span) => span.tags.some((tag: Tag) => tag.kind === 'asking' && RETURNS.has(tag.what)))
    ? known(spans, tokens, OF_RETURNS)
    : spans

/** These words where nothing else is known of them. */
const known = (spans: readonly Span[], tokens: readonly Token[], words: ReadonlySet<string>): readonly Span[] =>
  laid(spans, tokens.flatMap((token, at) => (words.has(token.fold) && !spans.some((span) => at >= span.from && at < span.to) ? [filler(at, at + 1)] : []))) // prettier-ignore
