import type { Day } from '../../domain/day'
import type { Command } from '../intention'
import type { Lexicon } from '../lexicon'
import { awayOf } from './awaySaid'
import { delegatingOf } from './delegatingSaid'
import { deliveriesOf } from './deliveriesSaid'
import { dueDateOf } from './dueDateSaid'

const CHASE =
  /^chase (?:up )?(?:all |everything |whatever |what |what's )?(?:that is |that's |is )?(?:the )?overdue(?: (?:figures?|returns?|measures?|ones))?(?: (?:to|with) (?:the )?heads? of service)?$/i

/** The command about people's duties that a whole sentence is; null for everything else. */
export function dutyOf(text: string, lexicon: Lexicon, today: Day): Command | null {
  const said = text.replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(/[.!]+$/, '') // prettier-ignore
  if (CHASE.test(said)) return { kind: 'chase overdue' }
  return deliveriesOf(said) ?? awayOf(said) ?? dueDateOf(said, lexicon, today) ?? delegatingOf(said, lexicon, today)
}
