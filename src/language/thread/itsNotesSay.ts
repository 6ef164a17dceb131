import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { holdingItUp } from './holdingItUp'
import { saidIn, wholly } from './marking'

const NOTE = '(?:foot ?note|note|small print|fine print|asterisk|caveat)'

const SAY = '(?:say|says|said|saying|tell|tells|told|mention|mentions|mentioned|state|states|stated|explain|explains|explained|indicate|indicates|suggest|suggests|reveal|reveals|give|gives|cover|covers|hint|describe|describes|set out|sets out)' // prettier-ignore

const NOTES_SAY = new RegExp(`^(?:(?:and|so|but|ok|then|now) )*(?:(?:do|doe|does|did|has|have|is there|are there|what|whats|how|where|anything|any|can|could|the|that|its|a|one|some|of|there|which|does any|did any) )*${NOTE}(?: (?:on|to|under|with|against|for|beside|attached to|about)(?: (?:it|that|this))?)?(?: (?:that|which|do|does|did|actually|ever|also|even))*(?: ${SAY}\\b| about\\b| on where\\b)`) // prettier-ignore

const SAYS_NOTE = new RegExp(`\\b${NOTE}\\b`)

/** Other measures' notes, or a list of those that have some. */
const ELSEWHERE =
  /\b(?:which|other|another|others|all|every|each|measure|measures|list|elsewhere|those|these|them|any of)\b/

/** "the footnote gave a likely year end figure, what was it?": what a note says, it says whole. */
const tellsOfNote = (said: string): boolean => SAYS_NOTE.test(said) && TELLS.test(said) && !ELSEWHERE.test(said)

const TELLS = new RegExp(
  `\\b(?:${SAY}|had|has|have|put|gave|written|wrote|there (?:was|is|were)|wasnt there|isnt there|werent there|what was (?:it|that)|remind|thought|think|remember|recall|believe|saw|seen|read|estimate|estimated|forecast|projection|projected|prediction|expected|expect|likely|trajectory|outlook)\\b`,
)

/** "does a footnote say where Q4 is heading?" of the one that was shown: all that its footnotes say is the answer. */
export function itsNotesSay(following: Following): Understanding | null {
  const heldUp = holdingItUp(following)
  if (heldUp) return heldUp
  const { sentence, last, limits } = following
  const { question } = last
  if (
    question.kind !== 'measure' ||
    isPlaced(limits) ||
    sentence.choice.kind === 'one' ||
    sentence.choice.kind === 'several'
  )
    return null
  const said = saidIn(sentence)
  if (!NOTES_SAY.test(said) && !tellsOfNote(said)) return null
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'measure', measure: question.measure, period: question.period, about: 'footnotes' }) // prettier-ignore
}
