import { has, isJudged } from './askedFor'
import type { Asked } from './asked'
import { stop } from './asked'
import { asksNextTarget, isComing, saysTrend } from './aspects'
import { isScope, placeOf } from './chooseMeasures'
import { saysCompare } from './comparing'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { offerQuestion } from './offers'
import { periodNamed } from './periodsHeld'
import { range, typed } from './reading'
import { chosen, liveTags, tagsOf } from './sentence'
import { ordersToTell } from './ordersToTell'
import { CHANGES } from './tables/outside'
import type { Tag } from './tag'
import { saysToCome } from './told'

const ORDERS = new Set(CHANGES)

/** "change the targets", though a measure may begin with the word ("Changes in circumstances") */
const CHANGES_TARGETS = /^(?:please )?change (?:(?:the|our|all|my|every) )*target\b/

/** An order to change something is only text, whoever gives it. */
export function refuseOrders(asked: Asked): Understanding | null {
  const { reading, live } = asked.sentence
  const first = reading.tokens.findIndex((token) => token.fold !== 'please')
  // "change all the reds": the verb alone names no measure of changes.
  const named = chosen(asked.sentence).some(({ used }) => used.has(first) && (used.size > 1 || !/^change$/i.test(reading.tokens[first]?.text ?? ''))) // prettier-ignore
  const verb = reading.tokens[first]?.fold ?? ''
  // "Set Finance beside ICT", "set Finance aside" change nothing.
  const compares =
    verb === 'set' &&
    (liveTags(live, 'exclude').length > 0 || (saysCompare(asked.sentence) && asked.limits.ratings.length === 0))
  // "Changes to targets" asks for them.
  const changesTargets = CHANGES_TARGETS.test(reading.tokens.map((token) => token.fold).join(' '))
  const reviews = (verb === 'change' || verb === 'set') && liveTags(live, 'review').length > 0
  // "Set out the notes" and "make plain why" ask for something to be told.
  const tells = ['out', 'forth', 'plain', 'clear'].includes(reading.tokens[first + 1]?.fold ?? '') && ['set', 'make'].includes(verb) // prettier-ignore
  // "Update on Finance" asks for one.
  const update = ordersToTell(
    verb,
    reading.tokens.slice(first + 1, first + 5).map((token) => token.fold),
  )
  // "Change in the debtor days target": what became of it is asked.
  const became =
    verb === 'change' &&
    reading.tokens[first + 1]?.fold === 'in' &&
    reading.tokens.some(({ fold }) => fold === 'target')
  // "Change of subject - which are amber?"
  const idle = live.some((span) => span.from <= first && span.to > first + 1 && tagsOf(span).every(({ kind }) => kind === 'filler')) // prettier-ignore
  // "Drop the reds, what's left?" takes nothing away but from the answer.
  const leavesOut =
    live.some((span) => span.from === first && tagsOf(span).some(({ kind }) => kind === 'exclude')) &&
    reading.tokens.slice(first + 1).some(({ fold }) => LEFT.has(fold))
  const orders =
    liveTags(live, 'order').length > 0 ||
    (ORDERS.has(verb) &&
      !(named && !changesTargets) &&
      !compares &&
      !reviews &&
      !update &&
      !tells &&
      !became &&
      !idle &&
      !leavesOut)
  return orders ? stop(asked, { kind: 'nothing fits' }, []) : null
}

const LEFT = new Set(['left', 'leave', 'leaves', 'remain', 'remains', 'remaining'])

/** Two services or people of one name: the sentence again, with the whole name in its place. */
export function askWhichOfTheName(asked: Asked): Understanding | null {
  const { reading, live } = asked.sentence
  const span = live.find((each) => tagsOf(each).length > 1 && !isOneThing(tagsOf(each), asked.lexicon))
  if (!span) return null
  const names = tagsOf(span).flatMap((tag) => ('label' in tag ? [tag.label] : []))
  const said = typed(reading, span)
  return stop(
    asked,
    { kind: 'several readings' },
    names.map((name) => ({ label: name, say: reading.text.replace(said, () => name) })),
  )
}

/** "Waste", a service, and the only key aim it serves: whichever is meant, the same measures are. */
function isOneThing(tags: readonly Tag[], { measures }: Lexicon): boolean {
  const held = tags.map((tag) =>
    isScope(tag)
      ? measures.measures.flatMap(({ measure }, place) => (tag.names.includes(placeOf(measure, tag.kind)) ? [place] : [])).join() // prettier-ignore
      : null,
  )
  return held.every((places) => places !== null && places === held[0])
}

const SPENT = new Set(['spend', 'spent', 'spending'])

/** "Did we spend the apprenticeship levy": a measure that is counted in pounds is what is spent. */
function spendsWhatIsMeasured({ sentence }: Asked): boolean {
  const [only, ...others] = chosen(sentence)
  const topics = sentence.live.filter((span) => tagsOf(span).some((tag) => tag.kind === 'not held'))
  return (
    only?.entry.measure.unit === 'pounds' &&
    others.length === 0 &&
    topics.every((span) => span.to === span.from + 1 && SPENT.has(sentence.reading.tokens[span.from]?.fold ?? ''))
  )
}

export function refuseNotHeld(asked: Asked): Understanding | null {
  const topic = liveTags(asked.sentence.live, 'not held')[0]
  if (topic && !spendsWhatIsMeasured(asked)) return stop(asked, { kind: 'not held', what: topic.what }, [])
  const period = periodNamed(asked.sentence, asked.lexicon, has(asked.sentence, 'progress'))
  // Whether anything earlier is held, and which target is set for a year to come, the measure's own answer says.
  const own = saysTrend(asked.sentence) || asksNextTarget(asked.sentence, asked.lexicon)
  if ((chosen(asked.sentence).length === 1 && own) || reviewsComing(asked)) return null
  return period.kind === 'not held' ? stop(asked, { kind: 'not held', what: period.what }, []) : null
}

/** "not carried forward to 2021/22": the targets of a year to come may be held before anything of it is collected. */
export const reviewsComing = ({ sentence: { live }, lexicon }: Asked): boolean => {
  const named = liveTags(live, 'period').flatMap(({ readings }) => readings)
  return liveTags(live, 'review').length + liveTags(live, 'says').length > 0 && named.length > 0 && named.every((period) => isComing(period, lexicon)) // prettier-ignore
}

/** "will we hit the target for online payments?": Outturn does not forecast; what was is offered instead. */
export function refuseForecast(asked: Asked): Understanding | null {
  const { sentence, lexicon } = asked
  if (
    !liveTags(sentence.live, 'beyond').some((tag) => tag.what === 'outlook') &&
    !saysWill(sentence) &&
    !saysToCome(asked)
  )
    return null
  if (asksNextTarget(sentence, lexicon)) return null
  const [only, ...others] = chosen(sentence)
  const measure = others.length === 0 ? only?.entry.measure.code : undefined
  const offers = measure === undefined ? [] : offerQuestion({ kind: 'measure', measure, period: null, about: 'trend' }, lexicon) // prettier-ignore
  return stop(asked, { kind: 'not held', what: 'forecasts' }, offers)
}

const WILL = new Set(['will', 'wont', 'going', 'gonna', 'likely', 'expected', 'due'])

const COMING = new Set('hit meet miss reach achieve make beat exceed fail recover improve finish end land'.split(' '))

/** "will debtor days meet its target?": said of what is to come, wherever the measure's name stands. */
const saysWill = ({ reading: { tokens }, live }: Asked['sentence']): boolean => {
  const will = live.find(
    (span) =>
      WILL.has(tokens[span.from]?.fold ?? '') &&
      tagsOf(span).every((tag) => tag.kind !== 'person') &&
      tokens[span.from + 1]?.fold !== 'you',
  )
  return will !== undefined && tokens.slice(will.from + 1).some((token, after) => COMING.has(token.fold) && (after > 0 || token.fold !== 'be')) // prettier-ignore
}

/** Missing returns, or missed targets: the same word says both. */
export function askWhichIsMissing(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const { tokens } = sentence.reading
  const said = sentence.live.filter((span) =>
    tagsOf(span).some((tag) => tag.kind === 'asking' && tag.what === 'progress'),
  )
  const bare =
    said.length === 1 && said.every((span) => span.to === span.from + 1 && tokens[span.from]?.fold === 'missing')
  const told = tokens.some(({ fold }) => TOLD.has(fold))
  if (saysMissingResults(asked, bare)) return askWhichLack(asked)
  if (!bare || told || sentence.unknown.length > 0 || chosen(sentence).length > 0 || isJudged(limits)) return null
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  if (!filter || others.length > 0) return null
  const period = periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  return stop(asked, { kind: 'several readings' }, [
    ...offerQuestion({ kind: 'list', filter: { ...filter, verdicts: ['missed'] }, period: period.period }, lexicon),
    ...offerQuestion({ kind: 'progress', filter, period: period.period }, lexicon),
  ])
}

/** Words that tell which of the two is missing. */
const TOLD = new Set('who whose return figure data number submission outturn reply response form card still anyone anybody yet'.split(' ')) // prettier-ignore

/** "red last year and green now": two periods in one list, which are never mixed. */
export function refuseTwoTimes(asked: Asked): Understanding | null {
  const { live, reading } = asked.sentence
  const named = liveTags(live, 'period').length > 0
  const judged = liveTags(live, 'rating').length + liveTags(live, 'verdict').length
  const now = reading.tokens.some((token) => token.fold === 'now')
  return named && now && judged > 1 ? stop(asked, { kind: 'nothing fits' }, []) : null
}

/** "everything except sickness": a measure that is left out is not the one that is asked about. */
export function refuseLeftOut(asked: Asked): Understanding | null {
  const { reading, live } = asked.sentence
  const used = new Set(chosen(asked.sentence).flatMap((match) => [...match.used]))
  const leftOut = live.some((span) => {
    const kind = tagsOf(span)[0]?.kind
    const reach = kind === 'exclude' ? 5 : kind === 'negate' && reading.tokens[span.from]?.fold === 'not' ? 1 : 0
    return range(span.to, span.to + reach).some((place) => used.has(place))
  })
  return leftOut ? stop(asked, { kind: 'nothing fits' }, []) : null
}

const RESULTS = new Set(['outturn', 'result', 'actual'])

const STILL = new Set('who whose which return submission response still yet anyone anybody from open quarter so due chase'.split(' ')) // prettier-ignore

/** "missing outturns": those that nobody has sent, or those that there are none of. */
const saysMissingResults = ({ sentence: { reading, live } }: Asked, bare: boolean): boolean =>
  bare &&
  reading.tokens.some(({ fold }, at) => fold === 'missing' && RESULTS.has(reading.tokens[at + 1]?.fold ?? '')) &&
  reading.tokens.every(({ fold }) => !STILL.has(fold)) &&
  liveTags(live, 'period').length === 0

function askWhichLack(asked: Asked): Understanding | null {
  const [filter, ...others] = filtersOf(asked.limits, asked.lexicon) ?? []
  if (!filter || others.length > 0 || isJudged(asked.limits) || chosen(asked.sentence).length > 0) return null
  return stop(asked, { kind: 'several readings' }, [
    ...offerQuestion({ kind: 'list', filter: { ...filter, lacking: 'figure' }, period: null }, asked.lexicon),
    ...offerQuestion({ kind: 'progress', filter, period: null }, asked.lexicon),
  ])
}
