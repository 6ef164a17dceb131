import { hasNoun, isPlaced } from '../askedFor'
import type { Following } from '../following'
import type { Understanding } from '../intention'
import { unclear, usualOffers } from '../offers'
import { chosen, liveTags } from '../sentence'
import { wordUses } from '../wordUses'
import { saidIn } from './marking'

const BOTH = /^(?:(?:and|so|ok|but|then|are|were|did|do|have|is|was|who|owns|own|has|what|whats|when|why|how) )*(?:(?:both|either|neither)(?: |$)|the (?:pair|two)$)/ // prettier-ignore

/** "both on target?" where one measure was shown: of whom it is asked nobody can tell, and of all it is not. */
export function bothOfOne({ sentence, last, limits, lexicon }: Following): Understanding | null {
  const { tokens } = sentence.reading
  if (last.question.kind !== 'measure' || tokens.length > 6 || !BOTH.test(saidIn(sentence))) return null
  if (isPlaced(limits) || hasNoun(sentence) || chosen(sentence).length > 0) return null
  if (liveTags(sentence.live, 'period').length > 0 || tokens.some(({ fold }) => fold === 'and' || fold === 'or')) return null // prettier-ignore
  return unclear({ kind: 'nothing fits' }, usualOffers(lexicon), wordUses(sentence))
}
