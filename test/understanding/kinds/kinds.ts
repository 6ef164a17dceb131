import type { Said } from '../expected'
import { COMMANDS } from './commands'
import { FOLLOW_UPS } from './followUps'
import { LISTS } from './lists'
import { OTHERS } from './others'

const ALL = { ...LISTS, ...OTHERS, ...COMMANDS, ...FOLLOW_UPS }

/** Every kind of question, follow-up, refusal and command that is measured. */
export type KindName = keyof typeof ALL

export const KINDS: Readonly<Record<KindName, Said>> = ALL

/** How people say each kind: their own words, with slots in braces for the council's. */
export type Phrasings = Readonly<Record<KindName, readonly string[]>>
