import type { Command } from '../intention'
import { deliveriesOf } from './deliveriesSaid'

/** The command about people's duties that a whole sentence is; null for everything else. */
export function dutyOf(said: string): Command | null {
  return deliveriesOf(said)
}
