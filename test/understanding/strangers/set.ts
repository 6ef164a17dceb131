import type { KindName, Phrasings } from '../kinds/kinds'
import { KINDS } from '../kinds/kinds'
import kept from './kept.json'
import released from './released.json'

/**
 * Phrasings by people who had never seen Outturn nor any of its other phrasings: a truer sample of what will be asked.
 * The released ones have been mended from since they were counted first; the kept ones have not, and who reads them to mend
 * makes another tuning set of them.
 */
export const RELEASED: Phrasings = ofEveryKind(released)
export const KEPT: Phrasings = ofEveryKind(kept)

/** Commands have a form of their own, which strangers were not asked to guess. */
function ofEveryKind(said: Readonly<Partial<Record<KindName, readonly string[]>>>): Phrasings {
  const kinds = Object.keys(KINDS) as KindName[]
  return Object.fromEntries(kinds.map((kind) => [kind, said[kind] ?? []])) as unknown as Phrasings
}
