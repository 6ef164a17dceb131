import type { Reading } from './reading'
import type { Token } from './token'

const SET = new Set(
  'target standard limit deadline goal threshold promise commitment ambition mark yardstick'.split(' '),
)

const DEFINITE = new Set('the our that this its their'.split(' '))

const UNIT = new Set('percent day working week minute second hour pound month calendar point per cent service level performance'.split(' ')) // prettier-ignore

const HYPOTHETICAL = new Set(
  'if would were could might suppose supposing instead another different new other'.split(' '),
)

/**
 * Numbers that only say again what a measure's target is thought to be ("the 8 day standard for …", "our target of 98 %"): the
 * answer shows which it is, and that they were left out. "If the target were 30" asks for what is not held.
 */
export function claimedIn({ tokens }: Reading, unexplained: readonly number[]): readonly number[] {
  if (unexplained.length === 0 || tokens.some(({ fold }) => HYPOTHETICAL.has(fold))) return []
  return unexplained.filter((place) => tokens[place]?.kind === 'number' && (isOfStandard(tokens, place) || isStandard(tokens, place) || isOfFigure(tokens, place))) // prettier-ignore
}

/** "The 8 day standard". */
function isOfStandard(tokens: readonly Token[], place: number): boolean {
  if (!DEFINITE.has(tokens[place - 1]?.fold ?? '')) return false
  let at = place + 1
  while (UNIT.has(tokens[at]?.fold ?? '')) at += 1
  return SET.has(tokens[at]?.fold ?? '')
}

/** "is the 36% flexible working number final": what is asked of it is whether it stands, and the answer shows which it is. */
function isOfFigure(tokens: readonly Token[], place: number): boolean {
  if (!DEFINITE.has(tokens[place - 1]?.fold ?? '') || !IS.has(tokens[place - 2]?.fold ?? '')) return false
  return tokens.slice(place + 1).some(({ fold }) => STANDS.has(fold))
}

const IS = new Set(['is', 'was', 'wa', 'are', 'isnt'])

const STANDS = new Set('final provisional confirmed definite settled audited official firm estimate estimated'.split(' ')) // prettier-ignore

/** "Our target of 98 %". */
const isStandard = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.fold === 'of' &&
  SET.has(tokens[place - 2]?.fold ?? '') &&
  DEFINITE.has(tokens[place - 3]?.fold ?? '')
