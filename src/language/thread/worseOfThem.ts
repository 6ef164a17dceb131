import type { Filter } from '../../domain/question'
import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { rankQuestion } from '../ranking'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { saidOfSoMany } from './soMany'

const MISS = '(?:miss|gap|shortfall|failure|problem|offender|margin|variance|failing|worry|concern)'

/** The one of them that missed by more, or by less: a comparison, where "worst" ranks. */
const FURTHER = new RegExp(`\\b(?:(?:the )?(?:bigger|larger|greater|wider|worse|more serious|more severe) ${MISS}|wider of the mark|(?:further|farther|more|less close)(?: (?:off|out|away|adrift|behind|short|wide|of a ${MISS}))+|(?:further|farther) from|(?:further|farther)$|worse off|worse|missed (?:it |by |its target )?(?:the )?more|(?:less|not so) (?:good|near|close|well))\\b`) // prettier-ignore

const NEARER = new RegExp(`\\b(?:(?:the )?(?:smaller|lesser|narrower|slighter) ${MISS}|nearer|closer|less (?:off|out|bad|far|adrift|behind|short|wide|serious|severe)(?: (?:off|out|of a ${MISS}))?|least bad|(?:came|come|got|get|was|is) closest|missed (?:it |by |its target )?(?:the )?less)\\b`) // prettier-ignore

const ABOUT = new Set(
  'and so ok now finally then but well which what who whichever one is was are were did do doe does has have been the a of out from between among those these them two both pair three lot that its it target mark by to off away adrift short wide behind came come fell missed miss fared performed performing doing did look get got ended up finished their rating rag in term on thank please'.split(' '), // prettier-ignore
)

/** "which of the pair was further off?", "the worse of the two": of the misses that were shown, the worst or the narrowest. */
export function worseOfThem(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question, shown } = last
  if (!('filter' in question) || isOwnKind(question) || shown.length < 2 || isPlaced(limits)) return null
  if (chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0) return null
  const said = saidIn(sentence)
  const number = saidOfSoMany(said)
  if (number !== null && number !== shown.length) return null
  const [worse, nearer] = [FURTHER.test(said), NEARER.test(said)]
  const rest = said.replace(worse ? FURTHER : NEARER, ' ').split(' ').filter((word) => word !== '') // prettier-ignore
  if (worse === nearer || !rest.every((word) => ABOUT.has(word)) || !mayMiss(question.filter)) return null
  const filter = question.kind === 'rank' ? { ...question.filter, measures: [...shown] } : question.filter // prettier-ignore
  return answer(
    { ...following, sentence: wholly(sentence) },
    rankQuestion({ order: worse ? 'worst' : 'narrowest', limit: 1 }, filter, question.period),
  )
}

/** Of what met its target nothing is further off. */
const mayMiss = ({ verdicts }: Filter): boolean => verdicts.length === 0 || verdicts.includes('missed')
