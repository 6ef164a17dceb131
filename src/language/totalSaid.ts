import type { Lexicon } from './lexicon'
import { isScope, placeOf } from './placeOf'
import { longestPhrase } from './phrases'
import { NUMBERS } from './tables/amounts'
import type { Tag } from './tag'
import type { Token } from './token'

const BEFORE = new Set(['of', 'out'])
const BETWEEN = new Set(['of', 'the', 'all', 'our', 'its', 'a', 'total'])
const COUNTED = new Set(['measure', 'kpi', 'indicator', 'pi', 'metric'])

/**
 * "Of the forty-nine measures in the plan, how many …": the number of all there are limits nothing. Any other number
 * does, and is not taken.
 */
export function totalAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  if (!BEFORE.has(tokens[at]?.fold ?? '')) return null
  let place = at + 1
  while (BETWEEN.has(tokens[place]?.fold ?? '') && place < at + 4) place += 1
  const said = numberAt(tokens, place)
  if (said === null) return null
  place += said.length
  if (said.number !== lexicon.byCode.size)
    return said.number === heldAt(tokens, place, lexicon) ? { tags: [{ kind: 'filler' }], length: place - at } : null
  const noun = COUNTED.has(tokens[place]?.fold ?? '')
  return { tags: [{ kind: noun ? 'noun' : 'filler' }], length: place + Number(noun) - at }
}

/** How many measures the place has that is named at `at`: "of the nine council-wide measures". */
function heldAt(tokens: readonly Token[], at: number, { phrases, measures }: Lexicon): number | null {
  const named = longestPhrase(phrases, tokens.slice(at, at + 12).map(({ fold }) => fold), 0)?.tags ?? [] // prettier-ignore
  const [tag] = named
  if (!tag || named.length > 1 || !isScope(tag)) return null
  return measures.measures.filter(({ measure }) => tag.names.includes(placeOf(measure, tag.kind))).length
}

/** "49", "forty-nine" */
function numberAt(tokens: readonly Token[], at: number): { readonly number: number; readonly length: number } | null {
  const token = tokens[at]
  if (token?.kind === 'number' && /^\d{1,5}$/.test(token.fold)) return { number: Number(token.fold), length: 1 }
  const tens = NUMBERS.get(token?.fold ?? '')
  if (tens === undefined) return null
  const ones = tens >= 20 && tens < 100 ? NUMBERS.get(tokens[at + 1]?.fold ?? '') : undefined
  return ones !== undefined && ones < 10 ? { number: tens + ones, length: 2 } : { number: tens, length: 1 }
}
