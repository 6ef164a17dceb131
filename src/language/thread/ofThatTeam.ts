import type { Question } from '../../domain/question'
import { EVERYTHING } from '../../domain/question'
import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following, LastAsked } from '../following'
import { answer, periodOfLast } from '../following'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { periodNamed } from '../periodsHeld'
import { saysRank } from '../ranking'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { withoutElse } from './theRest'

const OWNING = '(?:got|have|own|run|report|report on|hold|manage|look after|keep|track|collect|count|answer for|responsible for|in charge of|measured on|judged on)' // prettier-ignore

/** "they" who have measures: a team, and not the measures themselves. */
const THEY_HAVE = new RegExp(`\\b(?:(?:have|do|did|are|has|doe) (?:they|that (?:team|service|department|section)|the (?:team|service|department|section)) (?:all |also |still |actually )*(?:even )?${OWNING}|they(?: have|ve)? ${OWNING}|(?:their|theirs)\\b)`) // prettier-ignore

const THEIRS_ELSE = /\b(?:what|whats|anything|which|any|how many)(?: \S+)? (?:else|other|others)(?: \S+){0,3} (?:(?:of|from) (?:theirs?|his|hers?|them)|(?:have|did|do|has|are) (?:they|he|she|that (?:team|service|department|officer|manager|person))|(?:on|in) their (?:patch|area|remit|name)|(?:in|from|under|within|for|at|of) (?:that|the same|this|their|its|the very same) (?:service|service area|team|department|area|section|directorate|patch)|(?:in|from|under) there)\b/ // prettier-ignore

const TEAM =
  '(?:they|he|she|that (?:team|service|department|section|officer|manager|person|area)|the (?:team|service|department|section))'

const MEASURES = '(?:measure|kpi|indicator|one|thing|figure|target|pi|metric)'

/** "have they any other measures, or is that the lot?": how many they have says both. */
const IS_THAT_ALL = new RegExp(`^(?:(?:and|so|ok|but|then) )*(?:(?:have|do|did|has|does|doe|are|is|got) ${TEAM} (?:(?:have|got|own|run|hold|look after|answer for|responsible for|in charge of|got to look after|on the hook for) )*(?:any(?:thing)?|many|some|more|no) ?(?:other|more|else)?(?: ${MEASURES})*|(?:is|was|are) (?:that|this|it|those|these|they) (?:really )?(?:all|the lot|everything|it|the whole lot|their only ${MEASURES}|the only ${MEASURES}|the only ${MEASURES} ${TEAM} (?:have|has|own|run))(?: ${TEAM} (?:have|has|got|own|run|have got|look after|do|hold|is responsible for|are responsible for))?)(?: or (?:is|are|was) (?:that|this|it|they|those) (?:all|the lot|it|everything|just (?:the )?(?:one|that)|the only one|their only one))?(?: (?:then|please|though))*$`) // prettier-ignore

const SAYS_TEAM = new RegExp(`\\b(?:${TEAM}|their)\\b`)

/** All that they have, counted and listed. */
function allOfTheirs(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const said = saidIn(sentence)
  const one = last.question.kind === 'measure' && IS_THAT_ALL.test(said) && SAYS_TEAM.test(said)
  const team = one ? teamOf(last, lexicon) : null
  if (team === null || isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0) return null
  return answer(
    { ...following, sentence: wholly(sentence) },
    { kind: 'count', filter: { ...EVERYTHING, serviceAreas: [team] }, period: periodOfLast(last) },
  )
}

const ELSE = /\b(?:else|other|others)\b/

/** Whose measure, or whose measures, the last answer was about: one service area, or nobody in particular. */
export function teamOf({ question, shown }: LastAsked, lexicon: Lexicon): string | null {
  if (question.kind === 'measure') return lexicon.byCode.get(question.measure)?.serviceArea ?? null
  if ('filter' in question && question.filter.serviceAreas.length > 0) return question.filter.serviceAreas.length === 1 ? (question.filter.serviceAreas[0] ?? null) : null // prettier-ignore
  const areas = new Set(shown.map((code) => lexicon.byCode.get(code)?.serviceArea))
  const [only, ...others] = areas
  return others.length === 0 ? (only ?? null) : null
}

/** "how many measures have they got?", "what else of theirs missed?": of the service that was spoken of, and of no other. */
export function ofThatTeam(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const all = allOfTheirs(following)
  if (all) return all
  const said = saidIn(sentence)
  const team = THEIRS_ELSE.test(said) || (THEY_HAVE.test(said) && (hasNoun(sentence) || has(sentence, 'count'))) ? teamOf(last, lexicon) : null // prettier-ignore
  // "anything else under there?", after what a measure serves, is of that branch of the plan (sameBranch.ts).
  if (last.question.kind === 'measure' && last.question.about === 'golden thread' && /\bthere\b/.test(said)) return null
  if (team === null || isPlaced(limits) || chosen(sentence).length > 0 || sentence.unknown.some((at) => !ELSE.test(sentence.reading.tokens[at]?.fold ?? ''))) return null // prettier-ignore
  if (has(sentence, 'progress') || has(sentence, 'why') || has(sentence, 'share') || saysRank(sentence) || liveTags(sentence.live, 'review').length > 0) return null // prettier-ignore
  const about = liveTags(sentence.live, 'aspect').some(({ of }) => of !== null && of !== 'owner' && of !== 'figure')
  const [filter, ...others] = filtersOf(limits, lexicon) ?? []
  const period = periodNamed(sentence, lexicon, false)
  if (about || !filter || others.length > 0 || period.kind !== 'one') return null
  if (!isJudged(limits) && !has(sentence, 'count') && !ELSE.test(said)) return null
  const left = ELSE.test(said) ? { exceptMeasures: last.question.kind === 'measure' ? [last.question.measure] : last.shown } : {} // prettier-ignore
  const found: Question = { kind: has(sentence, 'count') ? 'count' : 'list', filter: { ...EVERYTHING, ...filter, serviceAreas: [team], ...left }, period: period.period ?? periodOfLast(last) } // prettier-ignore
  return answer({ ...following, sentence: withoutElse(sentence) }, found)
}
