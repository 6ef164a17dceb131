import type { Filter, Question } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Period } from '../domain/period'
import { has, hasNoun, isJudged, wideKind, wideQuestion } from './askedFor'
import { fitsScope } from './chooseMeasures'
import type { Filters } from './filter'
import { filtersOf, ownedBy } from './filter'
import type { Offer, Unclear, Understanding } from './intention'
import type { Match } from './findMeasures'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { limitsOf } from './limits'
import { nearestOffers, offerMeasure, offerQuestion, unclear, usualOffers } from './offers'
import { periodNamed } from './periodsHeld'
import type { Sentence } from './sentence'
import { chosen, liveTags, tagsOf } from './sentence'
import { printPeriod } from '../domain/period'
import type { Span } from './reading'
import { range, typed } from './reading'
import type { Tag } from './tag'
import { CHANGES } from './tables/outside'
import { wordUses } from './wordUses'

/** A sentence about to be made into a question, with what is worked out on the way. */
export interface Asked {
  readonly sentence: Sentence
  readonly limits: Limits
  readonly lexicon: Lexicon
}

/**
 * What a sentence that is neither command nor submission asks for. Each step may end it; the order is the precedence:
 * what must not be answered, then one measure, then many.
 */
export function ask(whole: Sentence, lexicon: Lexicon): Understanding {
  const sentence = { ...whole, live: whole.live.filter((span) => !isAudience(span, whole, lexicon)) }
  const asked: Asked = { sentence, limits: limitsOf(sentence.reading, sentence.live), lexicon }
  return (
    refuseOrders(asked) ??
    askWhichOfTheName(asked) ??
    refuseNotHeld(asked) ??
    askAboutMeasure(asked) ??
    refuseUnknown(asked) ??
    askWidely(asked)
  )
}

const AUDIENCE = new Set(['for', 'to', 'tell'])

/** "a summary for the chief executive": someone who owns no measure is whom it is for, and limits nothing. */
function isAudience(span: Span, { reading }: Sentence, lexicon: Lexicon): boolean {
  const before = reading.tokens.slice(Math.max(0, span.from - 2), span.from).filter((token) => token.fold !== 'the')
  if (!AUDIENCE.has(before.at(-1)?.fold ?? '')) return false
  return tagsOf(span).every((tag) => tag.kind === 'person' && ownedBy(tag.personId, lexicon).length === 0)
}

const stop = ({ sentence, lexicon }: Asked, why: Unclear, offers: readonly Offer[]): Understanding =>
  unclear(why, offers.length > 0 ? offers : usualOffers(lexicon), wordUses(sentence))

const found = ({ sentence }: Asked, question: Question): Understanding => ({
  kind: 'question',
  question,
  words: wordUses(sentence),
})

const ORDERS = new Set(CHANGES)

/** An order to change something is only text, whoever gives it. */
function refuseOrders(asked: Asked): Understanding | null {
  const { reading, live } = asked.sentence
  const first = reading.tokens.findIndex((token) => token.fold !== 'please')
  const named = chosen(asked.sentence).some((match) => match.used.has(first))
  const orders = liveTags(live, 'order').length > 0 || (ORDERS.has(reading.tokens[first]?.fold ?? '') && !named)
  return orders ? stop(asked, { kind: 'nothing fits' }, []) : null
}

/** Two services or people of one name: the sentence again, with the whole name in its place. */
function askWhichOfTheName(asked: Asked): Understanding | null {
  const { reading, live } = asked.sentence
  const span = live.find((each) => tagsOf(each).length > 1)
  if (!span) return null
  const names = tagsOf(span).flatMap((tag) => ('label' in tag ? [tag.label] : []))
  const said = typed(reading, span)
  return stop(
    asked,
    { kind: 'several readings' },
    names.map((name) => ({ label: name, say: reading.text.replace(said, () => name) })),
  )
}

function refuseNotHeld(asked: Asked): Understanding | null {
  const topic = liveTags(asked.sentence.live, 'not held')[0]
  if (topic) return stop(asked, { kind: 'not held', what: topic.what }, [])
  const period = periodNamed(asked.sentence, asked.lexicon, has(asked.sentence, 'progress'))
  return period.kind === 'not held' ? stop(asked, { kind: 'not held', what: period.what }, []) : null
}

/** The period asked about, or why it can't be told; `again` makes the question for each of two fair ones. */
function withPeriod(asked: Asked, collecting: boolean, again: (period: Period | null) => Question): Understanding {
  const period = periodNamed(asked.sentence, asked.lexicon, collecting)
  if (period.kind === 'one') return found(asked, again(period.period))
  if (period.kind === 'not held') return stop(asked, { kind: 'not held', what: period.what }, [])
  const periods: readonly (Period | null)[] = period.periods.length > 1 ? period.periods : [...period.periods, null]
  const offers = periods.flatMap((each) =>
    offerQuestion(again(each), asked.lexicon).map((offer) => ({
      ...offer,
      label: each ? printPeriod(each) : 'The latest closed period',
    })),
  )
  return stop(asked, period.compared ? { kind: 'nothing fits' } : { kind: 'several readings' }, offers)
}

function askAboutMeasure(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const matches = chosen(sentence)
  const codes = matches.map((match) => match.entry.measure.code)
  const [first] = matches
  if (sentence.choice.kind === 'weak' && sentence.unknown.length > 0) return askUnknown(asked)
  if (!first) return null
  if (sentence.unknown.length > 0) return askUnknown(asked)
  if (has(sentence, 'progress'))
    return withPeriod(asked, true, (period) => ({
      kind: 'progress',
      filter: { ...EVERYTHING, measures: codes },
      period,
    }))
  if (isList(asked)) return askWidely(asked, alike(asked))
  const beside = limits.people.length > 0 || has(sentence, 'owe')
  if (codes.length > 1 || beside || !fitsScope(first.entry.measure, sentence.reading)) return whichMeasure(asked)
  const measure = first.entry.measure.code
  return withPeriod(asked, false, (period) => ({ kind: 'measure', measure, period }))
}

/** "which diesel measures are off target" is a list, however many measures that turns out to be. */
function isList({ sentence, limits }: Asked): boolean {
  const asksMany = has(sentence, 'list') || has(sentence, 'count')
  return hasNoun(sentence) && (chosen(sentence).length > 1 || (asksMany && isJudged(limits)))
}

/** All the measures that hold the same words of the sentence: "council tax measures" are more than the best known one. */
function alike({ sentence }: Asked): readonly string[] {
  const english = new Set(
    sentence.reading.spans.filter((span) => tagsOf(span).length > 0).flatMap((span) => range(span.from, span.to)),
  )
  const words = [...(chosen(sentence)[0]?.used ?? [])].filter((place) => !english.has(place))
  return sentence.matches
    .filter((match) => words.every((place) => match.used.has(place)))
    .map((match) => match.entry.measure.code)
}

function whichMeasure(asked: Asked, others: readonly Match[] = []): Understanding {
  const period = periodNamed(asked.sentence, asked.lexicon, false)
  const tail = period.kind === 'one' && period.period ? ` for ${printPeriod(period.period)}` : ''
  const matches = [...chosen(asked.sentence).slice(0, 5), ...others.slice(0, 2)]
  return stop(
    asked,
    { kind: 'several readings' },
    matches.flatMap((match) => offerMeasure(match.entry.measure.code, asked.lexicon, '', tail)),
  )
}

/** A number beside "more than" is not an unknown word: what is not understood is the threshold as a whole. */
function refuseUnknown(asked: Asked): Understanding | null {
  const { unknown, reading, live } = asked.sentence
  const onlyNumbers = unknown.every((place) => reading.tokens[place]?.kind === 'number')
  if (unknown.length === 0 || (onlyNumbers && liveTags(live, 'beyond').length > 0)) return null
  if (onlyNumbers && isJudged(asked.limits)) return stop(asked, { kind: 'nothing fits' }, [])
  return askUnknown(asked)
}

function askUnknown(asked: Asked): Understanding {
  const { reading, unknown } = asked.sentence
  const words = unknown.map((place) => reading.tokens[place]?.text ?? '')
  const others = asked.sentence.matches.filter((match) => unknown.every((place) => match.used.has(place)))
  if (chosen(asked.sentence).length > 0 && others.length > 0) return whichMeasure(asked, others)
  return stop(
    asked,
    { kind: 'unknown words', unknown: [...new Set(words)] },
    nearestOffers(asked.sentence, asked.lexicon),
  )
}

/** Questions about many measures. `codes`: only these. */
function askWidely(asked: Asked, codes: readonly string[] = []): Understanding {
  const { sentence, limits, lexicon } = asked
  if (has(sentence, 'owe') || saysMine(sentence)) return askOwn(asked)
  const collecting = has(sentence, 'progress')
  const filters = filtersOf(collecting ? { ...limits, dangling: false } : limits, lexicon)
  const kind = wideKind(sentence, limits, codes.length > 0)
  const idle = limits.people.some((id) => ownedBy(id, lexicon).length === 0)
  if (filters === null || kind === null || idle)
    return stop(asked, { kind: 'nothing fits' }, filters ? offersNear(asked, filters[0]) : [])
  if (isBeyond(asked, kind, limits)) return stop(asked, { kind: 'nothing fits' }, offersNear(asked, filters[0]))
  const narrowed = filters.map((filter) => (codes.length > 0 ? { ...filter, measures: codes } : filter))
  if (narrowed.length > 1) return whichFilter(asked, narrowed, kind)
  return withPeriod(asked, collecting, (period) => wideQuestion(kind, narrowed[0] ?? filters[0], period))
}

/** What one owes has no filter yet: "my reds" would be answered with more than was asked for. */
function askOwn(asked: Asked): Understanding {
  const plain = !isJudged(asked.limits) && liveTags(asked.sentence.live, 'beyond').length === 0
  return plain
    ? found(asked, { kind: 'what I owe' })
    : stop(asked, { kind: 'nothing fits' }, offerQuestion({ kind: 'what I owe' }, asked.lexicon))
}

const OWNED = new Set<Tag['kind']>(['rating', 'verdict', 'provisional', 'noun'])

/** "my reds" */
const saysMine = ({ live, reading }: Sentence): boolean =>
  live.some((span) => reading.tokens[span.from - 1]?.fold === 'my' && tagsOf(span).some((tag) => OWNED.has(tag.kind)))

/** Rankings, comparisons, thresholds, one answer for each service: not yet, and leaving the word out would be wrong. */
function isBeyond({ sentence }: Asked, kind: string, limits: Limits): boolean {
  if (liveTags(sentence.live, 'beyond').length > 0) return true
  if (kind === 'progress') return isJudged(limits)
  return sentence.live.some((span, place) => tagsOf(span)[0]?.kind === 'group' && !standsBesideName(sentence, place))
}

/** "the Finance team", "service area: Finance" */
function standsBesideName({ live }: Sentence, place: number): boolean {
  const span = live[place]
  const beside = [live[place - 1], live[place + 1]].filter(
    (other) => other && span && (other.to === span.from || span.to === other.from),
  )
  return beside.some(
    (other) => other && tagsOf(other).some((tag) => tag.kind === 'service area' || tag.kind === 'directorate'),
  )
}

function whichFilter(
  asked: Asked,
  filters: readonly Filter[],
  kind: 'list' | 'status' | 'count' | 'progress',
): Understanding {
  const named = periodNamed(asked.sentence, asked.lexicon, false)
  const period = named.kind === 'one' ? named.period : null
  return stop(
    asked,
    { kind: 'several readings' },
    filters.flatMap((filter) => offerQuestion(wideQuestion(kind, filter, period), asked.lexicon)),
  )
}

const remindersAsked = ({ sentence }: Asked): boolean =>
  liveTags(sentence.live, 'beyond').some((tag) => tag.what === 'reminders')

/** What can be answered about the same part of the council. */
function offersNear(asked: Asked, filter: Filters[0]): readonly Offer[] {
  const judged =
    filter.verdicts.length + filter.ratings.length > 0 ? filter : { ...filter, verdicts: ['missed' as const] }
  const questions: readonly Question[] = [
    { kind: 'list', filter: judged, period: null },
    { kind: 'status', filter: { ...filter, verdicts: [], ratings: [] }, period: null },
    ...(has(asked.sentence, 'progress') || remindersAsked(asked)
      ? [{ kind: 'progress', filter: EVERYTHING, period: null } as const]
      : []),
  ]
  return [...questions.flatMap((question) => offerQuestion(question, asked.lexicon)), { label: 'Help', say: 'help' }]
}
