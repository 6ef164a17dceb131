import type { Measure } from '../../domain/measure'
import { isPlaced } from '../askedFor'
import { ignoresPeriod } from '../aspects'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { NUMBERS } from '../tables/amounts'
import { saidIn, wholly } from './marking'

/** "10?", "and the ten day one": a number, with no more about it than its unit. */
const ALONE = /^(?:(?:and|so|ok|now|then|but|what about|how about|same for|the same for|what was|whats|for|the|in|within|at|show me|give me|on) )*(?<number>\d{1,4}|[a-z]+)(?: (?:day|working day|week|month|hour|minute|second|one|target|measure|version|figure|kpi|rate))*(?: (?:then|please|pls|instead|too|a well))*$/ // prettier-ignore

const ANY_NUMBER = /\d+/g

/** After one of two measures whose names differ by a number alone, that number is the other ("… in 30 days": "10?"). */
export function sisterMeasure(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (question.kind !== 'measure' || isPlaced(limits)) return null
  const word = ALONE.exec(saidIn(sentence))?.groups?.['number'] ?? ''
  const number = /^\d/.test(word) ? Number(word) : NUMBERS.get(word)
  const measure = number === undefined ? null : sisterOf(question.measure, number, lexicon)
  if (measure === null) return null
  const { about, period } = question
  const side = about === undefined ? {} : { about }
  return answer(
    { ...following, sentence: wholly(sentence) },
    { kind: 'measure', measure: measure.code, period: ignoresPeriod(about) ? null : period, ...side },
  )
}

/** The only other measure that is named the same, but for that number. */
function sisterOf(code: string, number: number, { byCode }: Lexicon): Measure | null {
  const one = byCode.get(code)
  if (!one) return null
  const sisters = [...byCode.values()].filter((other) => other.code !== code && differsBy(other, one, number))
  const [only, ...others] = sisters
  return only !== undefined && others.length === 0 ? only : null
}

function differsBy(other: Measure, one: Measure, number: number): boolean {
  const [mine, ...rest] = other.title.match(ANY_NUMBER) ?? []
  return rest.length === 0 && Number(mine) === number && masked(other) === masked(one)
}

const masked = ({ title }: Measure): string => title.toLowerCase().replace(ANY_NUMBER, '#').replace(/\W+$/, '')
