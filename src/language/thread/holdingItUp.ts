import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen } from '../sentence'
import { saidIn, wholly } from './marking'

const IT = '(?:it|that|this|them|thing|things|the (?:figure|number|final figure|final number|result|confirmation))'

const HELD_UP = new RegExp(`^(?:(?:and|so|but|ok|then) )*(?:(?:what|whats|who|whos|why|anything)(?: (?:is|was|exactly|still|s))* (?:(?:holding|keeping|delaying|stalling|blocking|slowing) ${IT}(?: (?:up|back|down|waiting|so long))?|(?:the )?(?:hold ?up|delay|wait|holdup|blockage|sticking point|snag)(?: (?:with|on|over|about|for) ${IT})?)|(?:what|who|whom)(?: (?:is|are|was))? (?:it|that|this|we|you|they)(?: (?:still|all))* (?:waiting|awaiting|held up|stuck|hanging)(?: (?:for|on|by))?|why (?:is|was|the)(?: (?:it|that|this|there))?(?: (?:a|the|being|so))* (?:held up|hold ?up|delayed|delay|wait|not final|late))(?: (?:then|though|exactly|still))*$`) // prettier-ignore

/** "what's holding it up?", once it was asked whether a figure is final: what it rests on, and what it waits for. */
export function holdingItUp(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (question.kind !== 'measure' || question.about !== 'standing' || isPlaced(limits)) return null
  if (chosen(sentence).length > 0 || !HELD_UP.test(saidIn(sentence))) return null
  return answer({ ...following, sentence: wholly(sentence) }, question)
}
