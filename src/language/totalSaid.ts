import type { Lexicon } from './lexicon'
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
  { byCode }: Lexicon,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  if (!BEFORE.has(tokens[at]?.fold ?? '')) return null
  let place = at + 1
  while (BETWEEN.has(tokens[place]?.fold ?? '') && place < at + 4) place += 1
  const said = numberAt(tokens, place)
  if (said === null || said.number !== byCode.size) return null
  place += said.length
  const noun = COUNTED.has(tokens[place]?.fold ?? '')
  return { tags: [{ kind: noun ? 'noun' : 'filler' }], length: place + Number(noun) - at }
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
