import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has, isJudged } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { offersNear } from './offersNear'
import { chosen, liveTags, tagsOf } from './sentence'

/** "what should I worry about in Finance?": null when it is not asked, or a measure is named, which answers for itself. */
export function askForBriefing(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (!has(sentence, 'briefing') || chosen(sentence).length > 0 || sentence.unknown.length > 0 || listsMisses(asked))
    return null
  const [filter, ...others] = filtersOf({ ...limits, verdicts: [] }, lexicon) ?? []
  const judged = isJudged({ ...limits, verdicts: [] }) || limits.verdicts.some((each) => each.join() !== 'missed')
  const edition = limits.asReported !== undefined
  const more = liveTags(sentence.live, 'beyond').length + liveTags(sentence.live, 'rank').length > 0
  const other = (['progress', 'owe', 'share', 'count', 'why', 'sign-off'] as const).some((what) => has(sentence, what))
  if (!filter || others.length > 0 || judged || more || other || edition || limits.people.length > 0)
    return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : [])
  return withPeriod(asked, false, (period) => ({ kind: 'briefing', filter, period }))
}

/** "Where are we exposed? Full list of missed targets": what to worry about is asked for as a list. */
const listsMisses = ({ sentence, limits }: Asked): boolean =>
  (sentence.reading.tokens.some(({ fold }) => fold === 'list') || limitsThose(sentence)) &&
  limits.verdicts.length + limits.ratings.length > 0 &&
  limits.verdicts.every((each) => each.join() === 'missed')

const SOUGHT = new Set(['any', 'anything', 'which', 'everything', 'all', 'what'])

/** "anything off target I should know about", "which reds should I be aware of": it only says why they are asked for. */
function limitsThose({ live, reading: { tokens } }: Asked['sentence']): boolean {
  const asks = live.findIndex((span) => tagsOf(span).some((tag) => tag.kind === 'asking' && tag.what === 'briefing'))
  const judged = live.slice(0, asks).findIndex((span) => tagsOf(span).some(({ kind }) => kind === 'verdict' || kind === 'rating')) // prettier-ignore
  const clause = live[asks]
  if (judged < 0 || !clause || !tokens.slice(clause.from, clause.to).some(({ fold }) => KNOWS.has(fold))) return false
  return live.slice(0, judged).some((span) => SOUGHT.has(tokens[span.from]?.fold ?? ''))
}

/** Whose clause it is: "I should worry about". */
const KNOWS = new Set('i we me us member members cabinet leader board committee council scrutiny slt chief'.split(' '))
