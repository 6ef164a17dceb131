import { namedTogether } from '../domain/directorate'
import type { Period } from '../domain/period'
import { printPeriod } from '../domain/period'
import { editionAsked } from '../domain/question'
import type { Aspect, Filter, Over, Question, ShareLimits } from '../domain/question'
import type { MeasureCode } from '../domain/measure'
import { isOfMet } from '../domain/rankOrder'
import type { Lexicon } from './lexicon'
import { codeOf } from './sayings'
import { VERDICT_WORDS } from './tag'

/**
 * A sentence that is understood as exactly this question; null for the few that no plain sentence can say. Every
 * button's words come from here, so pressing it and typing it are the same.
 */
export function say(question: Question, lexicon: Lexicon): string | null {
  switch (question.kind) {
    case 'what I owe':
      return 'What do I owe?'
    case 'what I sign off':
      return 'What do I have to sign off?'
    case 'sign-offs':
      return asked(inScope('What is signed off', question.filter), question)
    case 'reminders':
      return 'When were reminders sent?'
    case 'choice':
      return null
    case 'measure':
      return sayAbout(question.about, withPeriod(sayMeasure(question.measure, lexicon), question))
    case 'rank':
      return asked(inScope(sayRank(question), question.filter), question)
    case 'compare':
      return asked(inScope(sayCompare(question), question.filter), question)
    case 'changes':
      return asked(inScope(sayChanges(question), question.filter), question)
    case 'movers':
      return asked(inScope(sayMovers(question), question.filter), question)
    case 'target review':
      return sayReview(question)
    case 'course':
      return inScope(sayOver(question.over), question.filter)
    case 'briefing':
      return asked(inScope('What should I worry about', question.filter), question)
    case 'reasons':
    case 'owners':
    case 'list':
    case 'count':
    case 'status':
      return asked(inScope(sayMany(question), question.filter), question)
    case 'progress':
      return asked(inScope('Which returns are outstanding', question.filter), question)
  }
}

function sayMany({
  kind,
  filter,
}: Extract<Question, { kind: 'reasons' | 'owners' | 'list' | 'count' | 'status' }>): string {
  const heads = {
    reasons: 'Why are the measures that',
    owners: 'Who owns the measures that',
    list: 'Which measures',
    count: 'How many measures',
    status: 'How are we doing',
  }
  return `${heads[kind]}${judged(filter) || (kind === 'owners' ? ' there are' : '')}`
}

type Periodic = Extract<Question, { period: Period | null }>

function withPeriod(words: string | null, question: Periodic): string | null {
  if (words === null) return null
  const edition = editionAsked(question)
  const reported = edition === undefined ? '' : edition === 'last' ? ' as reported' : ' as first reported'
  return `${words}${question.period === null ? '' : ` for ${printPeriod(question.period)}`}${reported}`
}

const asked = (words: string | null, question: Periodic): string | null => {
  const whole = withPeriod(words, question)
  return whole === null ? null : `${whole}?`
}

/** Said after the measure's name, so that its title's own words stay together. */
const ABOUT: Readonly<Record<Aspect, string>> = {
  figure: 'outturn?',
  'why not rated': 'why not rated?',
  'why this rating': 'why?',
  owner: 'who owns it?',
  'golden thread': 'golden thread?',
  target: 'target?',
  'next target': 'next target?',
  footnotes: 'footnotes?',
  standing: 'is it final?',
  trend: 'trend?',
}

/** What follows a measure's name to ask for a side of it. */
export const aboutTail = (about: Aspect | undefined): string => (about === undefined ? '' : `: ${ABOUT[about]}`)

const sayAbout = (about: Aspect | undefined, words: string | null): string | null =>
  words === null || about === undefined ? words : `${words}: ${ABOUT[about]}`

/** "Compare Finance, Customer Services", "Which has the most red: Finance, Customer Services" */
function sayCompare({ parts, by }: Extract<Question, { kind: 'compare' }>): string {
  const names = parts.map((part) => codeOf(part.name) ?? part.name).join(', ')
  if (by === undefined) return `Compare ${names}`
  const of = by.of.kind === 'rating' ? by.of.rating : VERDICT_WORDS[by.of.verdict]
  const place = by.place === undefined ? '' : `${['', 'second', 'third', 'fourth', 'fifth'][by.place - 1] ?? ''} `
  return `Which has the ${place}${by.order} ${of}: ${names}`
}

/** "How have we done over the last 2 years"; null for spans that no plain sentence says. */
function sayOver({ last, from, to }: Over): string | null {
  if (last !== null) return last.of === null ? null : `How have we done over the last ${String(last.count)} ${last.of}s`
  return from === null || to === null ? null : `How have we done from ${printPeriod(from)} to ${printPeriod(to)}`
}

/** "What has changed", "Which measures are newly off target", "Which measures are newly red" */
function sayChanges({ moves, filter }: Extract<Question, { kind: 'changes' }>): string | null {
  const [move, ...others] = moves
  if (move === undefined || filter.provisional !== null || filter.missedBy !== null) return null
  if (others.length > 0) return filter.ratings.length === 0 ? 'What has changed' : null
  const ratings = filter.ratings.join(' or ')
  const off = ratings === '' ? 'off target' : ratings
  if (move === 'recovered') return ratings === '' ? 'Which measures have recovered' : null
  return `Which measures are ${move === 'newly off target' ? `newly ${off}` : `${off} two periods running`}`
}

/** "Which targets are eased in Finance for 2021/22": the targets' own year is said. */
function sayReview({ only, says, filter, period }: Extract<Question, { kind: 'target review' }>): string | null {
  if (says !== undefined) return null
  const words = only === null ? 'Target review' : `Which targets are ${only}`
  const placed = judged(filter) === '' ? inScope(words, filter) : null
  if (placed === null || period === null) return placed && `${placed}?`
  return `${placed} for ${printPeriod({ kind: 'year', startYear: period.startYear + 1 })}?`
}

/** "Which measures have improved", "The 5 most improved measures" */
function sayMovers({ way, limit, by, filter }: Extract<Question, { kind: 'movers' }>): string | null {
  const judgement = judged(filter)
  const word = way === 'better' ? 'improved' : 'worsened'
  if (by !== undefined && (judgement !== '' || limit !== null || hasNoEnd(by))) return null
  const far = by === undefined ? '' : sayMissedBy(by)
  if (limit === null) return `Which measures${judgement}${judgement === '' ? '' : ' and'} have ${word}${far}`
  return judgement === '' ? `The ${String(limit)} most ${word} measures` : null
}

/** "Which 4 provisional misses are furthest from target" */
function sayRank({ order, limit, after, filter }: Extract<Question, { kind: 'rank' }>): string | null {
  if (after !== undefined) return null
  const marks = [
    filter.ratings.join(' or '),
    filter.provisional === null ? '' : filter.provisional ? 'provisional' : 'final',
  ].filter((mark) => mark !== '')
  const beaten = order === 'furthest beaten' ? 'beaten by most' : 'only just met'
  return isOfMet(order)
    ? ['The', String(limit), ...marks, 'targets', beaten].join(' ')
    : ['The', String(limit), order, ...marks, 'misses'].join(' ')
}

/** A measure's title; with its service, or by its code, where others have the same title. */
export function sayMeasure(code: MeasureCode, lexicon: Lexicon): string | null {
  const measure = lexicon.byCode.get(code)
  if (!measure) return null
  const title = measure.title.replace(/\.$/, '')
  const alike = lexicon.byTitle.get(measure.title) ?? []
  if (alike.length === 1) return title
  const sameService = alike.filter((other) => other.serviceArea === measure.serviceArea)
  return sameService.length === 1 ? `${title} in ${measure.serviceArea}` : code
}

function judged({ verdicts, ratings, provisional, missedBy, lacking }: Filter): string {
  const parts = [
    verdicts.length === 2 && !verdicts.includes('not rated')
      ? 'rated'
      : verdicts.map((verdict) => VERDICT_WORDS[verdict]).join(' or ') + (missedBy ? sayMissedBy(missedBy) : ''),
    ratings.join(' or '),
    provisional === null ? '' : provisional ? 'provisional' : 'not provisional',
  ].filter((part) => part !== '')
  const lack = lacking === undefined ? '' : ` have no ${lacking}`
  return parts.length === 0 ? lack : ` are ${parts.join(' and ')}${lack === '' ? '' : ` and${lack}`}`
}

function sayMissedBy({ over, under, inclusive }: NonNullable<Filter['missedBy']>): string {
  const side = (end: 'over' | 'under', words: readonly [string, string], share: string | null) =>
    share === null ? [] : [`${inclusive === true || inclusive === end ? words[1] : words[0]} ${share} %`]
  return ` by ${[...side('over', ['more than', 'at least'], over), ...side('under', ['less than', 'at most'], under)].join(' and ')}`
}

/** A third of it, in figures. */
const hasNoEnd = ({ over, under }: ShareLimits): boolean => [over, under].some((share) => (share?.length ?? 0) > 8)

function inScope(words: string | null, filter: Filter): string | null {
  if (
    filter.holding !== undefined ||
    filter.notRatedWhy !== undefined ||
    filter.writtenWhy !== undefined ||
    filter.partOfYear !== undefined ||
    filter.says !== undefined
  )
    return null
  const unending = filter.missedBy !== null && hasNoEnd(filter.missedBy)
  if (words === null || filter.measures.length > 0 || filter.exceptMeasures.length > 0 || unending) return null
  const places = [
    any(namedTogether(filter.serviceAreas, filter.directorates ?? [])),
    any(filter.priorities),
    any(filter.keyAims.map((name) => codeOf(name) ?? name)),
    any(filter.outcomes.map((name) => codeOf(name) ?? name)),
  ].filter((place) => place !== '')
  const except =
    filter.exceptServiceAreas.length === 0
      ? ''
      : ` except ${namedTogether(filter.exceptServiceAreas, filter.directorates ?? []).join(' and ')}`
  return `${words}${places.map((place) => ` in ${place}`).join('')}${except}`
}

const any = (names: readonly string[]): string => [...new Set(names)].join(' or ')
