import { year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Question, TargetMove } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { found, stop } from './asked'
import { asksNextTarget, WHO } from './aspects'
import { has, isJudged } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { saysLacking } from './lacking'
import { leadLength } from './leadIn'
import type { Limits } from './limits'
import { offerQuestion } from './offers'
import { offersNear } from './offersNear'
import { reviewsComing } from './refusals'
import { isHeld, periodNamed } from './periodsHeld'
import { chosen, liveTags, tagsOf } from './sentence'

/**
 * "which targets were eased?", "target review": next year's targets held against this year's and its outturns. The year
 * that is named is the targets' own; what they are held against is the year before it.
 */
export function askToReview(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const reviews = [...new Set(liveTags(sentence.live, 'review').map((tag) => tag.of))]
  const says = saidOfComing(asked)
  if (reviews.length === 0 && (holdsTargets(asked) || says !== undefined)) reviews.push(null)
  if (reviews.length === 0 && saysWhichWay(asked)) return eitherWay(asked)
  if (reviews.length === 0 || chosen(sentence).length > 0 || sentence.unknown.length > 0) return null
  const ends = reviews.includes('not carried forward')
  if (!saysTarget(asked) && !ends) return null
  const kinds = reviews.filter((of): of is TargetMove => of !== null)
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  const more = (['progress', 'owe', 'why', 'share', 'sign-off', 'briefing'] as const).some((what) =>
    has(sentence, what),
  )
  const beyond = liveTags(sentence.live, 'beyond').some((tag) => tag.what !== 'comparison' || isPlacedTwice(limits)) || liveTags(sentence.live, 'rank').length > 0 // prettier-ignore
  // "measures whose target was eased" asks for no people.
  const who = sentence.reading.tokens.some(
    ({ fold }, at) =>
      WHO.has(fold) && !(fold === 'whose' && (says !== undefined || at > leadLength(sentence.reading.tokens))),
  )
  const plain =
    limits.asReported === undefined &&
    (ends || !isJudged(limits) || isOfThoseThat(asked, kinds)) &&
    !more &&
    !beyond &&
    (says !== undefined || !saysLacking(sentence)) &&
    kinds.length < 2 &&
    !who
  if (!filter || others.length > 0 || !plain) return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : []) // prettier-ignore
  const period = periodNamed(sentence, lexicon, false)
  const named = period.kind === 'not held' && reviewsComing(asked) ? COMING : period
  if (named.kind === 'not held') return stop(asked, { kind: 'not held', what: named.what }, [])
  if (named.kind === 'several') return stop(asked, { kind: 'nothing fits' }, offersNear(asked, filter))
  const ofOutturns = saysOutturnsOf(asked)
  const theirs = ofOutturns || (ends && named.period !== null && !isHeld(year(named.period.startYear - 1), lexicon))
  const before = named.period === null ? null : theirs ? named.period : year(named.period.startYear - 1)
  if (before !== null && !isHeld(before, lexicon)) return stop(asked, { kind: 'not held', what: `${String(before.startYear)}/${String(before.startYear + 1).slice(-2)}` }, []) // prettier-ignore
  return found(asked, { ...reviewOf(kinds[0] ?? null, filter, before), ...(says === undefined ? {} : { says }) })
}

/** "did we hit the tougher targets": what is asked is whether we did, and nothing is listed. */
const ASKS_WHETHER = new Set(['did', 'do', 'does', 'doe', 'have', 'has', 'had', 'is', 'are', 'was', 'were', 'will'])

/** "which misses have an easier target next year": of those that met or missed, the targets that moved so. */
const isOfThoseThat = ({ sentence, limits }: Asked, [kind]: readonly TargetMove[]): boolean =>
  (kind === 'tightened' || kind === 'eased' || kind === 'unchanged') &&
  limits.thresholds.length + limits.notVerdicts.length + limits.notRatings.length === 0 &&
  limits.provisional === null &&
  !ASKS_WHETHER.has(sentence.reading.tokens[leadLength(sentence.reading.tokens)]?.fold ?? '') &&
  liveTags(sentence.live, 'negate').length === 0

/** Tighter in one service "than in" another is a comparison of services. */
const isPlacedTwice = ({ within }: Limits): boolean => Object.values(within).some((names) => names.length > 1)

/** "targets against the last results", "how do next targets sit beside actuals": in whatever order. */
function holdsTargets({ sentence: { live } }: Asked): boolean {
  const aspects = liveTags(live, 'aspect').map((tag) => tag.of)
  const targets = aspects.includes('target') || aspects.includes('next target')
  return targets && aspects.includes('figure') && liveTags(live, 'beyond').some((tag) => tag.what === 'comparison')
}

/** "against the outturns of 2020/21": the year is not the targets' own. */
const saysOutturnsOf = ({ sentence: { live } }: Asked): boolean =>
  live.some((span) => {
    const figure = live.find((other) => other.to <= span.from && span.from - other.to <= 1 && tagsOf(other).some((tag) => tag.kind === 'aspect' && tag.of === 'figure')) // prettier-ignore
    return figure !== undefined && tagsOf(span)[0]?.kind === 'period'
  })

/** "whose 21/22 target says to be confirmed": the words that stand in the place of a target to come. */
function saidOfComing({ sentence, lexicon }: Asked): string | undefined {
  const [said] = liveTags(sentence.live, 'says')
  const coming = asksNextTarget(sentence, lexicon) || liveTags(sentence.live, 'aspect').some(({ of }) => of === 'next target') // prettier-ignore
  return said?.in === 'target' && coming ? said.words : undefined
}

/** The year after the latest that is closed, whose targets are reviewed unless another is named. */
const COMING = { kind: 'one', period: null } as const

type Review = Extract<Question, { kind: 'target review' }>

const reviewOf = (only: TargetMove | null, filter: Review['filter'], period: Period | null): Review => ({ kind: 'target review', only, filter, period }) // prettier-ignore

/** "eased" and "unchanged" speak of targets only where a target is spoken of. */
const saysTarget = ({ sentence }: Asked): boolean =>
  liveTags(sentence.live, 'aspect').some((tag) => tag.of === 'target' || tag.of === 'next target') ||
  sentence.reading.tokens.some((token) =>
    [
      'target',
      'tgt',
      'bar',
      'goal',
      'hurdle',
      'sight',
      'ambition',
      'deadline',
      'ourselve',
      'themselve',
      'aiming',
      'aim',
    ].includes(token.fold),
  )

const WAY = '(?:raised|raise|raising|lowered|lower|lowering|higher|reduced|reduce|reducing|increased|increase|increasing|cut|dropped|brought down|come down|came down|gone up|went up|gone down|went down|going up|going down|put up|pushed up|upped)' // prettier-ignore

const SAYS_WAY = new RegExp(`(?:^| )(?:${WAY} (?:(?:any|some|of|the|our|their) )*target|target (?:(?:have|ha|has|been|being|were|was|are|that|which|we|wa|got|just|did|will) )*${WAY})(?= |$)`) // prettier-ignore

/** "which targets were raised": of days to pay, the higher target is the easier one. */
function saysWhichWay({ sentence }: Asked): boolean {
  const { tokens } = sentence.reading
  const named = chosen(sentence).some((match) => [...match.used].some((place) => !/^(?:target|rais|lower|reduc|increas|cut|drop)/.test(tokens[place]?.fold ?? ''))) // prettier-ignore
  return !named && tokens.some(({ text }) => /^targets$/i.test(text)) && SAYS_WAY.test(tokens.map(({ fold }) => fold).join(' ')) // prettier-ignore
}

/** A target that went up or down may have been tightened or eased: which is meant is asked. */
function eitherWay(asked: Asked): Understanding {
  const [filter] = filtersOf(asked.limits, asked.lexicon) ?? []
  const moves: readonly TargetMove[] = ['tightened', 'eased']
  const offers = moves.flatMap((of) => offerQuestion(reviewOf(of, filter ?? EVERYTHING, null), asked.lexicon))
  return stop(asked, { kind: 'several readings' }, offers)
}
