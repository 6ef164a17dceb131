import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const DOWN_AS = phrasesOf('recorded as, logged as, noted as, registered as, entered as, listed as, shown as, marked as, flagged as, flagged up as, down as, classed as, classified as, counted as, deemed, deemed to be, considered, considered to be, judged as, judged to be, categorised as, labelled as, found to be, identified as, assessed as, coming out as, came out as, showing as, showing up as') // prettier-ignore

const JUDGED = new Set<Tag['kind'] | undefined>(['verdict', 'provisional'])

/** "recorded as missing target", "flagged up as off track": the verb says no more than the verdict. */
export const downAs: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!JUDGED.has(kindOf(span))) return []
    const length = [3, 2, 1].find((words) => lengthAt(DOWN_AS, tokens, span.from - words) === words)
    const from = span.from - (length ?? 0)
    return length === undefined || spans.some((other) => isName(other) && other.to > from && other.from < span.from) ? [] : [filler(from, span.from)]
  })) // prettier-ignore

const EITHER = new Set(['either', 'both'])

/** "either reds or ambers", "both the reds and the ambers": the list of ratings is meant, with or without the word. */
export const eitherRating: Frame = (spans, tokens) => {
  const ratings = spans.filter((span) => kindOf(span) === 'rating')
  if (ratings.length < 2) return spans
  const at = tokens.findIndex(({ fold }, place) => EITHER.has(fold) && ratings.some(({ from }) => from > place && from <= place + 3)) // prettier-ignore
  const held = spans.some((span) => at >= span.from && at < span.to && kindOf(span) !== 'filler')
  return at < 0 || held ? spans : laid(spans, [filler(at, at + 1)])
}

const SUPPLIED = phrasesOf('supplied, gave, given, ha given, have given, provided, ha provided, have provided, offered, ha offered, put forward, wrote, ha written, have written, submitted, ha submitted, entered, ha supplied, have supplied, put in, recorded, came up with, ha come up with') // prettier-ignore

const SUPPLY = phrasesOf('offer, give, provide, put forward, supply, advance, make, enter, come up with, submit, write, plead') // prettier-ignore

const WORDS = new Set('narrative commentary reason explanation excuse rationale justification comment text account'.split(' ')) // prettier-ignore

const FOR = new Set(['for', 'on', 'about', 'against', 'behind', 'to'])

/** "the narrative that Finance supplied for its exceptions": who gave it is the service whose it is. */
export const suppliedBy: Frame = (spans, tokens) => {
  const said = tokens.findIndex(({ fold }) => WORDS.has(fold))
  const given = (at: number) => lengthAt(SUPPLIED, tokens, at) || lengthAt(SUPPLY, tokens, at)
  const name = spans.find((span) => isName(span) && span.from > said && span.from <= said + 4 && given(span.to) > 0) // prettier-ignore
  if (said < 0 || !name) return spans
  const to = name.to + given(name.to)
  // "offered for" is one saying, and what is cut off it is a word like any other.
  const end = spans.find((span) => span.from < to && span.to > to)?.to ?? to
  return FOR.has(tokens[to]?.fold ?? '') ? laid(spans, [filler(name.to, end)]) : spans
}

const BACK_THEN = phrasesOf('back then, at that point, at that time, back in the day')

/** "the report back then, for 2019/20": the time is named, and only pointed at again. */
export const backThen: Frame = (spans, tokens) => {
  const times = spans.filter((span) => kindOf(span) === 'period')
  const at = tokens.findIndex((_, place) => lengthAt(BACK_THEN, tokens, place) > 0)
  return times.length !== 1 || at < 0 ? spans : laid(spans, [filler(at, at + lengthAt(BACK_THEN, tokens, at))])
}

const ORDERS = new Set('provide supply furnish produce extract compile assemble generate deliver offer present pull prepare draft'.split(' ')) // prettier-ignore

const BEFORE = new Set('please pl plz you kindly to and just'.split(' '))

const OBJECTS = new Set('a an the me u my our some all any every those that which what detail list measure kpi indicator'.split(' ')) // prettier-ignore

/** "Please provide the commentary", "extract measures": an order to show, and no measure's own word. */
export const orderToShow: Frame = (spans, tokens) => {
  const at = tokens.findIndex((token, place) => ORDERS.has(token.fold) && isOrder(spans, tokens, place))
  return at < 0 ? spans : laid(spans, [filler(at, at + 1)])
}

/** "Produce a draft set of accounts" may be a measure. */
const isTitle = (span: Span): boolean => span.to > span.from + 2 && span.tags.some((tag) => tag.kind === 'measure')

function isOrder(spans: readonly Span[], tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.fold ?? ''
  const opens = at === 0 || (BEFORE.has(before) && at <= 4)
  return opens && OBJECTS.has(tokens[at + 1]?.fold ?? '') && !spans.some((span) => (isName(span) || isTitle(span)) && at >= span.from && at < span.to) // prettier-ignore
}

const SHARE: readonly Tag[] = [{ kind: 'asking', what: 'share' }]

const AS_SHARE = phrasesOf(
  'a a percentage, as a percentage, in percentage term, percentage wise, as a percent, as a per cent, in percent, as a proportion, expressed as a percentage, percentagewise, percent wise, in percent term, in per cent term, as percentage',
)

const RELATIVELY = phrasesOf('proportionally, proportionately, proportionally speaking, proportionately speaking, relatively speaking, in relative term, in proportional term, in proportion, as a share of target, as a percentage of target, as a percent of target, as a proportion of target, as a share of the target, as a percentage of the target') // prettier-ignore

/** "the biggest shortfall, percentage wise": misses are ranked by their share of the target already. */
export const rankedByShare: Frame = (spans, tokens) => {
  const lengthOf = (at: number): number => Math.max(lengthAt(AS_SHARE, tokens, at), lengthAt(RELATIVELY, tokens, at))
  const at = tokens.findIndex((_, place) => lengthOf(place) > 0)
  const to = at + lengthOf(at)
  const apart = tokens[to]?.breakBefore !== false || tokens[at]?.breakBefore === true
  return at > 0 && apart && spans.some((span) => kindOf(span) === 'rank') ? laid(spans, [filler(at, to)]) : spans
}

/** "how much of Finance was met, as a percentage": a share, and no list; a title's "as a percentage of" is none. */
export const asShare: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(AS_SHARE, tokens, place) > 0)
  const to = at + lengthAt(AS_SHARE, tokens, at)
  const met = spans.some((span) => kindOf(span) === 'verdict')
  const ends = tokens[to]?.fold !== 'of'
  const asked = spans.some(
    (span) => kindOf(span) === 'rank' || span.tags.some((tag) => tag.kind === 'asking' && tag.what === 'share'),
  )
  return at < 0 || !met || !ends || asked ? spans : laid(spans, [{ from: at, to, tags: SHARE }])
}

const IS = new Set(['is', 'are', 'wa', 'was', 'were', 'am'])

const WHERE = phrasesOf('where it should be, where we should be, where they should be, where it ought to be, where we ought to be, where it need to be, where we need to be, where it want to be, where we want to be') // prettier-ignore

/** "Is the council where it should be?" asks how it stands; "which measures are where they should be" does not. */
export const whereItShouldBe: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(WHERE, tokens, place) > 0)
  const asks = tokens.slice(0, 3).some(({ fold }) => IS.has(fold))
  const judged = spans.some((span) => ['noun', 'verdict', 'rating', 'negate'].includes(kindOf(span) ?? ''))
  const status: Tag = { kind: 'asking', what: 'status' }
  return at < 0 || at > 9 || !asks || judged ? spans : laid(spans, [{ from: at, to: at + lengthAt(WHERE, tokens, at), tags: [status] }]) // prettier-ignore
}
