import type { Filter } from '../../domain/question'
import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { pairOf } from '../measuresBeside'
import { rankQuestion } from '../ranking'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { saidOfSoMany } from './soMany'

const MISS = '(?:miss|gap|shortfall|failure|problem|offender|margin|variance|failing|worry|concern)'

/** The one of them that missed by more, or by less: a comparison, where "worst" ranks. */
const FURTHER = new RegExp(`\\b(?:(?:the )?(?:bigger|larger|greater|wider|worse|more serious|more severe) ${MISS}|wider of the mark|(?:further|farther|more|less close)(?: (?:off|out|away|adrift|behind|short|wide|of a ${MISS}))+|(?:further|farther) from|(?:further|farther)$|worse off|worse|missed (?:it |by |its target )?(?:the )?more|(?:less|not so) (?:good|near|close|well))\\b`) // prettier-ignore

const NEARER = new RegExp(`\\b(?:(?:the )?(?:smaller|lesser|narrower|slighter) ${MISS}|nearer|closer|less (?:off|out|bad|far|adrift|behind|short|wide|serious|severe)(?: (?:off|out|of a ${MISS}))?|least bad|(?:came|come|got|get|was|is) closest|missed (?:it |by |its target )?(?:the )?less)\\b`) // prettier-ignore

/** "how far off was …", "by how much did … miss": its list says it of the one that is meant. */
const HOW_FAR = /^(?:(?:and|so|ok|but|then|now) )*(?:by )?(?:how (?:far|much|bad|badly|big|wide|serious)(?: (?:off|out|short|adrift|away|behind|wide|of|a|the|miss|gap|target|from))*|(?:by )?what (?:margin|amount|distance))(?= )/ // prettier-ignore

/** Asked how far one of them is off, its worst and its nearest are meant as well. */
const END = new RegExp(`\\b(?:(?<far>worst|furthest|farthest|biggest|widest|largest|further|farther|worse|bigger|wider|larger)|(?<near>narrowest|nearest|closest|smallest|slightest|nearer|closer|narrower|smaller))(?: (?:one|off|out|${MISS}))*\\b`) // prettier-ignore

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
  const { worse, nearer, rest } = endsIn(said)
  if (worse === nearer || !rest.every((word) => ABOUT.has(word)) || !mayMiss(question.filter)) return null
  const pair = pairOf(last)
  if (pair) return answer({ ...following, sentence: wholly(sentence) }, { ...pair, lead: worse ? 'worst' : 'best' })
  const filter = question.kind === 'rank' ? { ...question.filter, measures: [...shown] } : question.filter // prettier-ignore
  return answer(
    { ...following, sentence: wholly(sentence) },
    rankQuestion({ order: worse ? 'worst' : 'narrowest', limit: 1 }, filter, question.period),
  )
}

/** Which end is spoken of, and the words beside it. */
function endsIn(said: string): { readonly worse: boolean; readonly nearer: boolean; readonly rest: readonly string[] } {
  const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '')
  const lead = HOW_FAR.exec(said)?.[0]
  const end = lead === undefined ? null : END.exec(said.slice(lead.length))
  // "how much worse did it get" asks how it went, and of none of them.
  if (lead !== undefined && end && !(end.index === 1 && /er$|worse/.test(end[0]))) {
    const { far, near } = end.groups ?? {}
    return { worse: far !== undefined, nearer: near !== undefined, rest: wordsOf(said.slice(lead.length).replace(END, ' ')) } // prettier-ignore
  }
  const [worse, nearer] = [FURTHER.test(said), NEARER.test(said)]
  return { worse, nearer, rest: wordsOf(said.replace(worse ? FURTHER : NEARER, ' ')) }
}

/** Of what met its target nothing is further off. */
const mayMiss = ({ verdicts }: Filter): boolean => verdicts.length === 0 || verdicts.includes('missed')
