import { fold, stem } from '../fold'
import { FUNCTION_WORDS } from './functionWords'
import { GENERIC } from './sides'

/** Words that hold a name together, as folded. */
export const SMALL: ReadonlySet<string> = new Set(FUNCTION_WORDS.map(fold))

/** Stems of words that stand in too many names to tell one. */
export const GENERIC_STEMS: ReadonlySet<string> = new Set(GENERIC.map((word) => stem(fold(word))))
