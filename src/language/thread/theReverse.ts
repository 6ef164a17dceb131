import type { Filter, Verdict } from '../../domain/question'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import { filtersOf } from '../filter'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const REVERSE = /^(?:(?:and|now|ok|so|then|but|what about|how about|show me|show|give me|give us|do|let me have|lets have|lets see|can i have|can i see|try|please|just) )*(?:the )?(?:exact |very )?(?:reverse|opposite|inverse|converse|flip side|flipside|other way (?:round|around)|contrary|other side of the coin|mirror image)(?: (?:of|to) (?:that|this|those|it))?(?: (?:list|please|pls|then|now|too|view|picture))*(?= |$)/ // prettier-ignore

/** Words that only say again what is left: "greens and nothing else". */
const REST = /^(?: (?:so|ie|i|e|just|only|the|one|green|red|amber|and|nothing|else|all|met|missed|hit|on|off|target|that|those|which|we|were|are|is|alone|please|instead|being|namely))*$/ // prettier-ignore

/** "now the reverse": what met its target after what missed it; and with a rating named, that one and no other. */
export function theReverse(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const { question } = last
  const said = saidIn(sentence)
  const match = REVERSE.exec(said)
  if (!match || !('filter' in question) || isOwnKind(question) || !['list', 'count'].includes(question.kind))
    return null
  if (isPlaced(limits) || chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0) return null
  const rest = said.slice(match[0].length)
  if (!REST.test(rest)) return null
  const kept = { ...question.filter, missedBy: null }
  const named = isJudged(limits) ? filtersOf({ ...limits, dangling: false, notVerdicts: [] }, lexicon) : null
  const judged = named ? only(named) : turned(question.filter)
  return judged && answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter: { ...kept, ...judged }, period: question.period }) // prettier-ignore
}

type Judged = Pick<Filter, 'verdicts' | 'ratings'>

const only = ([one, ...others]: readonly Filter[]): Judged | null =>
  one && others.length === 0 ? { verdicts: one.verdicts, ratings: one.ratings } : null

const OTHER: Readonly<Partial<Record<Verdict, Verdict>>> = { met: 'missed', missed: 'met' }

/** Only met and missed are the reverse of one another; a rating has several others. */
function turned({ verdicts, ratings }: Filter): Judged | null {
  const [verdict, ...others] = verdicts
  const other = verdict && OTHER[verdict]
  return other && others.length === 0 && ratings.length === 0 ? { verdicts: [other], ratings: [] } : null
}
