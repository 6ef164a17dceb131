import type { Directorate } from '../../domain/directorate'
import { chosen } from '../sentence'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { saidIn, wholly } from './marking'

const ASKS = '(?:(?:and|so|now|then|but|ok|what|whats|how|hows|about|for|in|of|is|are|did|do|show|tell|give|me|us|same) )*' // prettier-ignore

const DONE =
  '(?: (?:doing|do|did|done|fare|faring|looking|look|like|performing|perform|then|please|too|as well|instead))*'

const THE_OTHER = new RegExp(`^${ASKS}(?:the |our |that )?(?:other|remaining|rest of the) directorate${DONE}$`)

/** "and the other directorate?": the same of the one that was not asked about, or of all the others. */
export function otherDirectorate(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !THE_OTHER.test(saidIn(sentence))) return null
  if (isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0) return null
  const others = notAsked(lexicon.directorates, question.filter.serviceAreas)
  const many = sentence.reading.tokens.some(({ text }) => /^directorates$/i.test(text))
  if (others.length === 0 || (others.length > 1 && !many)) return null
  const filter = { ...question.filter, serviceAreas: others.flatMap(({ serviceAreas }) => serviceAreas), directorates: others } // prettier-ignore
  return answer({ ...following, sentence: wholly(sentence) }, { ...question, filter })
}

/** None where no whole directorate was asked about, and nothing beside it. */
function notAsked(all: readonly Directorate[], areas: readonly string[]): readonly Directorate[] {
  const asked = all.filter(({ serviceAreas }) => serviceAreas.every((area) => areas.includes(area)))
  const whole = asked.length > 0 && areas.every((area) => asked.some(({ serviceAreas }) => serviceAreas.includes(area)))
  return whole ? all.filter((one) => !asked.includes(one)) : []
}
