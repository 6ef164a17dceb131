import type { Measure } from '../domain/measure'
import type { Filter } from '../domain/question'
import { has, isJudged, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Following } from './following'
import { periodOfLast, settle } from './following'
import type { Understanding } from './intention'
import { periodNamed } from './periodsHeld'
import { saysRank } from './ranking'
import { chosen, liveTags } from './sentence'

/** "what else is under the same key aim and missed?": the branch of the measure shown, without those shown. */
export function restOfTheBranch(following: Following): Understanding | null {
  const { sentence, last, lexicon, limits } = following
  const folds = sentence.reading.tokens.map((token) => token.fold)
  const said = folds.join(' ')
  const branch =
    BRANCHES.find(([words]) => words.test(said)) ?? (isThere(last, said, isJudged(limits)) ? OUTCOME : undefined)
  const shown = last.question.kind === 'measure' ? [last.question.measure] : last.shown
  const measure = shown.length === 1 ? lexicon.byCode.get(shown[0] ?? '') : undefined
  if (
    !folds.some((fold) => SAME.has(fold) || fold === 'there') ||
    !branch ||
    !measure ||
    chosen(sentence).length > 0 ||
    isPlaced(limits)
  )
    return null
  const filters = filtersOf(limits, lexicon)
  const beyond =
    liveTags(sentence.live, 'beyond').some((tag) => tag.what !== 'same branch') ||
    saysRank(sentence) ||
    has(sentence, 'progress')
  const period = periodNamed(sentence, lexicon, false)
  if (!filters || beyond || period.kind !== 'one') return null
  const left = folds.some((fold) => ELSE.has(fold)) ? { exceptMeasures: shown } : {}
  const kind = has(sentence, 'count') ? 'count' : 'list'
  const held = period.period ?? periodOfLast(last)
  return settle(
    following,
    filters.map((filter) => ({ kind, filter: { ...filter, ...branch[1](measure), ...left }, period: held })),
  )
}

/** "anything else red under there?", "which met target in there", after what a measure serves: of the same outcome. */
const isThere = ({ question }: Following['last'], said: string, judged: boolean): boolean =>
  question.kind === 'measure' &&
  question.about === 'golden thread' &&
  (ELSE_THERE.test(said) || (judged && /\b(?:under|in|within|beneath) there\b/.test(said)))

/** "what else sits there", "what other measures hang off that" */
const ELSE_THERE = /\b(?:else|other|others)\b.*\b(?:(?:under|in|within|beneath) (?:there|that|it)|(?:sit|sits|come|belong|go|fall|hang|live|is|are|stand|land|feed|count|report|contribute)(?: (?:to|off|into|with|towards|from|beside|alongside))? (?:there|that|it))(?: (?:then|too|please|as well|a well|with it))*$/ // prettier-ignore

/** The same, before "anything else" is taken for all the rest of the council. */
export const restUnderThere = (following: Following): Understanding | null =>
  isThere(
    following.last,
    following.sentence.reading.tokens.map(({ fold }) => fold).join(' '),
    isJudged(following.limits),
  )
    ? restOfTheBranch(following)
    : null

const SAME = new Set(['same', 'that', 'its', 'this'])

const ELSE = new Set(['else', 'other', 'others'])

type Branch = readonly [words: RegExp, within: (measure: Measure) => Partial<Filter>]

const OUTCOME: Branch = [/same outcome|\b(?:that|its) outcome/, (measure) => ({ outcomes: [measure.thread.outcome] })]

/** What "the same" may be of; the longest name first. */
const BRANCHES: readonly Branch[] = [
  [/same key aim|same aim|\b(?:that|its) (?:key )?aim/, (measure) => ({ keyAims: [measure.thread.keyAim] })],
  OUTCOME,
  [/same priority|\b(?:that|its) priority/, (measure) => ({ priorities: [measure.thread.priority] })],
  [
    /(?:same|that|its) (?:service area|service|team|department|dept|area)/,
    (measure) => ({ serviceAreas: [measure.serviceArea] }),
  ],
]
