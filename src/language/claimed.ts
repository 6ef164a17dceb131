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
  if (unexplained.length === 0) return []
  const passed = passedIn(tokens, unexplained)
  if (tokens.some(({ fold }) => HYPOTHETICAL.has(fold))) return passed
  return unexplained.filter((place) => passed.includes(place) || (tokens[place]?.kind === 'number' && (isOfStandard(tokens, place) || isStandard(tokens, place)))) // prettier-ignore
}

const ASKS_WHETHER = new Set('did do does is are was were has have had'.split(' '))

const SUPPOSED = new Set([...HYPOTHETICAL].filter((word) => word !== 'were'))

const PASSED = new Set('past over above beyond exceed exceeded beat beaten top topped reach reached hit break broke broken crack cracked clear cleared pass passed surpass surpassed below under beneath touch touched than least to'.split(' ')) // prettier-ignore

/** "did online payments get past 45k": whether it did, the figure itself says; the words for a bound with their number. */
function passedIn(tokens: readonly Token[], unexplained: readonly number[]): readonly number[] {
  const numbers = unexplained.filter((place) => isAmount(tokens[place]))
  const [place, ...more] = numbers
  const asks = tokens.slice(0, 3).some(({ fold }) => ASKS_WHETHER.has(fold)) && !tokens.some(({ fold }) => SUPPOSED.has(fold)) // prettier-ignore
  if (place === undefined || more.length > 0 || !asks) return []
  const bound = ['the', 'pound'].includes(tokens[place - 1]?.fold ?? '') ? place - 2 : place - 1
  return PASSED.has(tokens[bound]?.fold ?? '') ? [place, bound] : []
}

const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^\d[\d.,]*k$/i.test(token.text))

/** "The 8 day standard". */
function isOfStandard(tokens: readonly Token[], place: number): boolean {
  if (!DEFINITE.has(tokens[place - 1]?.fold ?? '')) return false
  let at = place + 1
  while (UNIT.has(tokens[at]?.fold ?? '')) at += 1
  return SET.has(tokens[at]?.fold ?? '')
}

/** "Our target of 98 %". */
const isStandard = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.fold === 'of' &&
  SET.has(tokens[place - 2]?.fold ?? '') &&
  DEFINITE.has(tokens[place - 3]?.fold ?? '')
