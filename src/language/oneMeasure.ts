import { printPeriod } from '../domain/period'
import { EVERYTHING } from '../domain/question'
import type { MeasureCode } from '../domain/measure'
import type { Question } from '../domain/question'
import { aspectOf, ignoresPeriod, saysTrend } from './aspects'
import type { Asked } from './asked'
import { found, stop, withPeriod } from './asked'
import { has, hasNoun, isJudged } from './askedFor'
import { fitsScope } from './chooseMeasures'
import type { Match } from './findMeasures'
import type { Understanding } from './intention'
import { askWidely } from './manyMeasures'
import { overOf } from './over'
import { nearestOffers, offerQuestion, offerMeasure, usualOffers } from './offers'
import { periodNamed } from './periodsHeld'
import { range } from './reading'
import { chosen, liveTags, tagsOf } from './sentence'

/** A question about a measure that the sentence names, or about which of several it names; null when it names none. */
export function askAboutMeasure(asked: Asked): Understanding | null {
  const { sentence, limits } = asked
  const matches = chosen(sentence)
  const codes = matches.map((match) => match.entry.measure.code)
  const [first] = matches
  if (sentence.choice.kind === 'weak' && sentence.unknown.length > 0) return askUnknown(asked)
  if (!first) return null
  if (sentence.unknown.length > 0) return askUnknown(asked)
  if (isMissInUnits(asked) || saysEnd(asked)) return stop(asked, { kind: 'nothing fits' }, usualOffers(asked.lexicon))
  if (asksWhoseTheyAre(asked)) return withPeriod(asked, false, (period) => ({ kind: 'owners', filter: { ...EVERYTHING, measures: codes }, period })) // prettier-ignore
  if (isList(asked)) return saysApart(asked) || saysOneOf(asked) ? whichMeasure(asked) : askWidely(asked, alike(asked))
  if (
    has(sentence, 'progress') &&
    codes.length === 1 &&
    sentence.frame?.about !== 'standing' &&
    !saysTrend(sentence) &&
    !saysHowLong(sentence) &&
    !asksItsNumber(first, sentence)
  )
    return withPeriod(asked, true, (period) => ({
      kind: 'progress',
      filter: { ...EVERYTHING, measures: codes },
      period,
    }))
  const beside = limits.people.length > 0 || has(sentence, 'owe')
  const elsewhere = !fitsScope(first.entry.measure, { spans: sentence.live }) && !asksBranchOf(asked)
  const measure = first.entry.measure.code
  if (codes.length === 1 && asksIfTheyOwnIt(asked)) return found(asked, { kind: 'measure', measure, about: 'owner', period: null }) // prettier-ignore
  if (codes.length === 1 && !beside && elsewhere && asksIfTheirs(asked))
    return found(asked, { kind: 'measure', measure, about: 'owner', period: null })
  if (codes.length > 1 || beside || elsewhere) return whichMeasure(asked)
  return askOf(asked, measure)
}

const IS = new Set(['is', 'are', 'was', 'were', 'does', 'doe', 'do', 'isnt', 'arent', 'whether', 'if'])

/** "Does Sanjay look after PDRs?": who owns it says whether. */
const asksIfTheyOwnIt = ({ sentence, limits, lexicon }: Asked): boolean =>
  IS.has(sentence.reading.tokens[0]?.fold ?? '') &&
  limits.people.length > 0 &&
  !isJudged(limits) &&
  !has(sentence, 'owe') &&
  aspectOf(sentence, limits, lexicon) === 'owner'

/** "Is council tax collection Finance's?", "… a property thing or a council-wide one?": whose it is says who has it. */
const asksIfTheirs = ({ sentence, limits, lexicon }: Asked): boolean =>
  sentence.reading.tokens.slice(0, 3).some(({ fold }) => IS.has(fold)) &&
  liveTags(sentence.live, 'service area').length > 0 &&
  !isJudged(limits) &&
  aspectOf(sentence, limits, lexicon) === undefined

/** "how many emails come in": what is counted is the measure's own, and no return comes in. */
const asksItsNumber = ({ used }: Match, { live }: Asked['sentence']): boolean =>
  live.some((span) => used.has(span.to) && tagsOf(span).some((tag) => tag.kind === 'asking' && tag.what === 'count'))

/** "How long are people waiting for a new claim": who waits is no manager, and for no return. */
const saysHowLong = ({ reading: { tokens } }: Asked['sentence']): boolean =>
  tokens.some(
    ({ fold }, at) =>
      fold === 'how' && ['long', 'quick', 'quickly', 'fast', 'soon'].includes(tokens[at + 1]?.fold ?? ''),
  )

/** "Does it support Our People or Our Future": where it hangs its own answer says, under whichever branch was named. */
const asksBranchOf = ({ sentence, limits, lexicon }: Asked): boolean =>
  limits.within['service area'].length === 0 && aspectOf(sentence, limits, lexicon) === 'golden thread'

/** The measure, and what is asked of it. */
function askOf(asked: Asked, measure: MeasureCode): Understanding {
  const about = aspectOf(asked.sentence, asked.limits, asked.lexicon)
  const { asReported } = asked.limits
  if (about === 'trend' && asReported !== undefined) {
    return stop(
      asked,
      { kind: 'nothing fits' },
      offerQuestion({ kind: 'measure', measure, period: null, about }, asked.lexicon),
    )
  }
  // "which targets were raised": one word of a title is not surely meant.
  if (about === 'target' && saysTargets(asked))
    return stop(asked, { kind: 'several readings' }, [
      ...offerQuestion({ kind: 'target review', only: null, filter: EVERYTHING, period: null }, asked.lexicon),
      ...offerQuestion({ kind: 'measure', measure, period: null, about }, asked.lexicon),
    ])
  const over = about === 'trend' ? overOf(asked.sentence) : undefined
  const more = { ...(about ? { about } : {}), ...(over ? { over } : {}), ...(asReported ? { asReported } : {}) }
  const question = { kind: 'measure', measure, ...more } as const
  if (ignoresPeriod(about)) return found(asked, { ...question, period: null })
  return withPeriod(asked, false, (period): Question => ({ ...question, period }))
}

/** "starting with 2018/19", "this period": which of its periods is not told by these. */
const saysEnd = ({ sentence }: Asked): boolean =>
  sentence.live.some(
    (span) =>
    tagsOf(span).some((tag) => tag.kind === 'beyond' && (tag.end !== undefined || (tag.time === 'now' && sentence.reading.tokens[span.to - 1]?.fold === 'period'))), // prettier-ignore
  )

const saysTargets = ({ sentence }: Asked): boolean =>
  sentence.reading.tokens.some(({ text }) => /^targets$/i.test(text)) &&
  has(sentence, 'list') &&
  chosen(sentence).every((match) => match.used.size < 2)

/** "missed by more than 10 days": a threshold in a measure's own units, and not the measure that has 10 days in its name. */
function isMissInUnits({ sentence, limits }: Asked): boolean {
  const used = new Set(chosen(sentence).flatMap((match) => [...match.used]))
  return (
    limits.verdicts.length > 0 &&
    sentence.live.some(
      (span) =>
        tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.what === 'threshold') &&
        used.has(span.to) &&
        sentence.reading.tokens[span.to]?.kind === 'number',
    )
  )
}

/** More measures than these are not spoken of as "the two". */
const MOST_SPOKEN_OF = 4

const MANY = new Set(['they', 'them', 'both', 'each', 'one', 'two', 'three', 'four'])

/** "there are two website hits measures, which services do they belong to?": whose each of those is. */
function asksWhoseTheyAre({ sentence, limits, lexicon }: Asked): boolean {
  const { reading, live } = sentence
  const named = chosen(sentence).length
  const many = hasNoun(sentence) || reading.tokens.some(({ text, fold }) => MANY.has(fold) && !/^one$/i.test(text))
  const counted = liveTags(live, 'beyond').every(({ what }) => what === 'how many at most')
  const placed = liveTags(live, 'service area').length + liveTags(live, 'person').length > 0
  if (named < 2 || named > MOST_SPOKEN_OF || saysApart({ sentence, limits, lexicon }) || !many || !counted || placed || isJudged(limits)) return false // prettier-ignore
  return aspectOf(sentence, limits, lexicon) === 'owner'
}

/** "which diesel measures are off target" is a list, however many measures that turns out to be. */
function isList({ sentence, limits }: Asked): boolean {
  const asksMany = has(sentence, 'list') || has(sentence, 'count')
  return hasNoun(sentence) && (chosen(sentence).length > 1 || (asksMany && isJudged(limits)))
}

/** "Measures for adult education", where one measure has the first word and another the second: neither is surely meant. */
function saysApart({ sentence }: Asked): boolean {
  const [first, ...others] = chosen(sentence)
  const telling = (place: number) => (sentence.reading.tokens[place]?.fold.length ?? 0) > 3
  return others.some((other) => [...other.used].some((place) => telling(place) && !first?.used.has(place)) && [...(first?.used ?? [])].some((place) => telling(place) && !other.used.has(place))) // prettier-ignore
}

const THE_ONE = new Set(['the', 'that', 'this', 'our', 'your', 'their'])

/** "how is the debt measure doing": one is meant, and two hold the word. */
function saysOneOf({ sentence }: Asked): boolean {
  const { live, reading } = sentence
  const used = new Set(chosen(sentence).flatMap((match) => [...match.used]))
  const noun = live.find((span) => tagsOf(span).some((tag) => tag.kind === 'noun'))
  if (!noun || chosen(sentence).length < 2 || saysPlural(reading.tokens[noun.to - 1]?.text ?? '')) return false
  let at = noun.from - 1
  while (used.has(at)) at -= 1
  return at < noun.from - 1 && THE_ONE.has(reading.tokens[at]?.fold ?? '')
}

const saysPlural = (text: string): boolean => /s$/i.test(text)

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
export function refuseUnknown(asked: Asked): Understanding | null {
  const { unknown, reading, live } = asked.sentence
  const onlyNumbers = unknown.every((place) => reading.tokens[place]?.kind === 'number')
  if (
    unknown.length === 0 ||
    (onlyNumbers && (liveTags(live, 'beyond').length > 0 || liveTags(live, 'rank').length > 0))
  )
    return null
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
