import type { Filter, Verdict } from '../../domain/question'
import { has, hasNoun, isJudged, isPlaced } from '../askedFor'
import { filtersOf } from '../filter'
import type { Following } from '../following'
import { answer, mergers, settle } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { periodNamed } from '../periodsHeld'
import { saysThem } from '../pointing'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

const NOT =
  /^(?:(?:and|so|then|but|ok) )*how many (?:(?:are|were|was|have|is|did|of them|do) )*(?:not|didnt|dont|arent|werent|wasnt|havent|hasnt|isnt|failed to|did not|were not|are not)(?: then| please)?$/

/** "how many was that for Finance": what was just listed, counted there. */
const COUNTS_THAT =
  /^(?:(?:and|so|then|but|ok) )*how many (?:(?:is|was|were|are|would|does|do|did|make) )+(?:that|it|this|they|those|these)(?: (?:be|make|come to|make it))?(?= )/

const OPPOSITE: Readonly<Partial<Record<Verdict, Verdict>>> = { met: 'missed', missed: 'met' }

/** "and how many not?", "how many of those are red", "of which Finance?": a count of part of what was asked about. */
export function countAgain(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || chosen(sentence).length > 0) return null
  if (NOT.test(saidIn(sentence))) return turned(following, question.filter)
  if (!has(sentence, 'count') || has(sentence, 'progress') || question.kind === 'progress') return null
  const ofThat = COUNTS_THAT.test(saidIn(sentence)) || continues(following)
  const ofThem = !ofThat && (saysThem(sentence) || narrows(following))
  if (!ofThem && !ofThat && !isHalf(following)) return null
  if (!isJudged(limits) && !isPlaced(limits)) return null
  const period = periodNamed(sentence, lexicon, false)
  const filters = filtersOf(limits, lexicon)
  if (!filters || filters.length > 1 || period.kind !== 'one' || hasNoun(sentence)) return null
  if (liveTags(sentence.live, 'beyond').length > 0) return null
  return settle(
    following,
    mergers(question.filter, filters[0], ofThem).map((filter) => ({
      kind: 'count',
      filter,
      period: period.period ?? question.period,
    })),
  )
}

const narrows = ({ sentence }: Following): boolean => liveTags(sentence.live, 'follow').some(({ how }) => how === 'narrow') // prettier-ignore

function turned(following: Following, filter: Filter): Understanding | null {
  const [verdict, ...others] = filter.verdicts
  const opposite = verdict && others.length === 0 ? OPPOSITE[verdict] : undefined
  const { question } = following.last
  if (opposite === undefined || filter.ratings.length > 0 || filter.missedBy !== null || !('period' in question)) return null // prettier-ignore
  return answer(following, { kind: 'count', filter: { ...filter, verdicts: [opposite] }, period: question.period })
}

/** "and how many in Finance?" after the reds of another service: its reds, where no kind of measure is named anew. */
const continues = ({ sentence, limits, last: { question } }: Following): boolean =>
  'filter' in question &&
  (question.kind === 'list' || question.kind === 'count') &&
  question.filter.verdicts.length + question.filter.ratings.length > 0 &&
  isPlaced(limits) &&
  !limits.whole &&
  !isJudged(limits) &&
  sentence.reading.tokens.length <= 9 &&
  sentence.reading.tokens.every(({ fold }) => !HAVING.has(fold))

/** "how many has Finance got?" may ask of all that it has. */
const HAVING = new Set(['has', 'have', 'ha', 'got', 'own', 'run', 'hold', 'manage', 'total', 'altogether', 'all'])

const WHOLE = new Set(['we', 'our', 'us', 'council', 'there', 'altogether', 'total', 'all'])

/** "how many red?" does not say of what. */
const isHalf = ({ sentence, limits }: Following): boolean =>
  isJudged(limits) &&
  !isPlaced(limits) &&
  sentence.reading.tokens.length <= 6 &&
  sentence.reading.tokens.every(({ fold }) => !WHOLE.has(fold))
