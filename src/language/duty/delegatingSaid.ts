import type { Day } from '../../domain/day'
import { namedIn } from '../changing'
import type { Command } from '../intention'
import type { Lexicon } from '../lexicon'

const DELEGATE =
  /^(?:delegate|hand over|hand) (?:my )?(?<measure>.{2,200}?) to (?<whom>.{2,80}?)(?: (?:until|till|til) (?<until>.{1,60})| for good| permanently)?$/i
const TAKE_BACK = /^(?:take back (?<measure>.{2,200})|take (?<other>.{2,200}) back)$/i
const REASSIGN = /^reassign (?<measure>.{2,200})$/i
const NOT_MINE =
  /^(?:(?:that's|that is|thats|this is|it's|it is) not mine(?:[:,]? (?<measure>.{2,200}))?|(?<other>.{2,200}?) (?:is not|isn't|are not|aren't) mine)$/i

/** `delegate council tax collection to Jane Smith until 30 July`, `take back …`, `that’s not mine`. */
export function delegatingOf(said: string, lexicon: Lexicon, today: Day): Command | null {
  const named = (words: string | undefined) => (words === undefined ? [] : namedIn(words, lexicon, today))
  const { measure, whom, until } = DELEGATE.exec(said)?.groups ?? {}
  if (whom !== undefined) {
    const measures = named(measure)
    return measures.length === 0 ? null : { kind: 'delegate', measures, whom, until: until ?? null }
  }
  const back = TAKE_BACK.exec(said)
  if (back) {
    const measures = named(back.groups?.['measure'] ?? back.groups?.['other'])
    return measures.length === 0 ? null : { kind: 'take back', measures }
  }
  const reassign = REASSIGN.exec(said)
  if (reassign) {
    const measures = named(reassign.groups?.['measure'])
    return measures.length === 0 ? null : { kind: 'reassign', measures }
  }
  const notMine = NOT_MINE.exec(said)
  if (!notMine) return null
  const words = notMine.groups?.['measure'] ?? notMine.groups?.['other']
  const measures = named(words)
  return words !== undefined && measures.length === 0 ? null : { kind: 'not mine', measures }
}
