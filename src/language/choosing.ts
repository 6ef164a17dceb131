import type { Day } from '../domain/day'
import type { Question } from '../domain/question'
import { aspectOf } from './aspects'
import { ask } from './ask'
import { stem } from './fold'
import type { Offer, Understanding } from './intention'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import { unclear } from './offers'
import { range } from './reading'
import { limitsOf } from './limits'
import { periodNamed } from './periodsHeld'
import { offeredPeriod, offersPeriods } from './offeredPeriod'
import type { Sentence } from './sentence'
import { liveTags, readSentence, tagsOf } from './sentence'
import { ABBREVIATIONS } from './tables/abbreviations'
import type { Tag } from './tag'
import { tokenise } from './token'
import { saidIn, wholly } from './thread/marking'
import { offerOfAge } from './choosingAges'
import { measureSaid } from './offeredMeasure'
import { wordUses } from './wordUses'

/**
 * "the OD&P one", "the number of enquiries", "the second": one of what was offered, when a sentence had several fair
 * readings. Null unless every telling word of it belongs to one of the offers and to no other.
 */
export function chooseOffer(
  sentence: Sentence,
  offers: readonly Offer[],
  lexicon: Lexicon,
  today: Day,
): Understanding | null {
  const place = liveTags(sentence.live, 'place')[0]?.place
  const ofPeriod = offeredPeriod(sentence, offers, lexicon)
  const told = place === undefined ? undefined : offers.at(place < 0 ? place : place - 1)
  const choosesByWord = place === undefined && !offersPeriods(offers, lexicon)
  const offer = ofPeriod ?? ownInstead(sentence, offers, lexicon) ?? offerOfAge(sentence, offers, lexicon) ?? (choosesByWord ? offerMeant(sentence, offers, lexicon) : told) // prettier-ignore
  const heard = offer && ask(readSentence(offer.say, lexicon, today), lexicon)
  return heard?.kind === 'question' ? { ...heard, question: asAsked(heard.question, sentence, lexicon), words: wordUses(told ? sentence : wholly(sentence)) } : null // prettier-ignore
}

const OURS = /^(?:(?:fine|ok|and|then|so|well|sorry|no|oh|just|only|what about|how about|i meant|i mean|give me|show me|tell me|i want|whats|what|is|was|are|were|the) )*(?:our(?: own)?(?: one| figure| number| rate| result)?|us|for us|this council|it|that|(?:real|actual|true|proper) (?:one|figure|number|answer|result|rating))(?: (?:is|it|that|then|really|actually|instead|now|in fact|in truth|here|at|rated|as|was|one))*$/ // prettier-ignore

/** "ours then", "what is it really", after a refusal that named one measure: that one, as this council has it. */
function ownInstead(sentence: Sentence, offers: readonly Offer[], lexicon: Lexicon): Offer | undefined {
  if (!OURS.test(saidIn(sentence)) || sentence.unknown.length > 0 || sentence.choice.kind !== 'none') return undefined
  const [only, ...others] = offers.filter((offer) => measureSaid(offer, lexicon))
  return others.length === 0 ? only : undefined
}

/** "the council one", of two that are both the council's: which of them is asked again, and nothing of the council. */
export function offersAgain(sentence: Sentence, offers: readonly Offer[]): Understanding | null {
  const said = sentence.reading.tokens.map(({ fold }) => fold)
  const points =
    ['the', 'that', 'this'].includes(said[0] ?? '') && said.at(-1) === 'one' && said.length <= LONGEST_CHOICE
  const only = sentence.unknown.length === 0 && sentence.choice.kind === 'none' && liveTags(sentence.live, 'whole').length > 0 // prettier-ignore
  return points && only ? unclear({ kind: 'several readings' }, offers, wordUses(sentence)) : null
}

const LONGEST_CHOICE = 5

/** What was asked of it beside: "the 30 day one, last year", "the second, who owns it". */
function asAsked(question: Question, sentence: Sentence, lexicon: Lexicon): Question {
  if (question.kind !== 'measure') return question
  const about = aspectOf(sentence, limitsOf(sentence.reading, sentence.live), lexicon)
  const named = periodNamed(sentence, lexicon, false)
  const period = (named.kind === 'one' ? named.period : null) ?? question.period
  return { ...question, period, ...(about ? { about } : {}) }
}

function offerMeant(sentence: Sentence, offers: readonly Offer[], lexicon: Lexicon): Offer | undefined {
  const telling = tellingPlaces(sentence)
  if (telling.length === 0) return undefined
  const [only, ...others] = offers.filter((offer) => telling.every((place) => holds(offer, place, sentence, lexicon)))
  return others.length === 0 ? only : undefined
}

const SMALL = new Set<Tag['kind']>(['filler', 'joiner', 'pronoun', 'follow', 'period'])

const BETWEEN = new Set(['in', 'us', 'we', 'our', 'by', 'up', 'out', 'to', 'from', 'for', 'that', 'the', 'they', 'of', 'how', 'many', 'much', 'did', 'do', 'were', 'was', 'are', 'is', 'have', 'has', 'been', 'had', 'got', 'left', 'still', 'sitting', 'lying', 'hanging', 'around']) // prettier-ignore

/** Words that tell one offer from another: all but small talk. "One" and "it" choose nothing. */
function tellingPlaces({ reading, live }: Sentence): readonly number[] {
  const small = new Set(
    live
      .filter((span) => tagsOf(span).every((tag) => SMALL.has(tag.kind)))
      .flatMap((span) => range(span.from, span.to)),
  )
  const { tokens } = reading
  const lead = leadLength(tokens)
  const asks = (place: number) => tokens[place]?.fold === 'how' && ASKED_BY.has(tokens[place + 1]?.fold ?? '')
  const isIdle = (place: number) => place < lead || small.has(place) || BETWEEN.has(tokens[place]?.fold ?? '')
  const telling = tokens.flatMap((_, place) => (asks(place) || !(asks(place - 1) || isIdle(place)) ? [place] : []))
  return telling.length > 0
    ? telling
    : live.flatMap((span) => (tagsOf(span)[0]?.kind === 'period' ? range(span.from, span.to) : []))
}

/** Whether an offer holds a word: in its own words, in its measure's names, or as the service that it is of. */
function holds(offer: Offer, place: number, { reading, live }: Sentence, lexicon: Lexicon): boolean {
  const word = reading.tokens[place]?.fold ?? ''
  const measure = measureSaid(offer, lexicon)
  const span = live.find((each) => place >= each.from && place < each.to)
  const area = span && tagsOf(span).find((tag) => tag.kind === 'service area')
  if (area?.kind === 'service area' && measure && area.names.includes(measure.serviceArea)) return true
  const said = [offer.label, offer.say, ...(measure ? [measure.title, measure.shortName, ...measure.aliases] : [])]
  const stems = new Set(said.flatMap((text) => tokenise(text)).map((token) => stem(token.fold)))
  const asked = word === 'how' ? (ASKED_BY.get(reading.tokens[place + 1]?.fold ?? '') ?? []) : []
  const words = [word, ...(ABBREVIATIONS.get(word)?.split(' ') ?? []), ...(SAID_FOR.get(word) ?? []), ...asked]
  return words.some((each) => stems.has(stem(each)))
}

/** Everyday words for those that stand in titles: who it is done by, and what is done. */
const SAID_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['customer', 'public resident people citizen user applicant folk punter'],
      ['submit', 'sent send came come received put filled completed lodged handed made'],
      ['develop', 'built build created create wrote written produced produce designed design made launched'],
      ['process', 'dealt handled turned sorted cleared done'],
      ['pay', 'settled settle paid'],
      ['employee', 'person head staff worker colleague'],
    ] as const
  ).flatMap(([word, said]) => said.split(' ').map((each) => [each, word] as const)).reduce((all, [each, word]) => all.set(each, [...(all.get(each) ?? []), word]), new Map<string, readonly string[]>()), // prettier-ignore
)

const TIMES_SAID: readonly string[] = ['time', 'day', 'hour', 'minute', 'week']

/** What a title says that is asked for so: "how long they take to answer" is the time, "how many" the number. */
const ASKED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ...['long', 'quick', 'quickly', 'fast', 'slow', 'soon'].map((word) => [word, TIMES_SAID] as const),
  ['many', ['number', 'count', 'total']] as const,
])
