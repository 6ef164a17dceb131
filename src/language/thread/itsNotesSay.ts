import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen } from '../sentence'
import { saidIn, wholly } from './marking'

const NOTE = '(?:foot ?note|note|small print|fine print|asterisk|caveat)'

const SAY = '(?:say|says|said|saying|tell|tells|told|mention|mentions|mentioned|state|states|stated|explain|explains|explained|indicate|indicates|suggest|suggests|reveal|reveals|give|gives|cover|covers|hint|describe|describes|set out|sets out)' // prettier-ignore

const NOTES_SAY = new RegExp(`^(?:(?:and|so|but|ok|then|now) )*(?:(?:do|doe|does|did|has|have|is there|are there|what|whats|how|where|anything|any|can|could|the|that|its|a|one|some|of|there|which|does any|did any) )*${NOTE}(?: (?:on|to|under|with|against|for|beside|attached to|about)(?: (?:it|that|this))?)?(?: (?:that|which|do|does|did|actually|ever|also|even))*(?: ${SAY}\\b| about\\b| on where\\b)`) // prettier-ignore

/** "does a footnote say where Q4 is heading?" of the one that was shown: all that its footnotes say is the answer. */
export function itsNotesSay(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (question.kind !== 'measure' || isPlaced(limits) || chosen(sentence).length > 0) return null
  if (!NOTES_SAY.test(saidIn(sentence))) return null
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'measure', measure: question.measure, period: question.period, about: 'footnotes' }) // prettier-ignore
}
