import type { Filter } from '../../domain/question'
import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import { isOwnKind } from '../ownKinds'
import type { Understanding } from '../intention'
import { writtenIn } from '../frames/writtenWhy'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|so|but|ok|right|then|now) )*'

const NO_RATING = '(?:not rated|unrated|no rating|no rag|no colour|without a rating|a rating|rated|any rating|a rag|a colour|ragged)' // prettier-ignore

const WHY = '(?:why|how come|what (?:is |wa )?(?:stopping|stopped|stop|preventing|prevent|prevented|keeping|keep|holding up|blocking)|for what reason|on what ground|why is it)' // prettier-ignore

/** "why have they no rating?", "what's stopping them being rated" */
const WHY_NOT_RATED = new RegExp(`^${LEAD}${WHY} (?:(?:have|havent|has|hasnt|are|arent|is|isnt|do|dont|cant|cannot|couldnt|could|can|we|were|werent|not|any of|all of|none of|of|that|these|those|they|them|the|one|got|been|being|be|getting|given|from|rate) )*${NO_RATING}(?: (?:then|please|though|at all))*$`) // prettier-ignore

const WHY_ALONE = new RegExp(`^${LEAD}(?:why|why (?:is|wa|was) (?:that|this)|how come|why not|why (?:have )?not|(?:on|for) what (?:ground|basis|reason)|what for|the reason|because|for what reason|what are the reason|what is the reason|give me the reason)(?: then| please)?$`) // prettier-ignore

/** Why of what has no rating: their list says it of each. */
export function whyOfThem(following: Following): Understanding | null {
  const { sentence, last } = following
  const before = those(following)
  const said = saidIn(sentence)
  if (!before || last.shown.length < 2) return null
  const { filter, period } = before
  const unrated = filter.verdicts.join() === 'not rated' || filter.lacking !== undefined || filter.notRatedWhy !== undefined // prettier-ignore
  if (!(WHY_NOT_RATED.test(said) || (unrated && WHY_ALONE.test(said)))) return null
  const verdicts = unrated ? filter.verdicts : (['not rated'] as const)
  if (filter.ratings.length > 0 || filter.verdicts.some((verdict) => verdict !== 'not rated')) return null
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter: { ...filter, verdicts }, period })
}

const OF_THOSE = new RegExp(`^${LEAD}(?:which|which one|any|only|just|how many|show|list|what)(?: (?:of|those|these|them|the|one|is|are|wa|was|were|me|that|there|down|for)){0,6} (?=(?:because|due|down|owing|on account|a result|blamed|put down|caused|until|till|pending|awaiting|waiting|covid))`) // prettier-ignore

/** "which of those is because of Covid?", after what is not rated or has no target. */
export function whichAreWritten(following: Following): Understanding | null {
  const { sentence } = following
  const before = those(following)
  if (!before || !OF_THOSE.test(saidIn(sentence))) return null
  const { filter, period } = before
  const unrated = filter.verdicts.join() === 'not rated' || filter.lacking !== undefined || filter.notRatedWhy !== undefined // prettier-ignore
  const writtenWhy = unrated ? writtenIn(sentence.live, sentence.reading.tokens) : null
  if (writtenWhy === null) return null
  const kind = /\bhow many\b/.test(saidIn(sentence)) ? 'count' : 'list'
  return answer({ ...following, sentence: wholly(sentence) }, { kind, filter: { ...filter, writtenWhy }, period })
}

/** "which of those have a target that just says Upward trend?" */
export function whichSaySo(following: Following): Understanding | null {
  const [said, ...others] = liveTags(following.sentence.live, 'says')
  const before = /\b(?:those|these|them)\b/.test(saidIn(following.sentence)) ? those(following) : null
  if (!before || !said || others.length > 0) return null
  const { kind: _, ...says } = said
  return answer({ ...following, sentence: wholly(following.sentence) }, { kind: 'list', filter: { ...before.filter, says }, period: before.period }) // prettier-ignore
}

/** What was listed or counted last, where no place and no measure is named anew. */
function those({
  sentence,
  last: { question },
  limits,
}: Following): { filter: Filter; period: Extract<typeof question, { filter: Filter }>['period'] } | null {
  // prettier-ignore
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count'].includes(question.kind)) return null
  if (isPlaced(limits) || chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0) return null
  return { filter: question.filter, period: question.period }
}
