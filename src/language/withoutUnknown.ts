import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { unclear } from './offers'
import { say } from './say'
import type { Sentence } from './sentence'

/** With more of its words unknown, what is left of a sentence says little of what was meant. */
const MOST_UNKNOWN = 3

/**
 * What would be asked without the words that nobody knows, as the first way on: "Finance position in a nutshell" is not
 * answered, and one tap away. Never where such a word is written as a name: what is asked about it is not asked without.
 */
export function offeringWithout(
  means: Understanding,
  sentence: Sentence,
  read: (text: string) => Understanding,
  lexicon: Lexicon,
): Understanding {
  if (means.kind !== 'unclear' || means.why.kind !== 'unknown words') return means
  const rest = withoutUnknown(sentence)
  const meant = rest === null ? null : read(rest)
  const sentenceFor = meant?.kind === 'question' ? say(meant.question, lexicon) : null
  if (sentenceFor === null) return means
  const { why, offers, words } = means
  return unclear(why, [{ label: sentenceFor, say: sentenceFor }, ...offers], words)
}

function withoutUnknown({ reading: { text, tokens }, unknown }: Sentence): string | null {
  const strange = unknown.flatMap((place) => tokens[place] ?? [])
  const named = strange.some((token) => token !== tokens[0] && /^\p{Lu}\p{Ll}/u.test(token.text))
  if (strange.length === 0 || strange.length > MOST_UNKNOWN || named) return null
  return strange.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
}
