import type { RankOrder } from '../../domain/rankOrder'
import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen } from '../sentence'
import { NUMBERS } from '../tables/amounts'
import { saidIn } from './marking'

const AS_MANY =
  /^(?:(?:and|ok|now|so|what about|how about) )*(?:make (?:it|that)|the|top|bottom|the top|the bottom) (?:the )?(?:top |worst )?(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)(?: (?:then|instead|of them|worst))*$/

const OTHER_END: Readonly<Record<RankOrder, RankOrder>> = {
  worst: 'narrowest',
  narrowest: 'worst',
  'furthest beaten': 'only just met',
  'only just met': 'furthest beaten',
}

/** "make it three": the same ranking, as many of it from its top; or from its bottom. */
export function asManyOfRank(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (question.kind !== 'rank' || isPlaced(limits) || chosen(sentence).length > 0) return null
  const many = AS_MANY.exec(saidIn(sentence))?.[1]
  if (many === undefined) return null
  const { filter, period } = question
  const order = saidIn(sentence).includes('bottom') ? OTHER_END[question.order] : question.order
  return answer(following, { kind: 'rank', order, limit: NUMBERS.get(many) ?? Number(many), filter, period })
}
