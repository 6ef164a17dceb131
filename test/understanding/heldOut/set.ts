import type { Phrasings } from '../kinds/kinds'
import { COMMANDS_SAID } from './commands'
import { FOLLOW_UPS_SAID } from './followUps'
import { LISTS_SAID } from './lists'
import { OTHERS_SAID } from './others'

/** The phrasings that nothing is mended from. The tuning set has none of them. */
export const HELD_OUT: Phrasings = { ...LISTS_SAID, ...OTHERS_SAID, ...COMMANDS_SAID, ...FOLLOW_UPS_SAID }
