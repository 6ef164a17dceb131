import type { Importing } from '../../operations/imports/ownDraft'
import type { KnownTurn } from '../turn'

/** Whoever imports in the chat. */
export const importingOf = ({ caller }: KnownTurn): Importing => ({ by: caller.person, door: 'import' })
