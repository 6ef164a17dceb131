import { EVERYTHING } from '../../domain/question'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|so|but|ok|then|now|well|right|please|just) )*(?:(?:tell|show|give|remind|read) (?:me |us )?)?'

const WHICH = '(?:what|whats|which|name|list|show)'

const KINDS = '(?:measure|kpi|indicator|metric|pi)s?'

const THERE = '(?:it|they|that|this|that (?:service|team|department|area|one)|the (?:service|team|department|area))'

const ITS = `(?:its|their|the|that|those|these)(?: (?:one|only|single|sole|own|lone|solitary|two|three|four|few))? ${KINDS}`

const HAS = `(?:have|has|got|own|owns|run|report|reports|hold|holds|report on)`

/** "what is its one measure", "which measures does it have", "name the measures there" */
const ASKS = new RegExp(`^${LEAD}(?:${WHICH} (?:(?:is|are|was|were) )?${ITS}(?: (?:called|there|in (?:it|there)|${THERE} ${HAS}))?|${WHICH} ${KINDS} (?:do|does|doe|has|have) ${THERE} (?:actually |even |all )?${HAS}|${WHICH} ${KINDS} (?:(?:are|is|sit|sits|come|comes|fall|falls) )?(?:there|in (?:it|there|that one)|under (?:it|that)))(?: then| please| anyway)*$`) // prettier-ignore

/** The measures of the one part of the council that was spoken of, whatever was asked about it. */
export function measuresOfThere(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !ASKS.test(saidIn(sentence))) return null
  const { serviceAreas, priorities, keyAims, outcomes, ...others } = question.filter
  const placed = serviceAreas.length + priorities.length + keyAims.length + outcomes.length > 0
  const listed = question.kind === 'list' && others.verdicts.length + others.ratings.length === 0
  if (!placed || listed) return null
  const filter = { ...EVERYTHING, serviceAreas, priorities, keyAims, outcomes }
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter, period: question.period })
}
